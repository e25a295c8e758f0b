import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** A room of `src/`, and the rooms that its files may import from besides their own; “types of” one: with `import type`. */
const mayImport: Readonly<Record<string, string>> = {
  model: '',
  words: 'model',
  annotations: 'model',
  entries: 'annotations model',
  crossref: 'entries annotations model',
  checks: 'crossref entries annotations model words',
  analysis: 'crossref entries annotations model words',
  pictures: 'crossref entries annotations model words',
  views: 'analysis pictures crossref entries annotations model words',
  files: 'entries',
  browser: '',
  bench: 'browser',
  site: 'files pictures analysis views checks crossref entries annotations model words',
  find: '',
  hosts: 'site model',
  search: 'files find site views crossref entries annotations model words',
  press: 'files find hosts search site pictures analysis views checks crossref entries annotations model words',
  components: 'client site pictures views model words types-of-annotations',
  layouts: 'components client site pictures views model words types-of-annotations',
  pages:
    'layouts components client site search pictures analysis views checks crossref entries annotations model words',
  client: 'find types-of-site types-of-search types-of-views types-of-annotations types-of-model types-of-words',
  commands:
    'press hosts site files bench browser search pictures analysis views checks crossref entries annotations model words',
};

/** Rooms that run anywhere: no system, no framework, no browser. */
const core = ['model', 'words', 'annotations', 'entries', 'crossref', 'checks', 'analysis', 'pictures', 'views'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly what: string;
  readonly typesOnly: boolean;
}

const src = path.join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter(
    (file) =>
      /\.(ts|mts|mjs|astro)$/.test(file) &&
      !file.endsWith('.test.ts') &&
      !file.endsWith('.d.ts') &&
      !file.startsWith('tests/'),
  );
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const from = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  const code = readFileSync(path.join(src, file), 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '');
  return [
    ...code.matchAll(
      /^\s*(?:import|export)\s+(?<types>type\s)?(?:[^'";]*?\sfrom\s+)?['"](?<static>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm,
    ),
  ].map(({ groups = {} }) => ({
    file,
    from,
    what: resolved(file, groups['static'] ?? groups['dynamic'] ?? ''),
    typesOnly: groups['types'] !== undefined,
  }));
}

/** `#src/model/id.ts` and `../model/id.ts` are both `model/id.ts`; what is no file of `src/` stays as it is. */
function resolved(file: string, what: string): string {
  if (what.startsWith('#src/')) return what.slice('#src/'.length);
  return what.startsWith('.') ? path.posix.join(path.posix.dirname(file), what) : what;
}

test('every room has its place in the table', () => {
  const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  assert.deepEqual(
    [...rooms].filter((room) => !(room in mayImport)),
    [],
  );
  assert.ok(
    imports.some(({ file, what }) => file === 'checks/check.ts' && what === 'crossref/crossref.ts'),
    'the import lines are found',
  );
});

test('a room imports only what the table allows', () => {
  const wrong = imports.filter(({ from, what, typesOnly }) => {
    const [room = ''] = what.split('/');
    if (!(room in mayImport) || room === from || from === '') return false;
    const allowed = mayImport[from]?.split(' ') ?? [];
    return !allowed.includes(room) && !(typesOnly && allowed.includes(`types-of-${room}`));
  });
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('the core knows neither the system nor the framework', () => {
  const wrong = imports.filter(
    ({ from, what }) => core.includes(from) && /^(node:|astro:|astro$|astro\/(?!zod$)|pagefind)/.test(what),
  );
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('only the site, pages, layouts and components ask Astro for content and images', () => {
  const wrong = imports.filter(
    ({ from, what }) => what.startsWith('astro:') && !['', 'site', 'pages', 'layouts', 'components'].includes(from),
  );
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});
