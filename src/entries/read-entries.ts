import { type Problem, inFile } from '#src/model/problem.ts';
import type { ContentFile, ContentFiles } from './content-file.ts';
import type { Entry } from './entry.ts';
import { parseEntry } from './parse-entry.ts';

/** An entry of an earlier run that need not be parsed again as long as its file is the same. */
export interface Known {
  readonly digest: string;
  readonly entry: Entry;
}

/** Every content file as an entry, in the order of the files; all problems of all files; how many files had to be parsed. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly parsed: number;
}

/**
 * Parses what is new or changed. `known` gives the entry of an earlier run for a file; it is taken when the file, and the
 * source text that it was proved against, have not changed since. `tell` is called for each file: the how many-eth it is,
 * of how many.
 */
export function readEntries(
  files: ContentFiles,
  known: (file: ContentFile) => Known | undefined = () => undefined,
  tell: (done: number, of: number) => void = () => undefined,
): Entries {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let parsed = 0;
  for (const [n, file] of files.entries.entries()) {
    tell(n + 1, files.entries.length);
    const earlier = known(file);
    if (earlier && earlier.digest === file.digest && hasSameSource(earlier.entry, files)) {
      entries.push(earlier.entry);
      problems.push(...inFile(file.path, earlier.entry.warnings));
      continue;
    }
    parsed += 1;
    const result = parseEntry(file, files.sources);
    problems.push(...inFile(file.path, result.problems));
    if (result.entry) entries.push(result.entry);
  }
  return { entries, problems, parsed };
}

function hasSameSource(entry: Entry, { sources }: ContentFiles): boolean {
  if (entry.kind !== 'article' || entry.proof === undefined) return true;
  return sources.get(entry.proof.source)?.digest === entry.proof.digest;
}
