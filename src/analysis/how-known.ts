import type { Passage, Voice } from '#src/annotations/annotated-text.ts';
import type { Crossref } from '#src/crossref/crossref.ts';
import type { ArticleEntry } from '#src/entries/entry.ts';
import type { ActorKind } from '#src/model/actor.ts';
import { once } from './once.ts';

/** Where an article's words come from, from the most answerable source to none but the paper. */
export const sourceTypes = ['person', 'institution', 'collective', 'unnamed', 'paper'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** What kind of source an actor is: a state speaks as an institution, a group as a collective. */
export const sourceTypeOf: Readonly<Record<ActorKind, SourceType>> = {
  person: 'person',
  state: 'institution',
  organization: 'institution',
  group: 'collective',
  unnamed: 'unnamed',
};

export type WordsByType = Readonly<Record<SourceType, number>>;

/** A run of words from one source; `speaker` is absent where the paper speaks. */
export interface Stretch {
  readonly type: SourceType;
  readonly voice: Voice;
  readonly speaker?: string;
}

export interface Sourcing {
  readonly words: number;
  readonly byType: WordsByType;
  readonly passages: readonly { readonly passage: Passage; readonly stretches: readonly Stretch[] }[];
}

/** The source type of every word of an article: that of the innermost quotation's speaker, or the paper. */
export function howKnown(index: Crossref, { text }: ArticleEntry): Sourcing {
  const byType = none();
  const passages = text.passages.map((passage) => ({ passage, stretches: [] as Stretch[] }));
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

/** Each article's sourcing, by its id. */
export const sourcingByArticle = once(
  (index): ReadonlyMap<string, Sourcing> =>
    new Map([...index.articles].map(([id, article]) => [id, howKnown(index, article)])),
);

/** The words of all articles by source type. */
export const sourcingOverall = once((index): { readonly words: number; readonly byType: WordsByType } => {
  const byType = none();
  let words = 0;
  for (const sourcing of sourcingByArticle(index).values()) {
    words += sourcing.words;
    for (const type of sourceTypes) byType[type] += sourcing.byType[type];
  }
  return { words, byType };
});

function none(): Record<SourceType, number> {
  return { person: 0, institution: 0, collective: 0, unnamed: 0, paper: 0 };
}
