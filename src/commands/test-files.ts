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

/** Of the fast tests, those that change what belongs to their whole process, such as its environment, or read `content/`. */
const alone = [
  'src/accelerator/last-build.test.ts',
  'src/accelerator/lookup-digest.test.ts',
  'src/astro/load.test.ts',
  'src/astro/sharing-picture.test.ts',
  'src/search/index/pagefind.test.ts',
  'src/tests/edition-check.test.ts',
];

/** Test files that run the other fast tests, each a share of them in one process. */
const together = ['src/tests/together-1.test.ts', 'src/tests/together-2.test.ts'];

/** The files that Node’s test runner starts for a part, relative to the project. An edition can have tests of its own. */
export function testFiles(part: Part, content: string): string[] {
  const fast = [...together, ...alone];
  if (part === 'fast') return fast;
  const ofPart = part === 'all' ? [...fast, ...slow] : ofEdition;
  return [...ofPart, ...testsBelow(path.join(content, 'tests'))];
}

/** All test files of the software that build no site and open no browser, and which of them share a process. */
export function fastTests(): { readonly all: readonly string[]; readonly shared: readonly string[] } {
  const all = testsBelow('src').filter((file) => !slow.includes(file) && !together.includes(file));
  return { all, shared: all.filter((file) => !alone.includes(file)) };
}

function testsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(ts|mts|js|mjs)$/.test(file))
    .map((file) => path.join(folder, file).split(path.sep).join('/'))
    .sort();
}
