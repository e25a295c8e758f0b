import type { Voice } from '#src/core/language/annotated-text.ts';
import { type Crossref, compare, compareArticles } from '#src/core/index/crossref.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { directWords } from './direct-words.ts';
import { memoizeByIndex } from './memoize-by-index.ts';
import { compareYears, yearOf } from '#src/core/model/year-of.ts';

/**
 * Words by voice; every word is in one of the three. `direct`: given as the speaker's own, in quotation marks or set off
 * as speech. `indirect`: reported in the words of the article, or of another speaker. `own`: the article's own voice.
 */
export interface Shares {
  readonly words: number;
  readonly direct: number;
  readonly indirect: number;
  readonly own: number;
}

/** What one actor says in an article. A quotation inside a quotation counts for its own speaker only. */
export interface Speaker {
  readonly actor: string;
  readonly direct: number;
  readonly indirect: number;
  /** In order of appearance. */
  readonly quotations: readonly string[];
  readonly first: Voice;
  readonly last: Voice;
  /** The longest run of words that is not interrupted by another voice, and where it begins. */
  readonly longest: { readonly words: number; readonly from: Voice };
  /** The words that introduce the quotations (“said”, “claimed”), the most frequent first. */
  readonly cues: readonly Cue[];
}

export interface Cue {
  readonly cue: string;
  readonly count: number;
}

export interface Speech extends Shares {
  /** Sorted by number of words, the highest first. */
  readonly speakers: readonly Speaker[];
}

interface Draft {
  readonly actor: string;
  direct: number;
  indirect: number;
  readonly quotations: Set<string>;
  readonly first: Voice;
  last: Voice;
  longest: { words: number; from: Voice };
}

/** How many words each speaker has in an article. */
export function speechIn(index: Crossref, article: ArticleEntry): Speech {
  const total = { words: 0, direct: 0, indirect: 0, own: 0 };
  const speakers = new Map<string, Draft>();
  const directOf = directWords(index, article);
  let run: { actor: string; words: number; from: Voice } | undefined;
  for (const voice of article.text.voices) {
    total.words += voice.words;
    const quote = voice.quote === undefined ? undefined : index.quotes.get(voice.quote);
    if (!quote) {
      total.own += voice.words;
      run = undefined;
      continue;
    }
    const actor = quote.data.speaker;
    const direct = directOf(voice);
    const speaker: Draft = speakers.get(actor) ?? {
      actor,
      direct: 0,
      indirect: 0,
      quotations: new Set(),
      first: voice,
      last: voice,
      longest: { words: 0, from: voice },
    };
    speakers.set(actor, speaker);
    for (const sum of [total, speaker]) {
      sum.direct += direct;
      sum.indirect += voice.words - direct;
    }
    speaker.quotations.add(quote.id);
    speaker.last = voice;
    run =
      run?.actor === actor ? { ...run, words: run.words + voice.words } : { actor, words: voice.words, from: voice };
    if (run.words > speaker.longest.words) speaker.longest = { words: run.words, from: run.from };
  }
  return {
    ...total,
    speakers: [...speakers.values()]
      .map((speaker) => ({
        ...speaker,
        quotations: [...speaker.quotations],
        cues: countCues([...speaker.quotations].flatMap((id) => index.quotes.get(id)?.data.cues ?? [])),
      }))
      .sort((a, b) => wordsSpoken(b) - wordsSpoken(a) || compare(a.actor, b.actor)),
  };
}

/** The number of all words of a speaker. */
export function wordsSpoken({ direct, indirect }: { readonly direct: number; readonly indirect: number }): number {
  return direct + indirect;
}

function countCues(cues: readonly string[]): Cue[] {
  const counts = new Map<string, number>();
  for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return sortCues(counts);
}

function sortCues(counts: ReadonlyMap<string, number>): Cue[] {
  return [...counts].map(([cue, count]) => ({ cue, count })).sort((a, b) => b.count - a.count || compare(a.cue, b.cue));
}

/** What one actor says in all articles. */
export interface SpeakerOverall {
  readonly actor: string;
  readonly direct: number;
  readonly indirect: number;
  readonly quotations: number;
  /** The articles in which the actor speaks, in chronological order, with the numbers of words there. */
  readonly articles: readonly { readonly article: string; readonly direct: number; readonly indirect: number }[];
  readonly cues: readonly Cue[];
}

export interface YearOfSpeech extends Shares {
  readonly year: string;
  readonly articles: number;
}

export interface SpeechOverall extends Shares {
  readonly articles: number;
  /** The earliest first. */
  readonly years: readonly YearOfSpeech[];
  /** By actor, those with most words first. */
  readonly speakers: ReadonlyMap<string, SpeakerOverall>;
}

/**
 * What an actor says in all articles; undefined if the actor never speaks. Takes time proportional to the articles in
 * which the actor speaks.
 */
export function speechOf(index: Crossref, actor: string): SpeakerOverall | undefined {
  const quotes = index.saidBy.get(actor) ?? [];
  const articles = new Set(quotes.flatMap(({ id }) => (index.segments.get(id) ?? []).map(({ article }) => article)));
  const parts = [...articles].sort(compareArticles).flatMap((article) =>
    speechIn(index, article)
      .speakers.filter((speaker) => speaker.actor === actor)
      .map((speaker) => ({ article: article.id, ...speaker })),
  );
  return parts.length === 0 ? undefined : speakerOverall(actor, parts);
}

function speakerOverall(actor: string, parts: readonly (Speaker & { readonly article: string })[]): SpeakerOverall {
  const cues = new Map<string, number>();
  for (const { cue, count } of parts.flatMap((part) => part.cues)) cues.set(cue, (cues.get(cue) ?? 0) + count);
  const sum = (numberOf: (part: Speaker) => number) => parts.reduce((total, part) => total + numberOf(part), 0);
  return {
    actor,
    direct: sum(({ direct }) => direct),
    indirect: sum(({ indirect }) => indirect),
    quotations: sum(({ quotations }) => quotations.length),
    articles: parts.map(({ article, direct, indirect }) => ({ article, direct, indirect })),
    cues: sortCues(cues),
  };
}

/** How many words each speaker has in all articles, in linear time. */
export const speechOverall = memoizeByIndex((index): SpeechOverall => {
  const total = { words: 0, direct: 0, indirect: 0, own: 0 };
  const years = new Map<string, { words: number; direct: number; indirect: number; own: number; articles: number }>();
  const speakers = new Map<string, (Speaker & { article: string })[]>();
  for (const entry of index.articles.values()) {
    const article = entry.id;
    const speech = speechIn(index, entry);
    const year = yearOf(entry.data.published);
    const inYear = years.get(year) ?? { words: 0, direct: 0, indirect: 0, own: 0, articles: 0 };
    years.set(year, inYear);
    inYear.articles += 1;
    for (const part of ['words', 'direct', 'indirect', 'own'] as const) {
      total[part] += speech[part];
      inYear[part] += speech[part];
    }
    for (const speaker of speech.speakers) {
      const parts = speakers.get(speaker.actor) ?? [];
      speakers.set(speaker.actor, parts);
      parts.push({ article, ...speaker });
    }
  }
  return {
    ...total,
    articles: index.articles.size,
    years: [...years].map(([year, shares]) => ({ year, ...shares })).sort(compareYears),
    speakers: new Map(
      [...speakers]
        .map(([actor, parts]) => speakerOverall(actor, parts))
        .sort((a, b) => wordsSpoken(b) - wordsSpoken(a) || compare(a.actor, b.actor))
        .map((speaker) => [speaker.actor, speaker]),
    ),
  };
});
