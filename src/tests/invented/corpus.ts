import { type Dice, Dice as NewDice, zipf } from './dice.ts';
import { properName, vocabulary } from './vocabulary.ts';

/*
 * A generated edition of any size, for measuring: articles as long and as densely annotated as real ones (some 800
 * words, 46 annotations), half as many actors, a quarter as many events, as many quotations. The same size gives the
 * same bytes on every machine. A few actors are in half of the articles and most are in a few, as in the news.
 */

export interface CorpusActor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'state' | 'organization' | 'group' | 'unnamed';
  /** What the articles call the actor after the first mention. */
  readonly short: string;
  readonly names: Readonly<Record<string, string>>;
  readonly roles: readonly {
    readonly title: string;
    readonly of: string;
    readonly from: string;
    readonly to?: string;
  }[];
  readonly profile: string;
}

export interface CorpusEvent {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly place: { readonly name: string; readonly lat: number; readonly lon: number };
  readonly participants: readonly string[];
  readonly status: readonly { readonly asOf: string; readonly is: string }[];
  readonly text: string;
}

export interface CorpusQuote {
  readonly id: string;
  readonly speaker: string;
  readonly kind: 'direct' | 'indirect';
  readonly cues: readonly string[];
  readonly said: string;
}

/** A stretch of text: bare, or annotated with what it names or is. */
export type Piece =
  | string
  | { readonly mark: 'actor' | 'event' | 'quote'; readonly id: string; readonly text: string }
  | { readonly mark: 'scare'; readonly text: string }
  | { readonly mark: 'sic'; readonly text: string; readonly corr: string };

export type Passage = readonly Piece[];

export interface CorpusArticle {
  readonly id: string;
  readonly published: string;
  readonly publisher: string;
  readonly summary: string;
  readonly headline: Passage;
  readonly body: readonly Passage[];
}

export interface Corpus {
  readonly actors: readonly CorpusActor[];
  readonly events: readonly CorpusEvent[];
  readonly quotes: readonly CorpusQuote[];
  readonly articles: readonly CorpusArticle[];
}

/** Names in a passage, besides those of its quotation. */
const mentions = 3;
const firstDay = Date.UTC(2015, 0, 1);
const days = 3000;

/** Generates an edition with this many articles, each of so many passages. */
export function corpus(articles: number, passages = 12): Corpus {
  const dice = new NewDice(20231017);
  const word = zipf(vocabulary(30_000));
  const write = new Writer(dice, word);
  const actors = inventActors(Math.ceil(articles / 2), write);
  const events = inventEvents(Math.ceil(articles / 4), actors, write);
  const pickActor = zipf(actors);
  const pickEvent = zipf(events);
  const quotes: CorpusQuote[] = [];
  const written = Array.from({ length: articles }, (_, n): CorpusArticle => {
    const published = dayAfter(firstDay, Math.floor((n / articles) * days));
    const cast = unique(12, () => pickActor(dice));
    const calendar = unique(5, () => pickEvent(dice));
    const quote: CorpusQuote = {
      id: `line-${n + 1}`,
      speaker: dice.pick(cast).id,
      kind: dice.chance(0.6) ? 'direct' : 'indirect',
      cues: [dice.pick(['said', 'told reporters', 'claimed', 'insisted', 'wrote'])],
      said: published,
    };
    quotes.push(quote);
    return {
      id: `report-${n + 1}`,
      published,
      publisher: `The ${dice.pick(['Morning', 'Evening', 'Daily', 'Weekly'])} ${dice.pick(['Courier', 'Herald', 'Gazette', 'Observer'])}`,
      summary: `${write.sentence(14)} ${write.sentence(18)}`,
      headline: write.passage([mentionOf(dice.pick(cast), dice)], 1, 9, ''),
      body: Array.from({ length: passages }, (_, p) =>
        write.passage(
          [
            ...Array.from({ length: mentions }, () => mentionOf(dice.pick(cast), dice)),
            ...(p % 2 === 0 ? [eventMention(dice.pick(calendar))] : []),
            ...(p === 4 ? [{ mark: 'scare', text: `‘${write.words(2)}’` } as const] : []),
            ...(p === 7 ? [{ mark: 'sic', text: word(dice), corr: `${word(dice)} ${word(dice)}` } as const] : []),
          ],
          4,
          dice.between(12, 20),
          '.',
          p === 2 ? write.quotation(quote, cast) : [],
        ),
      ),
    };
  });
  return { actors, events, quotes, articles: written };
}

/** Writes sentences of random words. */
class Writer {
  readonly dice: Dice;
  readonly word: (dice: Dice) => string;

