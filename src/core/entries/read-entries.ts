import { type Problem, inFile } from '#src/core/model/problem.ts';
import type { ContentFile, ContentFiles } from './content-file.ts';
import type { Entry } from './entry.ts';
import { type ParseResult, parseEntry } from './parse-entry.ts';
import type { ParseMemory } from './parse-memory.ts';

/** An entry of an earlier run, with the digest of the file that it was parsed from. */
export interface CachedEntry {
  readonly digest: string;
  readonly entry: Entry;
}

/** The entries and problems of all content files in the order of the files, and how many files had to be parsed. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly parsed: number;
}

/** Results that are used instead of parsing a file. */
export interface Precomputed {
  /** The entry of an earlier run for a file. It is used only if the file and its source text have not changed since. */
  readonly known?: (file: ContentFile) => CachedEntry | undefined;
  /** Files that have been parsed in advance, by path. */
  readonly parsed?: ReadonlyMap<string, ParseResult>;
  /** What was parsed before in this process. It takes over what is parsed now. */
  readonly memory?: ParseMemory;
}

/** The files that have to be parsed: new and changed ones. */
export function filesToParse(
  files: ContentFiles,
  { known = () => undefined, memory }: Pick<Precomputed, 'known' | 'memory'> = {},
): ContentFile[] {
  return files.entries.filter(
    (file) => !memory?.known(file, files.sources) && unchangedEntry(file, files, known) === undefined,
  );
}

/** Reads all content files. Only new and changed ones are parsed. */
export function readEntries(
  files: ContentFiles,
  { known = () => undefined, parsed: ahead, memory }: Precomputed = {},
): ReadEntries {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let parsed = 0;
  const parse = (file: ContentFile): ParseResult => {
    parsed += 1;
    return ahead?.get(file.path) ?? parseEntry(file, files.sources);
  };
  for (const file of files.entries) {
    const remembered = memory?.known(file, files.sources);
    const earlier = remembered ? undefined : unchangedEntry(file, files, known);
    const result = remembered ?? (earlier && { entry: earlier, problems: earlier.warnings }) ?? parse(file);
    if (!remembered) memory?.keep(file, files.sources, result);
    problems.push(...inFile(file.path, result.problems));
    if (result.entry) entries.push(result.entry);
  }
  return { entries, problems, parsed };
}

function unchangedEntry(
  file: ContentFile,
  files: ContentFiles,
  known: NonNullable<Precomputed['known']>,
): Entry | undefined {
  const earlier = known(file);
  return earlier && earlier.digest === file.digest && hasSameSource(earlier.entry, files) ? earlier.entry : undefined;
}

function hasSameSource(entry: Entry, { sources }: ContentFiles): boolean {
  if (entry.kind !== 'article' || entry.proof === undefined) return true;
  return sources.get(entry.proof.source)?.digest === entry.proof.digest;
}
