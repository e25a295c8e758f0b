import type { Passage, Voice } from '#src/core/language/annotated-text.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import { memoizeByIndex } from './memoize-by-index.ts';
import { compareYears, yearOf } from '#src/core/model/year-of.ts';

/** The types of source that an article's words can have, from the most accountable to the paper itself. */
export const sourceTypes = ['person', 'institution', 'collective', 'unnamed', 'paper'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** The type of source that each kind of actor is. */
export const sourceTypeOf: Readonly<Record<ActorKind, SourceType>> = {
  person: 'person',
  state: 'institution',
  organization: 'institution',
  group: 'collective',
  unnamed: 'unnamed',
};

export type WordsByType = Readonly<Record<SourceType, number>>;

/** A run of words from one source. `speaker` is absent if the paper speaks. */
export interface SourceRun {
  readonly type: SourceType;
  readonly voice: Voice;
  readonly speaker?: string;
}

export interface Sourcing {
  readonly words: number;
  readonly byType: WordsByType;
  readonly passages: readonly { readonly passage: Passage; readonly stretches: readonly SourceRun[] }[];
}

/** The source type of every word of an article: that of the innermost quotation's speaker, or else the paper. */
export function sourcingOf(index: Crossref, { text }: ArticleEntry): Sourcing {
  const byType = none();
  const passages = text.passages.map((passage) => ({ passage, stretches: [] as SourceRun[] }));
  let words = 0;
  for (const voice of text.voices) {
    const speaker = voice.quote === undefined ? undefined : index.quotes.get(voice.quote)?.data.speaker;
    const type = speaker === undefined ? 'paper' : sourceTypeOf[index.actors.get(speaker)?.data.kind ?? 'unnamed'];
    words += voice.words;
    byType[type] += voice.words;
    passages[voice.passage]?.stretches.push({ type, voice, ...(speaker === undefined ? {} : { speaker }) });
  }
  return { words, byType, passages };
}

/** The sourcing of each article, by id. */
export const sourcingByArticle = memoizeByIndex(
  (index): ReadonlyMap<string, Sourcing> =>
    new Map([...index.articles].map(([id, article]) => [id, sourcingOf(index, article)])),
);

export interface SourcingOverall {
  readonly words: number;
  readonly byType: WordsByType;
  /** The earliest first. */
  readonly years: readonly { readonly year: string; readonly words: number; readonly byType: WordsByType }[];
}

/** The words of all articles by source type, in total and by the year of the article. */
export const sourcingOverall = memoizeByIndex((index): SourcingOverall => {
  const all = { words: 0, byType: none() };
  const years = new Map<string, { words: number; byType: Record<SourceType, number> }>();
  const known = sourcingByArticle(index);
  for (const [id, article] of index.articles) {
    const { words, byType } = known.get(id) ?? sourcingOf(index, article);
    const year = yearOf(article.data.published);
    const inYear = years.get(year) ?? { words: 0, byType: none() };
    years.set(year, inYear);
    for (const sum of [all, inYear]) {
      sum.words += words;
      for (const type of sourceTypes) sum.byType[type] += byType[type];
    }
  }
  return {
    ...all,
    years: [...years].map(([year, sum]) => ({ year, ...sum })).sort(compareYears),
  };
});

function none(): Record<SourceType, number> {
  return { person: 0, institution: 0, collective: 0, unnamed: 0, paper: 0 };
}
