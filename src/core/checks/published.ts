import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import { decode } from '#src/core/entries/decode.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { type Folder, entryAddress, readAddress } from '#src/core/model/address.ts';
import { nearestAmong } from '#src/core/model/nearest.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import { trimmed } from '#src/core/model/white-space.ts';
import type { RuleInput } from './rule.ts';

/** The list of published addresses: one a line; empty lines and lines that begin with `#` are ignored. */
export const publishedFile = 'content/published.txt';

/** `address-gone`, `invalid-address`: every published address still leads to a page. */
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
        `The address ${truncated(address, 120)} was published and would be gone.`,
        advice(folder, id),
      ),
    ];
  });
  return inFile(publishedFile, found);
}

/** The addresses of entries that are not in the list yet, sorted. */
export function unlistedAddresses(index: Crossref, files: ContentFiles): string[] {
  const text = files.published ? (decode(files.published).text ?? '') : '';
  const known = new Set(listedIn(text).map(({ address }) => address));
  return [...addressesOf(index)].filter((address) => !known.has(address)).sort();
}

/**
 * The list with `addresses` added, each before the first line that sorts after it. The other lines stay as they are.
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
  return new Set([...everyEntry(index)].map((entry) => entryAddress(folderOf(entry), entry.id)));
}

/** For how many missing addresses to look for an entry whose id contains theirs. */
const maxSuggestions = 1000;

/**
 * Suggests every way to correct the problem. The entry has most likely been renamed to the one with the nearest name that is
 * not in the list yet; `known` are those that are.
 */
function adviser(index: Crossref, known: ReadonlySet<string>): (folder: Folder, id: string) => string {
  const folders = new Map<Folder, { fresh: string[]; near: (id: string) => string | undefined }>();
  let looks = 0;

  function successorOf(folder: Folder, id: string): string | undefined {
    let candidates = folders.get(folder);
    if (candidates === undefined) {
      // One with former ids has taken the place of those already.
      const fresh = [...index[folder].values()].flatMap(({ id, data }) =>
        known.has(entryAddress(folder, id)) || data.formerIds.length > 0 ? [] : [id],
      );
      folders.set(folder, (candidates = { fresh, near: nearestAmong(fresh) }));
    }
    const { fresh, near } = candidates;
    const holds = (candidate: string) => candidate.includes(id) || id.includes(candidate);
    return (
      near(id) ??
      (++looks <= maxSuggestions ? fresh.find(holds) : undefined) ??
      (fresh.length === 1 ? fresh[0] : undefined)
    );
  }

  return (folder, id) => {
    const successor = successorOf(folder, id);
    const name = truncated(id);
    const rest = `put content/${folder}/${name}.md back, or remove this line to give up the address.`;
    return successor
      ? `Has “${successor}” taken its place? Then add “formerIds: [${name}]” to content/${folder}/${successor}.md. Otherwise name “${name}” under “formerIds” of another entry, ${rest}`
      : `Name “${name}” under “formerIds” of the entry to which readers should be led, ${rest}`;
  };
}
