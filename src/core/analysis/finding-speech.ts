import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import type { Mention, Segment, Voice } from '#src/core/language/annotated-text.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import { attributionChain } from './chain.ts';
import { type ShareName, shareName } from './share-name.ts';
import { type Speaker, wordsSpoken } from './who-speaks.ts';

/** Speakers of one kind, how many they are, and the first words of theirs. States and organizations may be told as one. */
export interface SpeakersOfKind {
  readonly of: Exclude<ActorKind, 'unnamed'> | 'institution';
  readonly n: number;
  readonly first: Voice;
}

/** The speaker whom a sentence names; `unnamed` tells how many, where the article does not name them. */
export type By = { readonly actor: string } | { readonly unnamed: number };

/** What is found about who speaks in an article. */
export type SpeechFinding =
  /** Words stand in quotation marks, and the author has not told who speaks them. */
  | { readonly is: 'unmarked' }
  /** Nobody is quoted; so many people are mentioned, this one first. */
  | { readonly is: 'nobody'; readonly people: number; readonly first?: Mention }
  /** No quotation has a word. */
  | { readonly is: 'wordless'; readonly first: Segment }
  /** Every quotation is denied, or asked. `by`: who speaks, where it is one, or nobody who is named. */
  | {
      readonly is: 'denials' | 'questions';
      readonly quotations: number;
      readonly first: Segment;
      readonly by?: By;
    }
  /** One word is all that others say. */
  | { readonly is: 'word'; readonly direct: boolean; readonly by: By; readonly first: Voice }
  /** So much of what others say has sources that are not named. */
  | { readonly is: 'unnamed'; readonly share: ShareName; readonly sources: number; readonly first: Voice }
  /** All speakers are named. `actor`: the only one; `passedOn`: how many are heard through somebody else alone. */
  | {
      readonly is: 'named';
      readonly kinds: readonly SpeakersOfKind[];
      readonly actor?: string;
      readonly passedOn: number;
      readonly firstPassedOn?: Voice;
    };

/** One of several speakers, all of them named, has most of their words. */
export interface ForemostFinding {
  readonly is: 'foremost';
  readonly share: ShareName;
  readonly actor: string;
  readonly first: Voice;
}

/** Who speaks in an article, whose speakers have the words that `speechIn` counts. */
export function speechFinding(index: Crossref, article: ArticleEntry, speakers: readonly Speaker[]): SpeechFinding {
  const [first] = article.text.segments;
  if (!first) return ofNobody(index, article);
  const all = speakers.reduce((sum, speaker) => sum + wordsSpoken(speaker), 0);
  const [most] = speakers;
  if (!most) return { is: 'wordless', first };
  const kindOf = (actor: string): ActorKind => index.actors.get(actor)?.data.kind ?? 'unnamed';
  const unnamed = speakers.filter(({ actor }) => kindOf(actor) === 'unnamed');
  const stance = ofOneStance(index, article, first, kindOf);
  if (stance) return stance;
  if (all === 1) {
    const by = unnamed.length > 0 ? { unnamed: 1 } : { actor: most.actor };
    return { is: 'word', direct: most.direct > 0, by, first: most.first };
  }
  if (unnamed.length > 0) {
    const words = unnamed.reduce((sum, speaker) => sum + wordsSpoken(speaker), 0);
    const begins = earliest(article, unnamed);
    return { is: 'unnamed', share: shareName(words, all), sources: unnamed.length, first: begins };
  }
  const passedOn = speakers.filter(({ quotations }) =>
    quotations.every((id) => attributionChain(index, id).length > 1),
  );
  return {
    is: 'named',
    kinds: kindsOf(article, speakers, kindOf),
    ...(speakers.length === 1 ? { actor: most.actor } : {}),
    passedOn: passedOn.length,
    ...(passedOn.length > 0 ? { firstPassedOn: earliest(article, passedOn) } : {}),
  };
}

function ofNobody(index: Crossref, article: ArticleEntry): SpeechFinding {
  if (article.quotationMarks.aroundUnspoken) return { is: 'unmarked' };
  const { text } = article;
  const people = text.mentions.filter(({ id }) => index.actors.get(id)?.data.kind === 'person');
  return {
    is: 'nobody',
    people: new Set(people.map(({ id }) => id)).size,
    ...(people[0] ? { first: people[0] } : {}),
  };
}

/** What is found where no quotation is simply said; undefined where one is, or where who speaks is more telling. */
function ofOneStance(
  index: Crossref,
  article: ArticleEntry,
  first: Segment,
  kindOf: (actor: string) => ActorKind,
): SpeechFinding | undefined {
  const quotes = quotationsOf(index, article);
  const stances = new Set(quotes.map((quote) => stanceOf(index, quote)));
  const [stance] = stances;
  if (stances.size !== 1 || stance === undefined || stance === 'says') return undefined;
  const speakers = [...new Set<string>(quotes.map(({ data }) => data.speaker))];
  const unnamed = speakers.filter((actor) => kindOf(actor) === 'unnamed').length;
  if (unnamed > 0 && unnamed < speakers.length) return undefined;
  const [actor = ''] = speakers;
  const by = unnamed > 0 ? { by: { unnamed } } : speakers.length === 1 ? { by: { actor } } : {};
  return { is: stance === 'denies' ? 'denials' : 'questions', quotations: quotes.length, first, ...by };
}

/** Speakers by kind: people, states and organizations, groups. */
function kindsOf(
  article: ArticleEntry,
  speakers: readonly Speaker[],
  kindOf: (actor: string) => ActorKind,
): SpeakersOfKind[] {
  const ofKinds = (...kinds: ActorKind[]) => speakers.filter(({ actor }) => kinds.includes(kindOf(actor)));
  const [states, organizations] = [ofKinds('state'), ofKinds('organization')];
  const institution = organizations.length === 0 ? 'state' : states.length === 0 ? 'organization' : 'institution';
  const kinds = [
    ['person', ofKinds('person')],
    [institution, ofKinds('state', 'organization')],
    ['group', ofKinds('group')],
  ] as const;
  return kinds
    .filter(([, { length }]) => length > 0)
    .map(([of, those]) => ({ of, n: those.length, first: earliest(article, those) }));
}

/** The first words in the text of any of some speakers. There must be one. */
function earliest({ text }: ArticleEntry, speakers: readonly Speaker[]): Voice {
  const firsts = new Set(speakers.map(({ first }) => first));
  return text.voices.find((voice) => firsts.has(voice)) as Voice;
}

/** From how many hundredths on one of several has most of the words. */
const foremost = 60;

/** Who of several speakers has most of their words; undefined where nobody has. */
export function foremostIn(speakers: readonly Speaker[]): ForemostFinding | undefined {
  const [most] = speakers;
  if (!most || speakers.length < 3) return undefined;
  const all = speakers.reduce((sum, speaker) => sum + wordsSpoken(speaker), 0);
  const words = wordsSpoken(most);
  if (words * 100 < foremost * all) return undefined;
  return { is: 'foremost', share: shareName(words, all), actor: most.actor, first: most.first };
}
