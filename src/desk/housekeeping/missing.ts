import { checkContent } from '#src/core/checks/check.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import { entryAddress } from '#src/core/model/address.ts';
import { idPattern, reservedFor } from '#src/core/model/id.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { quoted } from '#src/core/model/shown.ts';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';
import { entryText, guessed, toBeWritten } from '#src/desk/yaml/entry-text.ts';
import { type Change, newErrors } from './changes.ts';
import { guessKind } from '#src/desk/suggest/names/guess-kind.ts';
import { type Speech, guessSpeech } from './guess-speech.ts';
import { type Missing, missingIds } from './missing-ids.ts';

/** The speaker of quotations of which the text does not tell who speaks. `check` reports it, as long as it has no file. */
export const unknownSpeaker = 'unknown-speaker';

/** The files to be written, each with what is guessed, and why others are not. */
export interface Filled {
  readonly changes: readonly Change[];
  readonly written: readonly string[];
  readonly left: readonly string[];
}

/**
 * The missing files of ids that are used: actors and events by the words of their first mark, quotations with their speaker
 * where the sentence tells it. What may be a misspelling of an id that there is, is left to the author.
 */
export function planMissing(files: ContentFiles): Filled {
  const { index } = checkContent(files);
  const taken = new Map(files.entries.filter(({ kind }) => kind !== 'article').map((file) => [file.id, file.path]));
  const former = new Map(formerAddresses(index).map(({ address, entry }) => [address, entry.id]));
  const ids = [...everyEntry(index)].filter((entry) => folderOf(entry) !== 'articles');
  const left: string[] = [];
  const planned: { change: Change; line: string }[] = [];

  const all = missingIds(files, index);
  const missing = all.filter(({ id }) => id !== unknownSpeaker);
  if (all.length > missing.length)
    left.push(`actors/${unknownSpeaker}: replace it by the actual speaker in each quotation that names it.`);
  const speeches = new Map(
    missing.flatMap(({ kind, id, article, segments }) =>
      kind === 'quote' && article ? [[id, guessSpeech(article, segments)] as const] : [],
    ),
  );
  for (const one of missing) {
    const { kind, id } = one;
    const why = whyNot(one);
    if (why) {
      left.push(`${kind}s/${id}: ${why}`);
      continue;
    }
    const path = `content/${kind}s/${id}.md`;
    taken.set(id, path);
    const { text, told } = kind === 'quote' ? quoteFile(speeches.get(id)) : namedFile(one);
    planned.push({ change: { path, after: new TextEncoder().encode(text) }, line: `${path}  ${told}` });
  }

  function whyNot({ kind, id, article }: Missing): string | undefined {
    if (!idPattern.test(id) || reservedFor(id) !== undefined) return 'it cannot be an id.';
    if (kind === 'quote' && !article) return 'no article holds its words.';
    const other = taken.get(id);
    if (other) return `${other} has this id. Choose another one, or correct the mark.`;
    const renamed = former.get(entryAddress(`${kind}s`, id));
    if (renamed) return `it is now “${renamed}”. Write that.`;
    const known = ids.filter((entry) => entry.kind === kind).map((entry) => entry.id);
    const near = nearest(id, known);
    // `vote-2` beside `vote-1` is no slip.
    const isSeries = near !== undefined && near.replace(/\d+/g, '') === id.replace(/\d+/g, '') && /\d/.test(id + near);
    return near !== undefined && !isSeries ? `is it ${quoted(near)}? Correct it, or add the file by hand.` : undefined;
  }

  return withoutErrors(files, planned, [...left, ...brokenFiles(files, index)]);
}

/** The files of which nothing could be read, so that it is not known which ids they use. */
function brokenFiles(files: ContentFiles, index: Crossref): string[] {
  const read = new Set(Array.from(everyEntry(index), ({ file }) => file));
  return files.entries
    .filter(({ path }) => !read.has(path))
    .map(
      ({ path }) =>
        `${path}: it has errors (listed below), so it is not known which ids it uses. Correct them, then run this again.`,
    );
}

/** Leaves out the files that would bring errors of their own, such as a quotation whose words stand in two articles. */
function withoutErrors(
  files: ContentFiles,
  planned: readonly { readonly change: Change; readonly line: string }[],
  left: readonly string[],
): Filled {
  const changes = planned.map(({ change }) => change);
  const errors = newErrors(files, changes).filter(
    ({ rule, what }) => !(rule === 'unknown-actor' && what.includes(`“${unknownSpeaker}”`)),
  );
  if (errors.length === 0) return { changes, written: planned.map(({ line }) => line), left };
  const whyOf = ({ path }: Change) =>
    errors.find(({ file, what }) => file === path || what.includes(`“${/([^/]+)\.md$/.exec(path)?.[1]}”`))?.what;
  const wrong = planned.filter(({ change }) => whyOf(change));
  const dropped = wrong.length > 0 ? wrong : planned;
  const reasons = dropped.map(({ change }) => `${change.path}: ${whyOf(change) ?? errors[0]?.what}`);
  return withoutErrors(
    files,
    planned.filter((one) => !dropped.includes(one)),
    [...left, ...reasons],
  );
}

function namedFile({ kind, id, words, article }: Missing): { text: string; told: string } {
  const name = nameOf(words) ?? nameOfId(id);
  if (kind === 'event') return { text: entryText({ name }), told: quoted(name) };
  const guess = guessKind(name, article?.data.language ?? 'en');
  return {
    text: entryText({ name, kind: guess }, { remarks: { kind: guessed } }),
    told: `${quoted(name)}, ${guess} (guessed)`,
  };
}

function quoteFile(speech: Speech = { kind: 'indirect' }): { text: string; told: string } {
  const { kind, within, speaker, cue } = speech;
  const fields = {
    speaker: speaker ?? unknownSpeaker,
    kind,
    ...(within ? { within } : {}),
    ...(cue ? { cues: [cue] } : {}),
  };
  return {
    text: entryText(fields, { remarks: { speaker: speaker ? guessed : toBeWritten, kind: guessed } }),
    told: `${kind}, ${speaker ? `“${speaker}” speaks, by “${cue}” (guessed)` : 'speaker not known'}`,
  };
}

/** The words without quotation marks around them, or an ’s behind them. */
function nameOf(words = ''): string | undefined {
  const bare = trimmed(words.replace(/\s+/g, ' '))
    .replace(/^[“”„«»‹›‘"'\s]+|[“”„«»‹›"'\s,.;:]+$/g, '')
    .replace(/[’']s$/, '');
  return isBlank(bare) ? undefined : bare;
}

/** `tom-arden` → `Tom Arden` */
function nameOfId(id: string): string {
  return id.replace(
    /(^|-)([a-z0-9])/g,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  );
}
