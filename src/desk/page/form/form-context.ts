import { createContext } from 'preact';
import type { FieldPath } from '#src/core/model/problem.ts';
import type { FieldValue } from '#src/desk/forms/form-field.ts';
import type { FormProblem } from '#src/desk/forms/read-form.ts';
import type { ListedEntry } from '#src/desk/session/entries.ts';

/** What the fields of a form need besides their values. */
export interface FormContext {
  /** Writes a value into the file; undefined removes the field. */
  readonly set: (path: FieldPath, value: FieldValue | undefined) => void;
  /** Moves an item of a list to another place in it. */
  readonly move: (path: FieldPath, to: number) => void;
  readonly problemsAt: (path: FieldPath) => readonly FormProblem[];
  /** What an id is called; the id itself if there is no such entry. */
  readonly nameOf: (id: string) => string;
  readonly find: (kind: ListedEntry['kind'], typed: string) => readonly ListedEntry[];
  /** What a date means, in words, or what is wrong with it. */
  readonly dateInWords: (date: string) => string;
  /** The dates that the article’s words tell. */
  readonly dates: readonly { readonly date: string; readonly words: string }[];
}

export const Form = createContext<FormContext>({
  set: () => undefined,
  move: () => undefined,
  problemsAt: () => [],
  nameOf: (id) => id,
  find: () => [],
  dateInWords: () => '',
  dates: [],
});

/** A field’s path as a part of an id: `roles-0-title`. */
export function idOfPath(path: FieldPath): string {
  return `f-${path.join('-')}`;
}
