import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Which tests are run: all, those that build no site and open no browser, or those of the edition alone. */
export const parts = ['all', 'fast', 'edition'] as const;
export type Part = (typeof parts)[number];

/** The tests that hold for any edition: of its content, and of its built site. */
const ofEdition = ['src/tests/edition-check.test.ts', 'src/tests/edition.test.ts'];

/** The tests that build sites or open browsers. */
const slow = [
  'any-edition',
  'archive',
  'article-page',
  'astro',
  'build-safety',
  'built-again',
  'built-sites',
  'desk-page',
  'desk-protocol',
  'desk-server',
  'dev',
  'edition',
  'excerpt',
  'first-edition',
  'foreign-edition',
  'pictures',
  'project',
  'races',
  'refused-builds',
  'scripts',
  'size',
  'wide',
].map((name) => `src/tests/${name}.test.ts`);

/** The test files of a part, relative to the project. An edition can have its own, in its folder `tests/`. */
export function testFiles(part: Part, content: string): string[] {
  const all = testsBelow('src');
  const own = testsBelow(path.join(content, 'tests'));
  if (part === 'fast') return all.filter((file) => !slow.includes(file));
  return [...(part === 'all' ? all : ofEdition), ...own];
}

function testsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(ts|mts|js|mjs)$/.test(file))
    .map((file) => path.join(folder, file).split(path.sep).join('/'))
    .sort();
}
