import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { ParseMemory } from '#src/core/entries/parse-memory.ts';
import type { ParseResult } from '#src/core/entries/parse-entry.ts';
import { type Crossref, crossref } from '#src/core/index/crossref.ts';
import { FileMemory } from '#src/files/file-memory.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { readContent } from '#src/files/read-content.ts';
import { Refusal } from './refusal.ts';

/** The edition as it is on disk. */
export interface ReadEdition {
  readonly files: ContentFiles;
  /** Of every file of an entry, by path. */
  readonly parsed: ReadonlyMap<string, ParseResult>;
  readonly index: Crossref;
  /** Remembers what has been parsed, of this edition and of drafts. */
  readonly parses: ParseMemory;
}

/**
 * The edition in memory, for a desk that asks for it again and again: only files that have changed are read and parsed. It
 * looks at the disk after `changed` has been called.
 */
export class EditionMemory {
  readonly #folder: string;
  readonly #parses: () => Promise<ParseMemory>;
  readonly #files = new FileMemory();
  #reading: Promise<ReadEdition> | undefined;

  /** `parses`: the memory of what has been parsed, which is asked for when the edition is read. */
  constructor(folder: string, parses: () => Promise<ParseMemory>) {
    this.#folder = folder;
    this.#parses = parses;
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
    const files = await readContent(this.#folder, { memory: this.#files });
    const [unread] = files.unreadableFolders;
    // It must not be taken for an empty one.
    if (unread) throw new Refusal(500, `${unread.path} cannot be read: ${unread.why}. ${unread.todo}`);
    const parses = await this.#parses();
    const unknown = files.entries.filter((file) => !parses.known(file, files.sources));
    const ahead = await parseAhead(unknown, files.sources);
    const parsed = new Map(
      files.entries.map((file) => {
        const result = ahead.get(file.path);
        if (result) parses.keep(file, files.sources, result);
        return [file.path, result ?? parses.parse(file, files.sources)] as const;
      }),
    );
    const index = crossref([...parsed.values()].flatMap(({ entry }) => (entry ? [entry] : [])));
    return { files, parsed, index, parses };
  }
}
