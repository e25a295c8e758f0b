import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a word stands in one thing. Fields begin at multiples of `fieldStep`, so that no phrase runs from one into the next. */
export interface Posting {
  readonly doc: number;
  /** Places in rising order. */
  readonly at: readonly number[];
  /** Of each place: 2 if it is in a name or a quotation's own words, 1 if it is the last word of its field, or both. */
  readonly flags: readonly number[];
}

export const fieldStep = 32;
export const primary = 2;
export const last = 1;

/** Writes the postings of one word: things and places in rising order, one place at a time. */
export class PostingsWriter {
  readonly #writer = new ByteWriter();
  #lastDoc = 0;
  #doc = -1;
  readonly #places: number[] = [];

  add(doc: number, place: number, flag: number): void {
    if (doc !== this.#doc) this.#end();
    this.#doc = doc;
    this.#places.push((place << 2) | flag);
  }

  /** Everything added; nothing can be added after. */
  written(): ByteWriter {
    this.#end();
    return this.#writer;
  }

  #end(): void {
    if (this.#places.length === 0) return;
    this.#writer.number(this.#doc - this.#lastDoc);
    this.#lastDoc = this.#doc;
    this.#writer.number(this.#places.length);
    let before = 0;
    for (const code of this.#places) {
      this.#writer.number((((code >>> 2) - before) << 2) | (code & 3));
      before = code >>> 2;
    }
    this.#places.length = 0;
  }
}

/** Reads what `PostingsWriter` wrote. */
export function readPostings(bytes: Uint8Array): Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  let doc = 0;
  while (!reader.done) {
    doc += reader.number();
    const places = reader.number();
    const at: number[] = [];
    const flags: number[] = [];
    let place = 0;
    for (let k = 0; k < places; k++) {
      const code = reader.number();
      place += code >>> 2;
      at.push(place);
      flags.push(code & 3);
    }
    postings.push({ doc, at, flags });
  }
  return postings;
}

/** The words of one file of terms, in order, each with its postings still in bytes. */
export function readTerms(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const terms = new Map<string, Uint8Array>();
  while (!reader.done) terms.set(reader.word(), reader.part());
  return terms;
}
