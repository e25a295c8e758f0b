import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import { decode } from '#src/core/entries/decode.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { type Folder, addressOf, readAddress } from '#src/core/model/address.ts';
import { nearestAmong } from '#src/core/model/nearest.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { cut, quoted } from '#src/core/model/shown.ts';
import { trimmed } from '#src/core/model/white-space.ts';
import type { RuleInput } from './rule.ts';

/** The list of addresses that readers may have kept: one a line, empty lines and lines that begin with `#` aside. */
export const publishedFile = 'content/published.txt';

/** `address-gone`, `invalid-address`: every address that was published still leads to a page. */
export function publishedRule({ index, files, broken }: RuleInput): Problem[] {
  if (!files.published) return [];
  const { text, problems } = decode(files.published);
  if (text === undefined) return inFile(publishedFile, problems);
  const there = addressesOf(index);
  for (const { address } of formerAddresses(index)) there.add(address);
  const listed = listedIn(text);
  const advice = adviser(index, new Set(listed.map(({ address }) => address)));
  const found = listed.flatMap(({ address, line }) => {
    if (there.has(address)) return [];
    const named = readAddress(address);
    const where = { line, column: 1 };
    if (!named)
      return [
        error(
          'invalid-address',
          where,
          `${quoted(address)} is not the address of an entry.`,
          'Write it as /actors/<id>/, or remove the line.',
        ),
      ];
    const { folder, id } = named;
    if (broken.has(`${folder.slice(0, -1)} ${id}`)) return [];
    return [
      error(
        'address-gone',
        where,
        `The address ${cut(address, 120)} was published and would be gone.`,
        advice(folder, id),
      ),
    ];
  });
  return inFile(publishedFile, found);
}

/** The addresses of entries that the list does not have yet, sorted. */
export function unlistedAddresses(index: Crossref, files: ContentFiles): string[] {
  const text = files.published ? (decode(files.published).text ?? '') : '';
  const known = new Set(listedIn(text).map(({ address }) => address));
  return [...addressesOf(index)].filter((address) => !known.has(address)).sort();
}

/**
 * The list with `addresses` added, each before the first line that comes after it in order. What stands there stays as
 * it is.
 */
export function insertAddresses(text: string, addresses: readonly string[]): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const added: string[] = [];
  const waiting = [...addresses].sort();
  for (const line of lines) {
    while (waiting[0] !== undefined && line.startsWith('/') && waiting[0] < line.trim())
      added.push(waiting.shift() ?? '');
    added.push(line);
  }
  return [...added, ...waiting, ''].join('\n');
}

function listedIn(text: string): { readonly address: string; readonly line: number }[] {
  return text
    .split('\n')
    .map((line, n) => ({ address: trimmed(line), line: n + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

function addressesOf(index: Crossref): Set<string> {
  return new Set([...everyEntry(index)].map((entry) => addressOf(folderOf(entry), entry.id)));
}

/** For how many addresses that are gone an entry is looked for whose id holds theirs. */
const mostLooks = 1000;

/**
 * Tells every way out. Who took the place is most likely an entry that is not on the list yet (`known` are those that
 * are), of the nearest name.
 */
function adviser(index: Crossref, known: ReadonlySet<string>): (folder: Folder, id: string) => string {
  const folders = new Map<Folder, { fresh: string[]; near: (id: string) => string | undefined }>();
  let looks = 0;

  function heirOf(folder: Folder, id: string): string | undefined {
    let candidates = folders.get(folder);
    if (candidates === undefined) {
      const fresh = [...index[folder].keys()].filter((candidate) => !known.has(addressOf(folder, candidate)));
      folders.set(folder, (candidates = { fresh, near: nearestAmong(fresh) }));
    }
    const { fresh, near } = candidates;
    const holds = (candidate: string) => candidate.includes(id) || id.includes(candidate);
    return (
      near(id) ?? (++looks <= mostLooks ? fresh.find(holds) : undefined) ?? (fresh.length === 1 ? fresh[0] : undefined)
    );
  }

  return (folder, id) => {
    const heir = heirOf(folder, id);
    const name = cut(id);
    const rest = `put content/${folder}/${name}.md back, or remove this line to let the address go.`;
    return heir
      ? `Has “${heir}” taken its place? Then add “formerIds: [${name}]” to content/${folder}/${heir}.md. Otherwise name “${name}” under “formerIds” of another entry, ${rest}`
      : `Name “${name}” under “formerIds” of the entry that readers are to be led to, ${rest}`;
  };
}
