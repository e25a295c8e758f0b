import type { Files } from './files.ts';
import { type Posting, readPostings, readTerms } from './postings.ts';

/** How many files of terms the beginning of a word may lead to; a letter or two would lead to all. */
const mostFiles = 3;

/** All words of the index. A file of them is fetched when a word that belongs into it is asked for. */
export class Lexicon {
  readonly #files: Files;
  readonly #terms = new Map<number, Promise<Map<string, Uint8Array>>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Which of these words there are. */
  async known(words: readonly string[]): Promise<string[]> {
    const known = await Promise.all(words.map(async (word) => (await this.#around(word)).has(word)));
    return words.filter((_, n) => known[n]);
  }

  /** Where a word stands; empty when it stands nowhere. */
  async postings(word: string): Promise<Posting[]> {
    const bytes = (await this.#around(word)).get(word);
    return bytes ? readPostings(bytes) : [];
  }

  /** The words that begin so. */
  async beginning(start: string): Promise<string[]> {
    const { terms } = await this.#files.entry();
    const from = fileOf(terms, start);
    const to = Math.min(fileOf(terms, `${start}\u{10ffff}`), from + mostFiles - 1);
    const files = await Promise.all(Array.from({ length: to - from + 1 }, (_, n) => this.#file(from + n)));
    return files.flatMap((file) => [...file.keys()].filter((word) => word.startsWith(start)));
  }

  /** The words in the file where a word would stand: those that begin alike, among others. */
  async neighbours(word: string): Promise<string[]> {
    return [...(await this.#around(word)).keys()];
  }

  async #around(word: string): Promise<Map<string, Uint8Array>> {
    const { terms } = await this.#files.entry();
    return this.#file(fileOf(terms, word));
  }

  #file(n: number): Promise<Map<string, Uint8Array>> {
    const file = this.#terms.get(n) ?? this.#files.bytes(`terms-${n}`).then(readTerms);
    this.#terms.set(n, file);
    file.catch(() => this.#terms.delete(n));
    return file;
  }
}

/** The last file whose first word is not behind a word. */
function fileOf(firsts: readonly string[], word: string): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
