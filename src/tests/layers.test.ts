import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { drawingSources } from '#src/astro/sharing-picture.ts';

/**
 * The rooms of `src/`, and those that the files of each may import from besides their own. `types-of-x`: with `import
 * type` only. A name without a slash is a whole wing.
 */
const mayImport: Readonly<Record<string, string>> = {
  'core/fold': '',
  'core/model': 'core/fold',
  'core/words': 'core/model',
  'core/language': 'core/model',
  'core/entries': 'core/language core/model',
  'core/index': 'core/entries core/language core/model',
  'core/checks': 'core/excerpt core/index core/entries core/language core/model core/words core/fold',
  // It cuts what is published, and must know which words are quotations.
  'core/excerpt': 'core/analysis core/index core/entries core/language core/model',
  'core/analysis': 'core/index core/entries core/language core/model core/words',
  'core/pictures': 'core/index core/entries core/language core/model core/words',
  'core/views': 'core/analysis core/excerpt core/pictures core/index core/entries core/language core/model core/words',
  export: 'core',
  files: 'core/entries core/model',
  // Draws what `export` tells of pictures for sharing.
  raster: 'core export',
  astro: 'astro/hosts core export files search raster desk/server',
  'astro/hosts': 'core/model search/browser',
  // In the reader's browser.
  'search/browser': 'core/fold',
  'search/index': 'astro core files search/browser',
  'desk/document': 'core desk/housekeeping',
  'desk/housekeeping': 'core desk/suggest desk/yaml',
  'desk/intake': 'core',
  'desk/suggest': 'core',
  'desk/forms': 'core desk/housekeeping desk/suggest desk/yaml',
  'desk/yaml': 'types-of-desk/housekeeping',
  'desk/server': 'core files astro desk',
  'desk/session': 'core desk/document desk/forms desk/suggest desk/wikidata',
  'desk/page': 'core desk/session desk/document desk/forms desk/suggest desk/wikidata types-of-desk/server',
  'desk/wikidata': 'core',
  accelerator: 'astro core files search',
  archive: 'astro core export files',
  components: 'client astro types-of-export core/pictures core/views core/model core/words types-of-core/language',
  layouts:
    'components client astro types-of-export core/pictures core/views core/model core/words types-of-core/language',
  pages: 'layouts components client astro export search core',
  client: 'search/browser core/fold types-of-astro types-of-search types-of-core',
  browser: '',
  bench: 'browser tests/invented',
  'tests/invented': '',
  commands: 'accelerator archive astro core desk files search bench browser tests/invented',
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly what: string;
  readonly typesOnly: boolean;
  /** Loaded only when the code gets there: `import('…')`. */
  readonly later: boolean;
}

const src = path.join(import.meta.dirname, '..');
const all = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.(tsx?|mts|mjs|astro)$/.test(file) && !file.endsWith('.d.ts'));
const isOfTests = (file: string) =>
  file.endsWith('.test.ts') || (file.startsWith('tests/') && !file.startsWith('tests/invented/'));
const files = all.filter((file) => !isOfTests(file));
const known = new Set(files);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const from = roomOf(file);
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
    later: groups['dynamic'] !== undefined,
  }));
}

/** The room of a file: the longest name in the table that its path begins with; else its folder. */
function roomOf(file: string): string {
  const folders = path.posix.dirname(file).split('/');
  const names = folders.map((_, n) => folders.slice(0, n + 1).join('/')).reverse();
  return names.find((name) => name in mayImport) ?? (file.includes('/') ? (folders[0] ?? '') : '');
}

/** `#src/core/model/id.ts` and `../model/id.ts` are both `model/id.ts`; what is no file of `src/` stays as it is. */
function resolved(file: string, what: string): string {
  if (what.startsWith('#src/')) return what.slice('#src/'.length);
  return what.startsWith('.') ? path.posix.join(path.posix.dirname(file), what) : what;
}

test('every room has its place in the table', () => {
  assert.deepEqual(
    [...new Set(files.map(roomOf))].filter((room) => room !== '' && !(room in mayImport)),
    [],
  );
  assert.ok(
    imports.some(({ file, what }) => file === 'core/checks/check.ts' && what === 'core/index/crossref.ts'),
    'the import lines are found',
  );
});

