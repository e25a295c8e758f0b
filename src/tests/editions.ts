/*
 * The editions that the product's tests read, relative to the project. `content/` is none of them: it may hold any
 * edition, and `edition.test.ts` looks at it by what holds for all.
 */

/** A frozen copy of the first edition, as it was when it was first published. */
export const firstEdition = 'src/tests/first-edition/content';

/** Two articles of an invented town, years apart, that share actors. */
export const sampleEdition = 'src/tests/sample/content';
