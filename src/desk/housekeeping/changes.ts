import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { parseEntry } from '#src/core/entries/parse-entry.ts';
import { siteFile } from '#src/core/entries/read-site.ts';
import type { Problem } from '#src/core/model/problem.ts';

/** What becomes of one file of an edition. */
export interface Change {
  /** `content/actors/holm.md` */
  readonly path: string;
  /** The bytes as they were read; absent if there must be no such file yet. */
  readonly before?: Uint8Array;
  /** The bytes that it is to have; absent if it is to be removed. */
  readonly after?: Uint8Array;
}

/** All changes of one step, which are made together or not at all. */
export interface Plan {
  readonly changes: readonly Change[];
  /** What will be done, as an author reads it: one line for each file, and for what else should be known. */
  readonly lines: readonly string[];
}

/** Why nothing is to be changed, as sentences for an author. */
export interface Refusal {
  readonly refused: string;
}

/** The edition as it would be after the changes. */
export function changedContent(files: ContentFiles, changes: readonly Change[]): ContentFiles {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const kept = files.entries.flatMap((file): ContentFile[] => {
    const change = changed.get(file.path);
    if (!change) return [file];
    return change.after ? [{ ...file, content: { bytes: change.after }, digest: '' }] : [];
  });
  const old = new Set(files.entries.map(({ path }) => path));
  const added = changes.flatMap(({ path, after }): ContentFile[] => {
    const [, kind, id] = /^content\/(article|actor|event|quote)s\/(?:.*\/)?([^/]+)\.md$/.exec(path) ?? [];
    if (!after || !kind || !id || old.has(path)) return [];
    return [{ kind: kind as ContentFile['kind'], id, path, content: { bytes: after }, digest: '' }];
  });
  const site = changed.get(siteFile)?.after;
  return {
    ...files,
    entries: [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(site ? { site: { bytes: site } } : {}),
  };
}

/**
 * The errors that the changes would bring. An error that was there before is none of them, be it that it now speaks of the
 * id `now` and not of the id `was`.
 */
export function newErrors(
  files: ContentFiles,
  changes: readonly Change[],
  { was, now }: { readonly was: string; readonly now: string } = { was: '', now: '' },
): Problem[] {
  const keyOf = ({ rule, what }: Problem): string => {
    const sentence = what.replace(/ \d+ places name it; this is the first\.$/, '');
    return `${rule} ${was === '' ? sentence : sentence.replace(tokenPattern(was), now)}`;
  };
  const known = new Map<string, number>();
  const parsed = new Map(files.entries.map((file) => [file.path, parseEntry(file, files.sources)]));
  for (const problem of checkContent(files, { parsed }).problems.filter(isError)) {
    const key = keyOf(problem);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  for (const { path } of changes) parsed.delete(path);
  return checkContent(changedContent(files, changes), { parsed }).problems.filter((problem) => {
    if (!isError(problem)) return false;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** Finds an id as a word of its own: not in a longer id. */
export function tokenPattern(id: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'gu');
}
