import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { count, report, summary } from '#src/core/checks/report.ts';
import type { BuildResult, BuildOptions, Stage } from '#src/astro/build.ts';
import { CacheError, checkWholeCache } from '#src/files/cache-folder.ts';
import { withLock } from '#src/files/lock.ts';
import { systemError } from '#src/files/system-error.ts';
import { whyNotBuildInto, removeLeftovers } from '#src/files/site-folder.ts';
import { argumentsOf } from './arguments.ts';
import { Progress } from './progress.ts';

/*
 * Builds the site into dist/. A build that fails leaves the dist/ of the last one as it was.
 */
const { values } = argumentsOf(
  'npm run build [-- --content <folder>] [--out <folder>] [--cache <folder>] [--policy-in-pages] [--verify] [--plain] [--verbose]',
  {
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      cache: { type: 'string' },
      'policy-in-pages': { type: 'boolean' },
      verify: { type: 'boolean' },
      plain: { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  },
);
const out = path.resolve(values.out ?? 'dist');

if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;
if (values.cache) process.env['DRAMATIS_CACHE'] = path.resolve(values.cache);
if (values['policy-in-pages']) process.env['DRAMATIS_POLICY_IN_PAGES'] = 'yes';
// What Node has compiled is kept for the next build, by this process, its threads and the one that compiles templates.
process.env['NODE_COMPILE_CACHE'] ??= path.resolve('.cache/node');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Settings are read from the environment, by every thread, so this comes after.
const { cacheFolder, surroundings } = await import('#src/astro/settings.ts');

const stages: Record<Stage, string> = {
  content: 'Reading content',
  templates: 'Compiling templates',
  pages: 'Writing pages',
  search: 'Indexing for search',
};
const progress = new Progress();
const refused = whyNotBuildInto(out, surroundings());
if (refused !== undefined) {
  console.error(refused);
  process.exit(1);
}
removeLeftovers(out);

try {
  const options: BuildOptions = {
    out,
    tell: (stage, done, of) => progress.show(stages[stage], done, of),
    verbose: values.verbose === true,
    verify: values.verify === true,
  };
  await checkWholeCache(cacheFolder);
  const built = await withLock(
    cacheFolder,
    () => build(options),
    (pid) => console.error(`Waiting for another build, process ${pid}.`),
  );
  progress.end();
  tell(built);
} catch (problem) {
  progress.end();
  const isAuthors = problem instanceof CacheError || (problem instanceof Error && problem.name === 'ContentProblems');
  console.error(isAuthors ? problem.message : (systemError(problem) ?? problem));
  console.error(existsSync(out) ? `Nothing was built; ${path.relative('', out)}/ is as it was.` : 'Nothing was built.');
  process.exitCode = 1;
}

async function build(building: BuildOptions): Promise<BuildResult> {
  const plainly = async (given: BuildOptions) => (await import('#src/astro/build.ts')).buildSite(given);
  // Optional: without this line and the folder, Astro's own build makes the same site.
  if (!values.plain) return (await import('#src/accelerator/build.ts')).buildSite(building, plainly);
  return plainly(building);
}

/** What was built, in a line, after what an author may want to know of it. */
function tell({ read, pages, proved, records, unaccelerated = [] }: BuildResult): void {
  const { problems, site, files, parsed, unlisted } = read;
  // A site with errors has not been built.
  if (problems.length > 0) console.log(report(problems));
  if (site?.url === undefined)
    console.log(
      'There is no “url” in content/site.yaml: no canonical links, sitemap and feed were made, which need it.',
    );
  if (unlisted > 0)
    console.log(
      `content/published.txt lacks ${unlisted} of the addresses; \`npm run addresses\` adds them once they are public.`,
    );
  if (unaccelerated.length > 0)
    console.log(`Built by Astro alone, since the accelerator cannot do this: ${unaccelerated.join('; ')}.`);
  const before = proved.articles - proved.now;
  const facts = [
    `${pages} pages`,
    `${parsed} of ${files} files parsed`,
    proved.articles === 0
      ? 'no article proved'
      : `${proved.words} words of ${count(proved.articles, 'article')} proved, 0 differences${before > 0 ? ` (${count(before, 'article')} in an earlier build)` : ''}`,
    `${records} search records`,
    problems.length > 0 ? summary(problems) : 'no problems',
    `${(performance.now() / 1000).toFixed(1)} s`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ];
  console.log(`Built ${path.relative('', out)}/: ${facts.join('; ')}.`);
}
