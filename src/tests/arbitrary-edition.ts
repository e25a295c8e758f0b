import fc, { type Arbitrary } from 'fast-check';

/*
 * Generated editions for fast-check: nested and interrupted quotations, speakers of every kind, events of every status. Each
 * is a valid set of content files, by path.
 */

const kinds = ['person', 'state', 'organization', 'group', 'unnamed'];
const statuses = ['planned', 'proposed', 'predicted', 'alleged', 'ongoing', 'occurred', 'denied', 'cancelled'];
const dates = ['2013', '2022-02', '2022-02-24/..', '../2023-09', '2023-10-16', '2023-10-17/2023-10-19', '2024~'];
const vocabulary = ['bridge', 'it’s', '3:2', '노르빅', 'ferry-men', 'said', '“well”', '…', 'naïve', '中文', 'the'];

const people = kinds.flatMap((kind) => [`${kind}-1`, `${kind}-2`]);

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
const someone = oneOf(people);
const words = fc.array(oneOf(vocabulary), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));

interface Event {
  readonly when: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly participants: readonly [string, string];
  readonly status: string;
  readonly accordingTo: string;
}

const eventOf = (when: string): Arbitrary<Event> =>
  fc.record({
    when: fc.option(fc.constant(when), { freq: 4 }),
    lat: fc.integer({ min: -75, max: 75 }),
    lon: fc.integer({ min: -170, max: 170 }),
    participants: fc.tuple(someone, someone),
    status: oneOf(statuses),
    accordingTo: someone,
  });

/** A quotation: its words, another one within it, an actor or event that it names, and the piece after a break. */
interface Quote {
  readonly speaker: string;
  readonly kind: string;
  readonly through: string | null;
  readonly begins: string;
  readonly inner: Quote | null;
  readonly names: readonly [kind: 'actor' | 'event', words: string, id: string];
  readonly ends: string;
  readonly goesOn: string | null;
}

const quote: Arbitrary<Quote> = fc.letrec<{ quote: Quote }>((tie) => ({
  quote: fc.record({
    speaker: someone,
    kind: oneOf(['direct', 'partial', 'indirect']),
    through: fc.option(someone, { freq: 2 }),
    begins: words,
    inner: fc.option(tie('quote'), { maxDepth: 2, freq: 2 }),
    names: fc.oneof(
      fc.tuple(fc.constant('actor' as const), words, someone),
      fc.tuple(fc.constant('event' as const), words, oneOf(dates.map((_, n) => `event-${n}`))),
    ),
    ends: words,
    goesOn: fc.option(words, { freq: 2 }),
  }),
})).quote;

const paragraph = fc.record({
  begins: words,
  names: fc.tuple(words, someone),
  goesOn: words,
  quotes: fc.tuple(quote, quote),
  between: words,
});
type Paragraph = typeof paragraph extends Arbitrary<infer Value> ? Value : never;

/** Content files by their paths, as `contentOf` takes them. */
export const anyEdition: Arbitrary<Record<string, string>> = fc
  .record({
    events: fc.tuple(...dates.map(eventOf)),
    articles: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ events, articles }) => {
    const quotes = new Quotes();
    return Object.fromEntries([
      ...people.map((id) => [`actors/${id}.md`, file([`name: ${id}`, `kind: ${id.slice(0, -2)}`])]),
      ...events.map((event, n) => [`events/event-${n}.md`, eventFile(event, n)]),
      ...articles.map((paragraphs, n) => [`articles/article-${n}.md`, articleFile(paragraphs, n, quotes)]),
      ...quotes.files,
    ]);
  });

function file(fields: readonly string[], body = ''): string {
  return `---\n${fields.join('\n')}\n---\n${body}`;
}

function eventFile({ when, lat, lon, participants: [a, b], status, accordingTo }: Event, n: number): string {
  return file([
    `name: Event ${n}`,
    ...(when === null ? [] : [`when: ${when}`]),
    `place: { name: Place ${n}, lat: ${lat}, lon: ${lon} }`,
    `participants: [{ actor: ${a}, role: a }, { actor: ${b}, role: b }]`,
    `status: [{ asOf: 2023, is: ${status}, accordingTo: ${accordingTo} }]`,
  ]);
}

function articleFile(paragraphs: readonly Paragraph[], n: number, quotes: Quotes): string {
  const text = paragraphs.map(
    ({ begins, names: [name, id], goesOn, quotes: [a, b], between }) =>
      `${begins} :actor[${name}]{#${id}} ${goesOn} ${quotes.marked(a)} ${between}, ${quotes.marked(b)}.`,
  );
  return file(
    [`title: Headline ${n}`, `published: 202${n + 2}-10-17`, 'language: en', 'summary: S.', 'source: { publisher: G }'],
    text.join('\n\n'),
  );
}

/** Gives quotations their ids, in the order in which they are marked, and collects their files. */
class Quotes {
  readonly files: [path: string, text: string][] = [];

  marked({ speaker, kind, through, begins, inner, names: [named, name, id], ends, goesOn }: Quote, within?: string) {
    const own = `quote-${this.files.length + 1}`;
    this.files.push([
      `quotes/${own}.md`,
      file([
        `speaker: ${speaker}`,
        `kind: ${within ? 'nested' : kind}`,
        ...(within ? [`within: ${within}`] : []),
        ...(through === null ? [] : [`through: [${through}]`]),
        'cues: [said]',
      ]),
    ]);
    const nested: string = inner === null ? '' : this.marked(inner, own);
    const rest = goesOn === null || within ? '' : ` ${begins} :quote[${goesOn}]{#${own}}`;
    return `:quote[${begins} ${nested} :${named}[${name}]{#${id}} ${ends}]{#${own}}${rest}`;
  }
}
