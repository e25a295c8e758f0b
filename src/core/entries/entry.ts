import type { AnnotatedText } from '#src/core/language/annotated-text.ts';
import type { QuotationMarks } from '#src/core/language/quotation-marks.ts';
import type { Profile } from '#src/core/language/parse-profile.ts';
import type { Actor } from '#src/core/model/actor.ts';
import type { Article } from '#src/core/model/article.ts';
import type { Event } from '#src/core/model/event.ts';
import type { LocalProblem } from '#src/core/model/problem.ts';
import type { Quote } from '#src/core/model/quote.ts';

interface Filed {
  /** The file's name without its extension. */
  readonly id: string;
  /** `content/actors/holm.md` */
  readonly file: string;
  /** The file's own warnings, stored so that a build that reuses the entry reports them again. */
  readonly warnings: readonly LocalProblem[];
}

export interface ArticleEntry extends Filed {
  readonly kind: 'article';
  readonly data: Article;
  readonly text: AnnotatedText;
  /** Of the whole text, also where only an excerpt is published. */
  readonly quotationMarks: QuotationMarks;
  /** What the text was proved against; absent if the article has no source text. */
  readonly proof?: Proof;
  /** Present if only an excerpt is published: `text` is then that excerpt. */
  readonly excerpt?: Excerpt;
}

/** What is known of an excerpt besides its text. */
export interface Excerpt {
  /** Changes with anything outside the article’s file that affects what the excerpt has. */
  readonly key: string;
  /** How many words it has. */
  readonly words: number;
  /** Where each passage, and each segment, can be read at the publisher; absent without an address. */
  readonly passageAddresses?: readonly string[];
  readonly segmentAddresses?: readonly string[];
}

/** The result of a text proof that found no difference. */
export interface Proof {
  /** The source text's path below `content/`. */
  readonly source: string;
  /** The hash of the source text when it was compared. */
  readonly digest: string;
  /** Words of the article, headline included. */
  readonly words: number;
}

export interface ActorEntry extends Filed {
  readonly kind: 'actor';
  readonly data: Actor;
  readonly profile: Profile;
}

export interface EventEntry extends Filed {
  readonly kind: 'event';
  readonly data: Event;
  readonly profile: Profile;
}

export interface QuoteEntry extends Filed {
  readonly kind: 'quote';
  readonly data: Quote;
  readonly profile: Profile;
}

export type Entry = ArticleEntry | ActorEntry | EventEntry | QuoteEntry;
