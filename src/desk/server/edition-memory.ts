import path from 'node:path';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { ParseResult } from '#src/core/entries/parse-entry.ts';
import { type Crossref, crossref } from '#src/core/index/crossref.ts';
import { pipelineHash } from '#src/astro/pipeline-hash.ts';
import { readEntryCache } from '#src/files/entry-cache.ts';
import { FileMemory } from '#src/files/file-memory.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { readContent } from '#src/files/read-content.ts';
import { ParseMemory } from './parse-memory.ts';

/** The edition as it is on disk. */
export interface ReadEdition {
  readonly files: ContentFiles;
  /** Of every file of an entry, by path. */
  readonly parsed: ReadonlyMap<string, ParseResult>;
  readonly index: Crossref;
}

/**
 * The edition in memory, for a desk that asks for it again and again: only files that have changed are read and parsed. It
 * looks at the disk after `changed` has been called.
 */
export class EditionMemory {
  readonly parses = new ParseMemory();
  readonly #folder: string;
  readonly #cache: string;
  readonly #files = new FileMemory();
  #reading: Promise<ReadEdition> | undefined;
  #isFirst = true;

  /** `cache`: the folder in which builds and `dev` keep parsed entries. */
  constructor(folder: string, cache: string) {
    this.#folder = folder;
    this.#cache = cache;
  }

  /** Something below the folder may have changed. */
  changed(): void {
    this.#reading = undefined;
  }

  current(): Promise<ReadEdition> {
    const reading = (this.#reading ??= this.#read());
    // What went wrong need not go wrong the next time.
    reading.catch(() => this.#reading === reading && this.changed());
    return reading;
  }

  async #read(): Promise<ReadEdition> {
    const files = await readContent(this.#folder, this.#files);
    if (this.#isFirst) await this.#readCache(files);
    this.#isFirst = false;
    const unknown = files.entries.filter((file) => !this.parses.known(file, files.sources));
    const ahead = await parseAhead(unknown, files.sources);
    for (const file of unknown) {
      const result = ahead.get(file.path);
      if (result) this.parses.keep(file, files.sources, result);
    }
    const parsed = new Map(
      files.entries.map((file) => [file.path, ahead.get(file.path) ?? this.parses.parse(file, files.sources)]),
    );
    return { files, parsed, index: crossref([...parsed.values()].flatMap(({ entry }) => (entry ? [entry] : []))) };
  }

  /** Takes over what the dev server has parsed. */
  async #readCache({ entries, sources }: ContentFiles): Promise<void> {
    const { entries: cached } = await readEntryCache(path.join(this.#cache, 'parsed'), await pipelineHash());
    for (const file of entries) {
      const known = cached.get(file.path);
      if (known?.digest !== file.digest || !hasSameSource(known.entry, sources)) continue;
      this.parses.keep(file, sources, { entry: known.entry, problems: known.entry.warnings });
    }
  }
}

/** What was proved, or could not be, against another source text has to be parsed again. */
function hasSameSource(entry: NonNullable<ParseResult['entry']>, sources: ContentFiles['sources']): boolean {
  if (entry.kind !== 'article' || entry.data.source.text === undefined) return true;
  return entry.proof !== undefined && sources.get(entry.proof.source)?.digest === entry.proof.digest;
}
