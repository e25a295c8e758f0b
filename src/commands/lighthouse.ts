import { existsSync } from 'node:fs';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse, { type Result, desktopConfig } from 'lighthouse';
import { kindsOfPage } from '#src/browser/kinds-of-page.ts';
import { launchBrowser } from '#src/browser/launch.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { parseArguments } from './arguments.ts';

/*
 * Runs Lighthouse on the built site, with its mobile and desktop settings: on the article, an actor, a quotation and the
 * search, or on the kinds of page that are named. If a category is below 100, lists the findings and exits with code 1.
 */
const { values, positionals } = parseArguments('npm run lighthouse [-- --folder <built site>] [<kind of page> …]', {
  options: { folder: { type: 'string' } },
  allowPositionals: true,
});
const built = path.resolve(values.folder ?? 'dist');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

if (!existsSync(path.join(built, 'index.html'))) {
  console.error(`There is no site in ${built}. Build it first: npm run build.`);
  process.exit(1);
}
const pages = kindsOfPage(built);
const unknown = positionals.filter((kind) => !Object.hasOwn(pages, kind));
if (unknown.length > 0) {
  console.error(`There is no page of kind ${unknown.join(', ')}. There are: ${Object.keys(pages).join(', ')}.`);
  process.exit(1);
}
const kinds = positionals.length > 0 ? positionals : ['article', 'actor', 'quote', 'search'];
const folder = await compressed(built);
const { server, url } = await serveFolder({ folder, port: 0, headers, likeCdn: true });
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const found: string[] = [];
try {
  console.log(['page'.padEnd(22), ...categories.map((name) => name.padStart(15))].join(''));
  for (const kind of kinds) {
    const address = pages[kind];
    if (address === undefined) throw new Error(`The site in ${built} has no page of kind ${kind}.`);
    for (const device of ['phone', 'desk'] as const) {
      const result = await measured(url + address, device);
      const scores = categories.map((name) => Math.round(scoreOf(result, name) * 100));
      console.log([`${kind}, ${device}`.padEnd(22), ...scores.map((score) => String(score).padStart(15))].join(''));
      categories.forEach((name, n) => {
        if ((scores[n] ?? 0) < 100) found.push(`${kind}, ${device}, ${name}:`, ...faults(result, name));
      });
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exitCode = 1;
}

/**
 * The performance score depends on what else the machine is doing, so if it is below 100, the median of three runs counts, as
 * Lighthouse advises.
 */
async function measured(address: string, device: 'phone' | 'desk'): Promise<Result> {
  const run = async () => {
    const config = device === 'desk' ? desktopConfig : undefined;
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories }, config);
    if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
    return result.lhr;
  };
  const first = await run();
  if (scoreOf(first, 'performance') === 1) return first;
  const runs = [first, await run(), await run()];
  const [, middle = first] = runs.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  return middle;
}

function scoreOf(result: Result, category: string): number {
  return result.categories[category]?.score ?? 0;
}

/** The audits of a category with a score below 1, with the elements that they name. */
function faults({ categories: all, audits }: Result, category: string): string[] {
  return (all[category]?.auditRefs ?? []).flatMap(({ id }) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= 1) return [];
    const { details } = audit;
    const items =
      details && 'items' in details && Array.isArray(details.items) ? (details.items as Record<string, unknown>[]) : [];
    const value = audit.displayValue ? `: ${audit.displayValue}` : '';
    return [
      `  ${audit.score} ${audit.title}${value} (${id})`,
      ...items.slice(0, 10).map((item) => `    ${shown(item)}`),
    ];
  });
}

/** The element or address of a finding, or the whole finding if it has neither. */
function shown(item: Record<string, unknown>): string {
  const { node, url: address } = item as { node?: { selector: string; snippet: string }; url?: string };
  if (node) return `${node.selector}  ${node.snippet}`;
  return address ?? JSON.stringify(item).slice(0, 300);
}

/** Copies the site, and adds a compressed copy of each text file, as hosts do. */
async function compressed(from: string): Promise<string> {
  const to = path.resolve('.cache/lighthouse');
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (!/\.(html|css|js|svg|txt|xml|json)$/.test(file)) continue;
    const text = path.join(to, file);
    await writeFile(`${text}.gz`, gzipSync(await readFile(text), { level: 9 }));
  }
  return to;
}

/** A free port, on which Lighthouse can reach the browser. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
