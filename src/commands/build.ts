import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { count, report, summary } from '#src/core/checks/report.ts';
import type { BuildResult, BuildOptions, Stage } from '#src/astro/build.ts';
import { CacheError, checkWholeCache } from '#src/files/cache-folder.ts';
import { withLock } from '#src/files/lock.ts';
import { systemError } from '#src/files/system-error.ts';
import { outputFolderError, removeLeftovers } from '#src/files/site-folder.ts';
import { parseArguments } from './arguments.ts';
import { Progress } from './progress.ts';

/*
 * Builds the site into dist/. If the build fails, dist/ is not changed.
 */
const { values } = parseArguments(
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
// Node's compile cache speeds up the next build, its threads, and the process that compiles templates.
process.env['NODE_COMPILE_CACHE'] ??= path.resolve('.cache/node');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Imported only now, since the module reads the environment variables that are set above.
const { cacheFolder, protectedFolders } = await import('#src/astro/settings.ts');

const stages: Record<Stage, string> = {
  content: 'Reading content',
  templates: 'Compiling templates',
  pages: 'Writing pages',
  search: 'Indexing for search',
};
const progress = new Progress();
const outError = outputFolderError(out, protectedFolders());
if (outError !== undefined) {
  console.error(outError);
  process.exit(1);
}
removeLeftovers(out);

try {
  const options: BuildOptions = {
    out,
    onProgress: (stage, done, of) => progress.show(stages[stage], done, of),
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
  printSummary(built);
} catch (problem) {
  progress.end();
  const isAuthors = problem instanceof CacheError || (problem instanceof Error && problem.name === 'ContentProblems');
  console.error(isAuthors ? problem.message : (systemError(problem) ?? problem));
  console.error(
    existsSync(out) ? `Nothing was built; ${path.relative('', out)}/ has not changed.` : 'Nothing was built.',
  );
  process.exitCode = 1;
}

async function build(options: BuildOptions): Promise<BuildResult> {
  const buildPlainly = async (given: BuildOptions) => (await import('#src/astro/build.ts')).buildSite(given);
  // Optional: without this line and src/accelerator/, Astro builds the same site.
  if (!values.plain) return (await import('#src/accelerator/build.ts')).buildAccelerated(options, buildPlainly);
  return buildPlainly(options);
}

/** Prints what was built on one line, after everything that an author should know. */
function printSummary({ read, pages, proved, records, unaccelerated = [] }: BuildResult): void {
  const { problems, site, files, parsed, unlisted } = read;
  // These are warnings: with errors, nothing is built.
  if (problems.length > 0) console.log(report(problems));
  if (site?.url === undefined)
    console.log('content/site.yaml has no “url”, so no canonical links, sitemap or Atom feeds were made.');
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