  constructor(dice: Dice, word: (dice: Dice) => string) {
    this.dice = dice;
    this.word = word;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word(this.dice)).join(' ');
  }

  sentence(count: number): string {
    return `${capital(this.words(count))}.`;
  }

  /** Sentences of about `length` words, with marked stretches put in at even distances, and a last sentence as given. */
  passage(
    marks: readonly Exclude<Piece, string>[],
    sentences: number,
    length: number,
    end: string,
    last: Passage = [],
  ): Passage {
    const pieces: Piece[] = [];
    const each = Math.max(1, Math.floor((sentences * length) / (marks.length + 1)));
    let sinceStart = 0;
    let bare = '';
    const put = (text: string) => (bare += bare === '' && pieces.length === 0 ? text : ` ${text}`);
    for (let n = 0; n < sentences * length; n++) {
      put(sinceStart === 0 ? capital(this.word(this.dice)) : this.word(this.dice));
      sinceStart++;
      if (sinceStart >= length) {
        bare += n === sentences * length - 1 ? end : '.';
        sinceStart = 0;
      }
      const mark = (n + 1) % each === 0 ? marks[(n + 1) / each - 1] : undefined;
      if (mark) {
        pieces.push(`${bare} `, mark);
        bare = '';
      }
    }
    pieces.push(last.length > 0 ? `${bare} ` : bare, ...last);
    return pieces.filter((piece) => piece !== '');
  }

  /** The sentence that holds a quotation: one stretch, or two around “he said”. */
  quotation({ id, speaker, kind, cues }: CorpusQuote, cast: readonly CorpusActor[]): Passage {
    const actor = cast.find((one) => one.id === speaker) as CorpusActor;
    const name: Piece = { mark: 'actor', id: speaker, text: actor.short };
    const cue = cues.join(' ');
    const words = (count: number) => this.words(count);
    if (kind === 'indirect')
      return [name, ` ${cue} that `, { mark: 'quote', id, text: `${words(this.dice.between(10, 22))}` }, '.'];
    return [
      { mark: 'quote', id, text: `“${capital(words(this.dice.between(6, 12)))},”` },
      ' ',
      name,
      ` ${cue}, `,
      { mark: 'quote', id, text: `“${words(this.dice.between(6, 14))}.”` },
    ];
  }
}

function inventActors(count: number, write: Writer): CorpusActor[] {
  const { dice } = write;
  const actors: CorpusActor[] = [];
  const taken = new Set<string>();
  for (let n = 0; n < count; n++) {
    const kind =
      n % 10 === 0 ? 'state' : n % 10 === 4 || n % 10 === 8 ? 'organization' : n % 20 === 7 ? 'unnamed' : 'person';
    let last = properName(dice);
    while (taken.has(last)) last = properName(dice);
    taken.add(last);
    const state = actors.find((actor) => actor.kind === 'state');
    const name =
      kind === 'person'
        ? `${properName(dice)} ${last}`
        : kind === 'organization'
          ? `${dice.pick(['Ministry', 'Union', 'Institute', 'Party'])} of ${last}`
          : kind === 'unnamed'
            ? `Sources in ${last}`
            : last;
    const from = dice.between(2005, 2014);
    actors.push({
      id: `${kind}-${n + 1}`,
      name,
      kind,
      short: kind === 'unnamed' ? `sources in ${last}` : last,
      names: n % 4 === 0 && kind !== 'unnamed' ? { ko: hangul(dice), ru: cyrillic(dice) } : {},
      roles:
        kind === 'person' && state
          ? [
              {
                title: dice.pick(['Minister of Trade', 'Spokesperson', 'President']),
                of: state.id,
                from: `${from}`,
                to: `${from + 5}`,
              },
              {
                title: dice.pick(['Foreign Minister', 'Envoy', 'Chair of the Council']),
                of: state.id,
                from: `${from + 5}`,
              },
            ]
          : [],
      profile: `${write.sentence(16)} ${write.sentence(12)}`,
    });
  }
  return actors;
}

/** Where the news happens. */
const towns = 80;

function inventEvents(count: number, actors: readonly CorpusActor[], write: Writer): CorpusEvent[] {
  const { dice } = write;
  const pickTown = zipf(
    Array.from({ length: towns }, () => ({
      name: properName(dice),
      lat: dice.between(-550, 700) / 10,
      lon: dice.between(-1700, 1700) / 10,
    })),
  );
  return Array.from({ length: count }, (_, n) => {
    const start = dice.between(0, days);
    const when = dayAfter(firstDay, start);
    const spans = [
      when,
      when.slice(0, 7),
      `${when}/${dayAfter(firstDay, start + dice.between(1, 9))}`,
      when.slice(0, 4),
    ];
    const planned = dayAfter(firstDay, start - dice.between(20, 200));
    const place = pickTown(dice);
    return {
      id: `event-${n + 1}`,
      name: `${place.name} ${dice.pick(['talks', 'summit', 'strike', 'election', 'accord', 'flood'])}`,
      when: dice.pick(spans),
      place,
      participants: unique(Math.min(3, actors.length), () => dice.pick(actors)).map(({ id }) => id),
      status: [
        { asOf: planned, is: dice.pick(['planned', 'proposed', 'predicted']) },
        {
          asOf: dayAfter(firstDay, start + 10),
          is: dice.pick(['occurred', 'occurred', 'occurred', 'denied', 'cancelled']),
        },
      ],
      text: write.sentence(18),
    };
  });
}

function mentionOf(actor: CorpusActor, dice: Dice): Exclude<Piece, string> {
  return { mark: 'actor', id: actor.id, text: dice.chance(0.3) && actor.kind !== 'unnamed' ? actor.name : actor.short };
}

function eventMention({ id, name }: CorpusEvent): Exclude<Piece, string> {
  return { mark: 'event', id, text: name };
}

/** Up to `count` different items, in the order in which they were drawn. */
function unique<T>(count: number, draw: () => T): T[] {
  const drawn = new Set<T>();
  for (let tries = 0; drawn.size < count && tries < 20 * count; tries++) drawn.add(draw());
  return [...drawn];
}

function dayAfter(start: number, count: number): string {
  return new Date(start + count * 86_400_000).toISOString().slice(0, 10);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function hangul(dice: Dice): string {
  return Array.from({ length: 3 }, () => String.fromCodePoint(0xac00 + 28 * dice.between(0, 398))).join('');
}

function cyrillic(dice: Dice): string {
  const letters = 'абвгдезиклмнопрстуфя';
  return capital(Array.from({ length: 7 }, () => dice.pick([...letters])).join(''));
}
