import { existsSync } from 'node:fs';
import path from 'node:path';
import { count, summary } from '#src/core/checks/report.ts';
import type { BuildResult } from '#src/astro/build.ts';
import { outputFolder, outputFolderError } from '#src/files/output-folder.ts';
import { removeLeftovers } from '#src/files/site-folder.ts';
import { parseArguments, refuse } from './arguments.ts';
import { build, printNotes, setEnvironment, toldError } from './building.ts';
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
const out = outputFolder(values.out ?? 'dist');
setEnvironment(values);
// Imported only now, since the module reads the environment variables that are set above.
const { cacheFolder, protectedFolders } = await import('#src/astro/settings.ts');

const progress = new Progress();
const outError = outputFolderError(out, protectedFolders());
if (outError !== undefined) refuse(outError);

try {
  removeLeftovers(out);
  const built = await build({
    out,
    cache: cacheFolder,
    plain: values.plain === true,
    verbose: values.verbose === true,
    verify: values.verify === true,
    progress,
  });
  progress.end();
  printNotes(built);
  printSummary(built);
} catch (problem) {
  progress.end();
  console.error(toldError(problem));
  console.error(
    existsSync(out) ? `Nothing was built; ${path.relative('', out)}/ has not changed.` : 'Nothing was built.',
  );
  process.exitCode = 1;
}

/** Prints what was built on one line, after everything that an author should know. */
function printSummary({ read, pages, proved, records }: BuildResult): void {
  const { problems, files, parsed } = read;
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
