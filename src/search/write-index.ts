import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ByteWriter } from '#src/find/bytes.ts';
import {
  type Entry,
  type FacetFile,
  type Kind,
  type NameEntry,
  addressTerm,
  kinds,
  letterOf,
} from '#src/find/format.ts';
import { PostingsWriter, fieldStep, last, primary } from '#src/find/postings.ts';
import { tokens } from '#src/find/text.ts';
import { eventStatuses } from '#src/model/event.ts';
import { quoteKinds } from '#src/model/quote.ts';
import type { SearchRecord } from './records.ts';

/** A file of the index: its path below the index's folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Sizes {
  /** Things in one file of things. */
  readonly perBlock: number;
  /** Bytes at which a file of terms is full, before compression. */
  readonly perTerms: number;
  /** Names in one file of names. */
  readonly perNames: number;
}

/** Chosen by measurement: larger files cost a search more bytes, smaller ones cost hosts more files. */
export const sizes: Sizes = { perBlock: 16, perTerms: 20_000, perNames: 1000 };

/**
 * Makes the files of a search index from records. The records of one kind follow one another, those of quotations and
 * passages by article, a headline before the article's other passages. The same records make the same bytes.
 */
export function indexFiles(
  records: readonly SearchRecord[],
  { perBlock, perTerms, perNames }: Sizes = sizes,
): { files: IndexFile[]; records: number } {
  const numbered = kinds.flatMap((kind) => records.filter(({ doc }) => doc.kind === kind));
  const files: IndexFile[] = [];
  const add = (name: string, bytes: Uint8Array) => {
    const content = gzipSync(bytes, { level: 9 });
    // The system's number in the header; the same everywhere.
    content[9] = 255;
    files.push({ path: `${name}.bin`, content });
  };

  const firstTerms = writeTerms(numbered, perTerms, (n, bytes) => add(`terms-${n}`, bytes));
  for (let n = 0; n * perBlock < numbered.length; n++)
    add(`docs-${n}`, json(numbered.slice(n * perBlock, (n + 1) * perBlock).map(({ doc }) => doc)));
  add('facets', json(facetFile(numbered)));
  const names = writeNames(numbered, perNames, (n, entries) => add(`names-${n}`, json(entries)));

  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const folder = hash.digest('hex').slice(0, 12);
  const counts = Object.groupBy(numbered, ({ doc }) => doc.kind);
  const entry: Entry = {
    folder,
    sizes: Object.fromEntries(kinds.map((kind) => [kind, counts[kind]?.length ?? 0])) as Record<Kind, number>,
    terms: firstTerms,
    perBlock,
    names,
  };
  return {
    files: [
      { path: 'entry.json', content: json(entry) },
      ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    ],
    records: numbered.length,
  };
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Writes all words with their places, and gives the first word of each file. */
function writeTerms(
  records: readonly SearchRecord[],
  perFile: number,
  write: (n: number, bytes: Uint8Array) => void,
): string[] {
  const terms = new Map<string, PostingsWriter>();
  const put = (term: string, doc: number, place: number, flag: number) => {
    let postings = terms.get(term);
    if (!postings) terms.set(term, (postings = new PostingsWriter()));
    postings.add(doc, place, flag);
  };
  records.forEach((record, doc) => {
    let place = 0;
    const field = (text: string, flag: number) => {
      const words = tokens(text);
      words.forEach((word, n) => put(word.text, doc, place + n, n === words.length - 1 ? flag | last : flag));
      place += Math.ceil((words.length + 1) / fieldStep) * fieldStep;
    };
    for (const text of record.primary) field(text, primary);
    for (const text of record.more) field(text, 0);
    const { kind, url } = record.doc;
    if (kind === 'actor') put(addressTerm(url), doc, 0, 0);
    if (kind === 'passage' && url.endsWith('#p-0')) put(addressTerm(url.replace('#p-0', '')), doc, 0, 0);
  });

  const firsts: string[] = [];
  let file = new ByteWriter();
  const end = () => {
    if (file.length > 0) write(firsts.length - 1, file.bytes());
    file = new ByteWriter();
  };
  for (const term of [...terms.keys()].sort(byCodeUnits)) {
    const postings = (terms.get(term) as PostingsWriter).written();
    if (file.length > 0 && file.length + postings.length > perFile) end();
    if (file.length === 0) firsts.push(term);
    file.word(term);
    file.part(postings);
  }
  end();
  return firsts;
}

function facetFile(records: readonly SearchRecord[]): FacetFile {
  const numberOf = new Map<string, number>();
  records.forEach(({ doc }, n) => {
    if (doc.kind === 'actor') numberOf.set(doc.url, n);
  });
  const of = (kind: Kind) => records.filter(({ doc }) => doc.kind === kind).map(({ facets }) => facets);
  const [quotes, events] = [of('quote'), of('event')];
  const articles = new Map<string, { n: number; passages: number; year: number }>();
  for (const { article = '', years } of of('passage')) {
    const known = articles.get(article);
    if (known) known.passages += 1;
    else articles.set(article, { n: articles.size, passages: 1, year: years?.[0] ?? 0 });
  }
  return {
    articles: {
      passages: [...articles.values()].map(({ passages }) => passages),
      year: [...articles.values()].map(({ year }) => year),
    },
    quotes: {
      speaker: quotes.map(({ speaker }) => numberOf.get(`actors/${speaker}/`) ?? -1),
      kind: quotes.map(({ quotation }) => (quotation ? quoteKinds.indexOf(quotation) : -1)),
      article: quotes.map(({ article }) => articles.get(article ?? '')?.n ?? -1),
      year: quotes.map(({ years }) => years?.[0] ?? 0),
    },
    quoteKinds,
    events: {
      status: events.map(({ status }) => (status ? eventStatuses.indexOf(status) : -1)),
      years: events.map(({ years }) => years ?? []),
    },
    statuses: eventStatuses,
    unnamed: records.flatMap(({ facets }, n) => (facets.unnamed ? [n] : [])),
  };
}

/** Writes all names by the first letters of their words, and gives the letters of each file. */
function writeNames(
  records: readonly SearchRecord[],
  perFile: number,
  write: (n: number, entries: readonly NameEntry[]) => void,
): string[] {
  const byLetter = new Map<string, NameEntry[]>();
  records.forEach(({ names = [] }, doc) => {
    for (const name of names) {
      for (const letter of new Set(tokens(name).map(({ text }) => letterOf(text)))) {
        const list = byLetter.get(letter);
        if (list) list.push([name, doc]);
        else byLetter.set(letter, [[name, doc]]);
      }
    }
  });
  const files: { letters: string[]; entries: NameEntry[] }[] = [];
  for (const letter of [...byLetter.keys()].sort(byCodeUnits)) {
    const entries = byLetter.get(letter) ?? [];
    const file = files.at(-1);
    if (file && file.entries.length + entries.length <= perFile) {
      file.letters.push(letter);
      file.entries.push(...entries);
    } else files.push({ letters: [letter], entries: [...entries] });
  }
  files.forEach(({ entries }, n) => {
    const distinct = new Map(entries.map((entry) => [entry.join('\n'), entry]));
    write(n, [...distinct.values()]);
  });
  return files.map(({ letters }) => letters.join(' '));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