test('a room imports only what the table allows', () => {
  const wrong = imports.filter(({ from, what, typesOnly }) => {
    const room = roomOf(what);
    if (!known.has(what) || room === from || from === '') return false;
    const allowed = mayImport[from]?.split(' ') ?? [];
    const isIn = (name: string) => allowed.some((one) => one === name || name.startsWith(`${one}/`));
    return (
      !isIn(room) &&
      !(typesOnly && allowed.some((one) => one.startsWith('types-of-') && `types-of-${room}/`.startsWith(`${one}/`)))
    );
  });
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

/** Some files of ours, and all that are loaded with them. `import { type A } from '…'` counts: it loads the module, for nothing. */
function loadedWith(first: readonly string[]): ReadonlySet<string> {
  const loaded = new Set(first);
  for (const file of loaded)
    for (const { what, typesOnly, later } of importsOf(file))
      if (known.has(what) && what.endsWith('.ts') && !typesOnly && !later) loaded.add(what);
  return loaded;
}

test('a build loads neither Astro nor Vite where it does not compile', () => {
  const loaded = loadedWith(['commands', 'accelerator'].map((room) => `${room}/build.ts`));
  const wrong = [...loaded].flatMap(importsOf).filter(({ what, typesOnly, later }) => {
    const isHeavy = /^(?:@astrojs\/|vite$|sharp$|astro(?!\/zod$)(?:$|[/:]))/.test(what) && !known.has(what);
    return isHeavy && !typesOnly && !later;
  });
  assert.ok(loaded.has('astro/load.ts'), 'the imports of imports are found');
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('a picture that is kept from build to build is made anew when any code that draws it has changed', () => {
  const drawing = loadedWith(['raster/picture.ts']);
  assert.ok(drawing.has('raster/typesetter.ts'), 'the imports of imports are found');
  const isHashed = (file: string) =>
    drawingSources.some((one) => one === `src/${file}` || `src/${file}`.startsWith(`${one}/`));
  assert.deepEqual(
    [...drawing].filter((file) => !isHashed(file)),
    [],
  );
});

test('the server of the desk is loaded by nothing but the dev server', () => {
  const wrong = imports.filter(
    ({ from, what, typesOnly, later }) =>
      what.startsWith('desk/server/') && from !== 'desk/server' && !typesOnly && !(from === 'astro' && later),
  );
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('the tests of the product lean on nothing of the benchmarks', () => {
  const wrong = all
    .filter((file) => isOfTests(file) && !file.startsWith('bench/'))
    .flatMap(importsOf)
    .filter(({ what }) => what.startsWith('bench/'));
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('the core, the export and the rules of the desk know neither the system nor the framework', () => {
  const wrong = imports.filter(
    ({ from, what }) =>
      /^(?:core|export|desk)(?:\/(?!server$|page$)|$)/.test(from) &&
      /^(node:|astro:|astro$|astro\/(?!zod$)|pagefind)/.test(what),
  );
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('only the wing astro, pages, layouts and components ask Astro for content and images', () => {
  const wrong = imports.filter(
    ({ from, what }) => what.startsWith('astro:') && !['', 'astro', 'pages', 'layouts', 'components'].includes(from),
  );
  assert.deepEqual(
    wrong.map(({ file, what }) => `${file} imports ${what}`),
    [],
  );
});

test('no file imports itself by way of others, not even its types', () => {
  const of = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, what } of imports) if (known.has(what)) of.get(file)?.add(what);
  // What imports nothing that is left, or is imported by nothing that is left, is in no circle.
  for (let done: string[] = ['']; done.length > 0;) {
    const imported = new Set([...of.values()].flatMap((whats) => [...whats]));
    done = [...of.keys()].filter(
      (file) => !imported.has(file) || [...(of.get(file) ?? [])].every((what) => !of.has(what)),
    );
    for (const file of done) of.delete(file);
  }
  assert.deepEqual([...of.keys()], []);
});

test('a page that has a view takes nothing else from the edition but its words and settings', () => {
  // The accelerator keeps such a page as long as these are the same.
  const templates = files.filter((file) => /^(pages|components|layouts)\/.*\.(astro|ts)$/.test(file));
  const codeOf = (file: string) => readFileSync(path.join(src, file), 'utf8');
  const withView = templates.filter((file) => !file.startsWith('pages/') || /\.view\(/.test(codeOf(file)));
  assert.ok(withView.filter((file) => file.startsWith('pages/')).length >= 15);
  const wrong = withView.filter((file) =>
    /\bedition\(\)/.test(codeOf(file).replace(/const \{ (?:words|site)(?:, (?:words|site))? \} = edition\(\);/g, '')),
  );
  assert.deepEqual(wrong, []);
});
