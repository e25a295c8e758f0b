import { ByteReader, type ByteWriter } from './bytes.ts';

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

/** Writes the postings of one word, by rising number of the thing. */
export function writePostings(writer: ByteWriter, postings: readonly Posting[]): void {
  writer.number(postings.length);
  let lastDoc = 0;
  for (const { doc, at, flags } of postings) {
    writer.number(doc - lastDoc);
    lastDoc = doc;
    writer.number(at.length);
    let before = 0;
    at.forEach((place, n) => {
      writer.number(((place - before) << 2) | (flags[n] ?? 0));
      before = place;
    });
  }
}

/** Reads what `writePostings` wrote. */
export function readPostings(bytes: Uint8Array): Posting[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const postings: Posting[] = [];
  let doc = 0;
  for (let n = 0; n < count; n++) {
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
