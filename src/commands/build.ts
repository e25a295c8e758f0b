import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { count, isError, report, summary } from '#src/checks/report.ts';
import { type News, type Stage, listen } from '#src/site/news.ts';
import { Progress } from './progress.ts';

/*
 * npm run build [-- --content <folder>] [--out <folder>] [--cache <folder>] [--policy-in-pages] [--verbose]
 * Builds the site into dist/. A build that fails leaves the dist/ of the last one as it was.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    'policy-in-pages': { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
});
const out = path.resolve(values.out ?? 'dist');
const fresh = `${out}.new`;

// Memory is cleaned up more often than by default: by itself, half of what a build of thousands of pages holds is waste.
setFlagsFromString('--heap-growing-percent=30');
setFlagsFromString('--max-semi-space-size=16');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;
if (values.cache) process.env['DRAMATIS_CACHE'] = path.resolve(values.cache);
if (values['policy-in-pages']) process.env['DRAMATIS_POLICY_IN_PAGES'] = 'yes';
process.env['DRAMATIS_OUT'] = fresh;

const stages: Record<Stage, string> = {
  content: 'Reading content',
  pages: 'Writing pages',
  proof: 'Proving texts',
  search: 'Indexing for search',
};
const started = performance.now();
const progress = new Progress();
const told: Partial<News> = {};
let pages = 0;
listen('content', (message) => {
  told.content = message;
  progress.show('Preparing pages');
});
listen('proof', (message) => (told.proof = message));
listen('search', (message) => (told.search = message));
listen('progress', ({ stage, done, of }) => {
  if (stage === 'pages') progress.show(stages.pages, ++pages, Math.max(pages, told.content?.pages ?? 0));
  else progress.show(stages[stage], done, of);
});

progress.show('Starting');
try {
  await rm(fresh, { recursive: true, force: true });
  await build({ logLevel: values.verbose ? 'info' : 'error' });
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  progress.end();
  await tell();
} catch (problem) {
  progress.end();
  // Pages may still be being written.
  await rm(fresh, { recursive: true, force: true, maxRetries: 10 });
  const isAuthors = problem instanceof Error && problem.name === 'ContentProblems';
  console.error(isAuthors ? problem.message : problem);
  console.error(existsSync(out) ? `Nothing was built; ${path.relative('', out)}/ is as it was.` : 'Nothing was built.');
  process.exitCode = 1;
}

/** What was built, in a line, after what an author may want to know of it. */
async function tell(): Promise<void> {
  const { content, proof, search } = told;
  const warnings = content?.problems.filter((problem) => !isError(problem)) ?? [];
  if (warnings.length > 0) console.log(report(warnings));
  if (content && !content.hasUrl)
    console.log(
      'There is no “url” in content/site.yaml: no canonical links, sitemap and feed were made, which need it.',
    );
  if (content && content.unlisted > 0)
    console.log(
      `content/published.txt lacks ${content.unlisted} of the addresses; \`npm run addresses\` adds them once they are public.`,
    );
  const built = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  const facts = [
    `${built} pages`,
    `${content?.parsed} of ${content?.files} files parsed`,
    `${proof?.words} words of ${count(proof?.articles ?? 0, 'article')} proved, 0 differences`,
    `${search?.records} search records`,
    warnings.length > 0 ? summary(warnings) : 'no problems',
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ];
  console.log(`Built ${path.relative('', out)}/: ${facts.join('; ')}.`);
}
