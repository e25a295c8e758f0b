import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { type Corpus, corpus } from '#src/tests/invented/corpus.ts';
import { eleventyPackage, writeEleventy } from '#src/bench/eleventy.ts';
import { writeHugo } from '#src/bench/hugo.ts';
import { oneFileSearch } from '#src/bench/minisearch.ts';
import { searchBytes } from '#src/bench/search-bytes.ts';
import { type Measured, measure, median, sizeOf } from '#src/bench/measure.ts';
import { writeContent } from '#src/tests/invented/write-corpus.ts';
import { parseArguments, parseCount } from './arguments.ts';

/*
 * Builds invented editions with Dramatis, with and without its accelerator, and the same texts with Eleventy and Hugo, each
 * with Pagefind, by turns in the same run. Prints tables of medians. With --search: builds each edition once and prints what
 * a search costs, compared with an index in one file. Works below .cache/bench/.
 */
const { values } = parseArguments(
  'npm run bench [-- --sizes 1000,4000] [--runs 3] [--only dramatis,astro,hugo] [--search]',
  {
    options: {
      sizes: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      search: { type: 'boolean', default: false },
    },
  },
);
const home = path.resolve('.cache/bench');
const runs = parseCount(values.runs);
const node = process.execPath;
const bin = (name: string) => path.resolve('node_modules/.bin', name);

/** A way to build a site, and to build it again after one article has changed. */
interface Builder {
  readonly name: string;
  readonly out: string;
  write(given: Corpus): Promise<void>;
  cold(): Promise<Measured>;
  again(): Promise<Measured>;
  /** Changes one article, differently each time. */
  edit(n: number): Promise<void>;
}

/**
 * Moves a folder out of the way. All are deleted at the end: a disk that has just deleted thousands of files creates new ones
 * slowly, which would distort the next measurement.
 */
async function putAway(folder: string): Promise<void> {
  if (existsSync(folder)) await rename(folder, path.join(home, `away-${randomUUID()}`));
}

/** Adds up two commands that were run one after the other. */
function both(a: Measured, b: Measured): Measured {
  const megabytes = Math.max(a.megabytes ?? 0, b.megabytes ?? 0);
  return { seconds: a.seconds + b.seconds, ...(megabytes > 0 ? { megabytes } : {}) };
}

/** `plain`: builds with Astro alone, without the accelerator. */
function dramatis(folder: string, plain = false): Builder {
  const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const build = () =>
    measure(node, [
      'src/commands/build.ts',
      ...['--content', content, '--out', out, '--cache', cache],
      ...(plain ? ['--plain'] : []),
    ]);
  return {
    name: plain ? 'Astro alone' : 'Dramatis',
    out,
    write: (given) => writeContent(content, given),
    cold: async () => {
      for (const one of [out, cache]) await putAway(one);
      return build();
    },
    again: build,
    edit: async (n) => {
      for (const file of ['articles/report-1.md', 'sources/report-1.txt'])
        await replaceEnd(path.join(content, file), ` Amended ${n}.`);
    },
  };
}

function peer(
  name: string,
  folder: string,
  write: Builder['write'],
  out: string,
  first: string,
  build: () => Promise<Measured>,
): Builder {
  const all = async () => both(await build(), await measure(bin('pagefind'), ['--site', out]));
  return {
    name,
    out,
    write,
    cold: async () => {
      await putAway(out);
      return all();
    },
    again: all,
    edit: (n) => replaceEnd(path.join(folder, first), ` Amended ${n}.`),
  };
}

/** Appends `text` to a file’s last line, in place of what was appended before. */
async function replaceEnd(file: string, text: string): Promise<void> {
  const before = (await readFile(file, 'utf8')).trimEnd().replace(/ Amended \d+\.$/, '');
  await writeFile(file, `${before}${text}\n`);
}

async function builders(folder: string): Promise<Builder[]> {
  const all = [dramatis(path.join(folder, 'dramatis'))];
  const wanted = values.only?.split(',');
  const wants = (name: string) => wanted === undefined || wanted.includes(name);
  if (wants('astro')) all.push(dramatis(path.join(folder, 'astro'), true));
  if (wants('eleventy')) {
    const [site, out] = [path.join(folder, 'eleventy'), path.join(folder, 'eleventy-dist')];
    const tool = path.join(home, 'eleventy/node_modules/@11ty/eleventy/cmd.cjs');
    await mkdir(path.join(home, 'eleventy'), { recursive: true });
    await measure('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefix',
      path.join(home, 'eleventy'),
      eleventyPackage,
    ]);
    all.push(
      peer(
        'Eleventy + Pagefind',
        site,
        (given) => writeEleventy(site, given),
        out,
        'articles/report-1.md',
        () => measure(node, [tool, '--quiet', `--output=${out}`], { cwd: site }),
      ),
    );
  }
  if (wants('hugo') && spawnSync('hugo', ['version']).status === 0) {
    const [site, out] = [path.join(folder, 'hugo'), path.join(folder, 'hugo-dist')];
    all.push(
      peer(
        'Hugo + Pagefind',
        site,
        (given) => writeHugo(site, given),
        out,
        'content/articles/report-1.md',
        () => measure('hugo', ['--quiet', '--destination', out], { cwd: site }),
      ),
    );
  }
  return wants('dramatis') ? all : all.slice(1);
}

