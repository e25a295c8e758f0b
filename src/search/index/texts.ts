import type { FacetName } from '#src/search/browser/facets.ts';
import type { RecordKind } from '#src/search/browser/format.ts';
import type { QuestionVocabulary } from '#src/search/browser/question.ts';
import type { PluralForms } from '#src/core/words/plural.ts';
import type { Words } from '#src/core/words/words.ts';

/** The words of the interface that the search needs in the browser. `%` stands for what is put in. */
export interface SearchTexts {
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly all: Readonly<Record<RecordKind, string>>;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** The labels of facet values. Speakers, articles and years are their own labels. */
  readonly values: Readonly<Record<string, string>>;
  readonly also: Readonly<Record<RecordKind, string>>;
  /** What a query found, and how much there is without one. */
  readonly found: PluralForms;
  readonly foundAll: PluralForms;
  readonly none: string;
  /** The quotation marks around a query in a sentence, unless it has its own. */
  readonly quoted: string;
  readonly page: string;
  readonly noneChosen: string;
  readonly nearest: string;
  readonly instead: string;
  readonly part: string;
  readonly unnarrowed: string;
  readonly inArticle: string;
  /** Further passages of an article in which something was found. */
  readonly passages: PluralForms;
  readonly shown: string;
  readonly more: string;
  readonly moreValues: string;
  readonly clear: string;
  readonly suggestions: string;
  readonly everything: PluralForms;
  /** Says how much of a query that is too long was searched for. */
  readonly limited: string;
  readonly unavailable: string;
  /** The vocabulary of questions. */
  readonly asking: QuestionVocabulary;
}

/** The texts in the words of an edition. */
export function searchTexts(words: Words): SearchTexts {
  const { search, quoteKinds, eventStatuses } = words;
  return {
    ...search.texts,
    asking: search.asking,
    kinds: search.kinds,
    values: { ...search.kinds, ...quoteKinds, ...eventStatuses, ...search.sources },
  };
}
