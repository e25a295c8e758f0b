import {
  type RecordKind,
  type NameEntry,
  type RecordTable,
  addressTerm,
  headLength,
  recordKinds,
  nameFileLetter,
  noYear,
  otherTerm,
  wholeTerm,
} from '#src/search/browser/format.ts';
import { joinedWords, withoutEndings } from '#src/core/fold/joined.ts';
import { otherForms } from '#src/core/fold/other-forms.ts';
import { tokens } from '#src/core/fold/tokens.ts';
import { eventStatuses } from '#src/core/model/event.ts';
import { quoteKinds } from '#src/core/model/quote.ts';
import type { SearchRecord } from './records.ts';

/** How many names are in one file. With more, correcting a misspelling fetches more bytes; with fewer, more files. */
const perNames = 1000;
/** Nobody types a text of more words as a whole name. */
const nameWords = 8;

/** A text for the index: its words, and further terms by which it is found. */
interface Indexed {
  readonly words: readonly string[];
  /** The terms for a reader who types the whole text. */
  readonly whole: readonly string[];
  /** Words that hyphens and apostrophes join, as one, and other forms of words. */
  readonly terms: readonly string[];
}

/** A record's content as Pagefind indexes it: see `search/browser/format.ts`. */
export function indexedText({ doc, primary, more }: SearchRecord): string {
  const [names, others] = [primary.map(indexedOf), more.map(indexedOf)];
  const whole = names.flatMap(({ whole }) =>
    doc.kind !== 'article' && whole.length > 0 && whole.length <= nameWords ? [wholeTerm(whole)] : [],
  );
  const first = fieldsOf(names.map(({ words }) => words));
  const ownTerms = termsOf(names);
  // The terms of names are next to them if there is space.
  const isRoom = first.length + 2 * ownTerms.length < headLength;
  if (isRoom) first.push(...ownTerms.flatMap((term) => ['.', term]));
  const gap = Array.from({ length: Math.max(1, headLength - first.length) }, () => '.');
  const terms = new Set([
    ...whole,
    ...(doc.kind === 'actor' || doc.kind === 'article' ? [addressTerm(doc.url)] : []),
    ...(isRoom ? [] : ownTerms),
    ...termsOf(others),
  ]);
  return [
    ...first,
    ...gap,
    ...fieldsOf([...others.map(({ words }) => words), ...[...terms].map((term) => [term])]),
  ].join(' ');
}

function indexedOf(text: string): Indexed {
  const found = tokens(text);
  return {
    words: found.map((token) => token.text),
    whole: withoutEndings(text, found).map((token) => token.text),
    terms: [
      ...joinedWords(text, found).map((joined) => joined.text),
      ...found.flatMap(({ start, end }) => otherForms(text.slice(start, end)).map(otherTerm)),
    ],
  };
}

function termsOf(texts: readonly Indexed[]): string[] {
  return [...new Set(texts.flatMap(({ terms }) => terms))];
}

function fieldsOf(fields: readonly (readonly string[])[]): string[] {
  return fields.filter(({ length }) => length > 0).flatMap((words, n) => (n === 0 ? words : ['.', ...words]));
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ text: word }) => word);
}

/** The facets of records, and their names in files. The records are in the order of their numbers. */
export function recordTable(records: readonly SearchRecord[]): {
  table: Omit<RecordTable, 'shards'>;
  names: (readonly NameEntry[])[];
} {
  const numberOf = new Map(records.map(({ doc }, n) => [doc.url, n]));
  const of = (kind: RecordKind) => records.filter(({ doc }) => doc.kind === kind).map(({ facets }) => facets);
  const [quotes, events, articles] = [of('quote'), of('event'), of('article')];
  const places = new Map(articles.map(({ article }, n) => [article, n]));
  const names = namesOf(records);
  const table = {
    sizes: Object.fromEntries(recordKinds.map((kind) => [kind, of(kind).length])) as Record<RecordKind, number>,
    articles: { year: articles.map(({ years }) => years?.[0] ?? noYear) },
    quotes: {
      speaker: quotes.map(({ speaker }) => numberOf.get(`actors/${speaker}/`) ?? -1),
      kind: quotes.map(({ quotation }) => (quotation ? quoteKinds.indexOf(quotation) : -1)),
      article: quotes.map(({ article }) => places.get(article) ?? -1),
      year: quotes.map(({ years }) => years?.[0] ?? noYear),
    },
    quoteKinds,
    events: {
      status: events.map(({ status }) => (status ? eventStatuses.indexOf(status) : -1)),
      years: events.map(({ years }) => years ?? []),
    },
    statuses: eventStatuses,
    unnamed: records.flatMap(({ facets }, n) => (facets.unnamed ? [n] : [])),
    names: names.map(({ letters }) => letters.join(' ')),
  };
  return { table, names: names.map(({ entries }) => entries) };
}

/** All names by the first letters of their words, in files. */
function namesOf(records: readonly SearchRecord[]): { letters: string[]; entries: readonly NameEntry[] }[] {
  const byLetter = new Map<string, NameEntry[]>();
  records.forEach(({ names = [] }, doc) => {
    for (const name of names) {
      for (const letter of new Set(wordsOf(name).map(nameFileLetter))) {
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
    if (file && file.entries.length + entries.length <= perNames) {
      file.letters.push(letter);
      file.entries.push(...entries);
    } else files.push({ letters: [letter], entries: [...entries] });
  }
  return files.map(({ letters, entries }) => ({
    letters,
    entries: [...new Map(entries.map((entry) => [entry.join('\n'), entry])).values()],
  }));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