/** How long `dev` takes to show its first page, on its first start and on later ones, and to show an edit. */
async function devTimes(folder: string): Promise<{ first: number; later: number; edit: number }> {
  const content = path.join(folder, 'dramatis/content');
  const cache = path.join(folder, 'dramatis/dev-cache');
  await putAway(cache);
  const first = await withDev(content, cache, ({ start }) => Promise.resolve(start));
  return withDev(content, cache, async ({ start, shows }) => {
    const edited = performance.now();
    for (const file of ['articles/report-1.md', 'sources/report-1.txt'])
      await appendFile(path.join(content, file), '\nShown by dev.\n');
    await shows('Shown by dev.');
    return { first, later: start, edit: (performance.now() - edited) / 1000 };
  });
}

/** Runs `dev` and, when it shows an article, `work`. `start`: the seconds until then. */
async function withDev<Result>(
  content: string,
  cache: string,
  work: (dev: { start: number; shows: (text: string) => Promise<void> }) => Promise<Result>,
): Promise<Result> {
  const port = '4399';
  const page = `http://localhost:${port}/articles/report-1/`;
  const shows = async (text: string) => {
    for (;;) {
      const html = await fetch(page)
        .then((answer) => answer.text())
        .catch(() => '');
      if (html.includes(text)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const started = performance.now();
  const child = spawn(node, ['src/commands/dev.ts', '--port', port, '--content', content], {
    stdio: 'ignore',
    env: { ...process.env, DRAMATIS_CACHE: cache },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    await shows('articleBody');
    return await work({ start: (performance.now() - started) / 1000, shows });
  } finally {
    child.kill();
    await ended;
  }
}

const seconds = (measured: Measured) => `${measured.seconds.toFixed(1)} s`;
const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;

/** Prints what a search costs at each size. */
async function searchTable(sizes: readonly number[]): Promise<void> {
  console.log(
    row(['pages', 'first search', 'another search', 'index', 'files', 'build', 'one file: first search', 'made in']),
  );
  console.log(row(Array.from({ length: 8 }, () => '---:')));
  for (const articles of sizes) {
    const given = corpus(articles);
    const folder = path.join(home, String(articles));
    await putAway(folder);
    const one = dramatis(path.join(folder, 'dramatis'));
    await one.write(given);
    const { seconds: built } = await one.cold();
    const queries = [...given.actors.slice(0, 3), ...given.events.slice(0, 3)].map(({ name }) => name);
    const { first, second } = await searchBytes(one.out, queries);
    const { files, megabytes } = await sizeOf(path.join(one.out, 'pagefind'));
    const peer = await oneFileSearch(home, given);
    console.log(
      row([
        entriesIn(given).toLocaleString('en'),
        kilobytes(first),
        kilobytes(second),
        `${megabytes} MB`,
        files.toLocaleString('en'),
        `${built.toFixed(0)} s`,
        kilobytes(peer.bytes),
        `${peer.seconds.toFixed(1)} s`,
      ]),
    );
  }
}

/** The number of articles, actors, events and quotations. */
function entriesIn({ articles, actors, events, quotes }: Corpus): number {
  return articles.length + actors.length + events.length + quotes.length;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

/** Prints what building costs at a size. */
async function buildTable(articles: number): Promise<void> {
  const folder = path.join(home, String(articles));
  await putAway(folder);
  const given = corpus(articles);
  const all = await builders(folder);
  for (const one of all) await one.write(given);
  const times = new Map(
    all.map((one) => [one, { cold: [] as Measured[], same: [] as Measured[], edit: [] as Measured[] }]),
  );
  for (let run = 0; run < runs; run++) {
    for (const one of all) times.get(one)?.cold.push(await one.cold());
    for (const one of all) times.get(one)?.same.push(await one.again());
    for (const one of all) {
      await one.edit(run);
      times.get(one)?.edit.push(await one.again());
    }
  }
  console.log(
    `\n${articles.toLocaleString('en')} articles, ${entriesIn(given).toLocaleString('en')} articles, actors, events and quotations; medians of ${runs}; ${cpus().length} processors\n`,
  );
  console.log(row(['', 'cold', 'unchanged', 'one edit', 'memory', 'pages', 'files', 'size']));
  console.log(row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:']));
  for (const [one, { cold, same, edit }] of times) {
    const { files, pages, megabytes } = await sizeOf(one.out);
    const memory = Math.max(...[...cold, ...same, ...edit].map((measured) => measured.megabytes ?? 0));
    console.log(
      row([
        one.name,
        seconds(median(cold)),
        seconds(median(same)),
        seconds(median(edit)),
        memory > 0 ? `${memory} MB` : '–',
        pages,
        files,
        `${megabytes} MB`,
      ]),
    );
  }
  if (all[0]?.name === 'Dramatis') {
    const { first, later, edit } = await devTimes(folder);
    console.log(
      `\n\`dev\` shows a page ${first.toFixed(1)} s after its first start, ${later.toFixed(1)} s after later ones, an edit after ${edit.toFixed(1)} s.`,
    );
  }
}

const sizes = values.sizes.split(',').map(parseCount);
try {
  if (values.search) await searchTable(sizes);
  else for (const size of sizes) await buildTable(size);
} finally {
  for (const name of await readdir(home))
    if (name.startsWith('away-')) await rm(path.join(home, name), { recursive: true });
}
