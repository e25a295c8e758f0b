import type { Place } from '#src/desk/document/document.ts';
import type { ToldProblem } from '#src/desk/server/api.ts';
import type { ListedEntry } from '#src/desk/session/entries.ts';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';
import type { Session } from '#src/desk/session/session.ts';
import type { NewQuotation } from '#src/desk/session/steps.ts';
import type { Meant } from '#src/desk/session/speaker-of.ts';
import { Store } from './store.ts';

export type Tab = 'suggestions' | 'chosen' | 'entries' | 'article' | 'problems';

/** A question to the author, in a dialog. */
export type Question =
  /** Whom or what do these words name? `others`: further places with the same words. */
  | {
      readonly kind: 'entry';
      readonly as: 'actor' | 'event';
      readonly places: readonly Place[];
      readonly others: readonly Place[];
      readonly meant: Meant;
    }
  /** Who says it? */
  | {
      readonly kind: 'speaker';
      readonly places: readonly Place[];
      readonly meant: Meant;
      readonly quotation: Omit<NewQuotation, 'speaker'>;
    }
  /** In which of these places? All name the same. */
  | { readonly kind: 'same'; readonly suggestions: readonly PlacedSuggestion[]; readonly meant: Meant }
  /** What were these words meant to be? */
  | { readonly kind: 'glitch'; readonly place: Place }
  /** Files have changed on disk since they were loaded. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'keys' };

export interface Conflict {
  readonly path: string;
  /** The file as it is on disk; `null`: there is none, or it is no text. */
  readonly text: string | null;
  readonly hash: string | null;
}

/** What `check` says of the edition with the work of the desk in it. */
export interface Checked {
  readonly problems: readonly ToldProblem[];
  /** Absent if the article cannot be read. */
  readonly proof?: { readonly isProved: boolean; readonly words: number };
}

/** All that the page shows. */
export interface DeskState {
  readonly session: Session;
  /** Whether the article names a source text. */
  readonly hasSource: boolean;
  /** All entries of the edition, saved or not, by id. */
  readonly entries: ReadonlyMap<string, ListedEntry>;
  readonly suggestions: readonly PlacedSuggestion[];
  /** Those that the author has not decided yet. */
  readonly waiting: readonly PlacedSuggestion[];
  /** Which of them the list shows, and the keys walk through. */
  readonly filter: 'all' | 'name' | 'quotation' | 'scare';
  /** Whether what names the same stands together in the list, or all in the order of the text. */
  readonly isByEntry: boolean;
  /** The key of the suggestion that is looked at. */
  readonly current?: string | undefined;
  /** The key of the mark that is looked at. */
  readonly chosen?: string | undefined;
  /** The file of the entry whose form is open. */
  readonly entry?: string | undefined;
  readonly tab: Tab;
  readonly question?: Question | undefined;
  readonly checked?: Checked | undefined;
  readonly saving: boolean;
  /** Whether the server was there when it was last heard of. */
  readonly isConnected: boolean;
  /** What just happened; the page shows and says it. */
  readonly said: string;
  /** Whether single letters are commands. */
  readonly singleKeys: boolean;
}

/** The desk of the page: its state, and what the article’s element on it is. */
export class Desk extends Store<DeskState> {
  /** The element with the article’s text; absent until it is drawn. */
  text?: HTMLElement;
}
