import { jsonFile } from '#src/export/json-file.ts';

/** A work as CSL-JSON has it (Citation Style Language, version 1.0.2), with the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly 'container-title': string;
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly language: string;
  readonly note?: string;
  readonly URL?: string;
}

/** A name as it is printed. What is a family name and what is not, cannot be told from a byline in any language. */
export interface CslName {
  readonly literal: string;
}

/** A date as CSL-JSON has it. */
export interface CslDate {
  /** Year, month and day, as far as they are known. */
  readonly 'date-parts': readonly [readonly [year: number, month?: number, day?: number]];
  readonly circa?: true;
}

/** The works as a file of CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
  return jsonFile(items);
}
