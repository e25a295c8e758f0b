import type { EventStatus } from '#src/core/model/event.ts';

/* What the findings of an analysis are told from. Names in them are set apart already where they run the other way. */

export interface SpeechFinding {
  /** The number of articles. */
  readonly articles: number;
  readonly words: number;
  /** The words of all speakers. */
  readonly quoted: number;
  readonly speakers: number;
  /** The speaker with most words; absent where several have as many. */
  readonly most?: { readonly name: string; readonly words: number };
  /** The number of speakers with one quotation. */
  readonly once: number;
}

export interface KnownFinding {
  /** The words that others than the article say. */
  readonly said: number;
  /** Those of unnamed sources, and their share of what is said. */
  readonly unnamed: number;
  readonly share: string;
  /** The number of unnamed sources that are quoted. */
  readonly sources: number;
  /** The quotations and events that rest on unnamed sources alone. */
  readonly quotations: number;
  readonly events: number;
  /** The quotations that came through somebody else. */
  readonly chains: number;
}

/** The number of events by their status on a day. */
export type StatusCounts = Readonly<Record<EventStatus['is'] | 'unknown', number>>;

/** The events that had not happened on that day, and have since happened or been cancelled. */
export interface SinceThen {
  readonly happened: number;
  readonly cancelled: number;
}

export interface WhereFinding {
  /** The number of events with a place, and of these places. */
  readonly events: number;
  readonly places: number;
  /** The place of most events; absent where several have as many. */
  readonly most?: { readonly name: string; readonly events: number };
  /** The number of events without a place. */
  readonly nowhere: number;
}

export interface SilentFinding {
  /** The number of all who are named. */
  readonly named: number;
  readonly silent: number;
  readonly accused: number;
  readonly described: number;
}

/** The publishers or years with one share of unnamed sources, as they stand in a sentence, and the words of these sources. */
export interface ComparedShares {
  readonly of: readonly string[];
  readonly share: string;
  readonly words: number;
}
