/*
 * The editions that the product's tests read, relative to the project. `content/` is not one of them, since it can be any
 * edition; `edition.test.ts` tests it by what holds for all editions.
 */

/** A frozen copy of the first edition, as it was when it was first published. */
export const firstEdition = 'src/tests/first-edition/content';

/** Two articles of an invented town, years apart, that share actors. */
export const sampleEdition = 'src/tests/sample/content';

/** Six invented towns, each with an article in its own language: Arabic, Hebrew, Korean, Chinese, German, Polish. */
export const scriptsEdition = 'src/tests/scripts/content';

/** Words that are longer than a line, and a table that is wider than a page. */
export const wideEdition = 'src/tests/wide/content';

/** One article and one actor: the least that an edition can have. */
export const bareEdition = 'src/tests/bare/content';

/** Whatever edition the software is used for: `content/`, or the folder that `npm test -- --content` names. */
export const testedEdition = process.env['DRAMATIS_CONTENT'] ?? 'content';
