import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { report } from '#src/core/checks/report.ts';
import type { BuildOptions, BuildResult, Stage } from '#src/astro/build.ts';
import { unsetNote } from '#src/astro/unset-pictures.ts';
import { CacheError, checkWholeCache } from '#src/files/cache-folder.ts';
import { hash } from '#src/files/hash.ts';
import { withLock } from '#src/files/lock.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { systemError } from '#src/files/system-error.ts';
import { asArgument } from './content-folder.ts';
import type { Progress } from './progress.ts';

/*
 * What the commands that build a site have in common.
 */

/** Options that reach the build by environment variables. */
export interface Environment {
  readonly content?: string | undefined;
  readonly cache?: string | undefined;
  readonly 'policy-in-pages'?: boolean | undefined;
}

/** Sets the environment of a build, before any module reads it. */
export function setEnvironment(values: Environment): void {
  if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;
  if (values.cache) process.env['DRAMATIS_CACHE'] = path.resolve(values.cache);
  if (values['policy-in-pages']) process.env['DRAMATIS_POLICY_IN_PAGES'] = 'yes';
  // Node's compile cache speeds up the next build, its threads, and the process that compiles templates.
  process.env['NODE_COMPILE_CACHE'] ??= path.resolve('.cache/node');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

const stages: Record<Stage, string> = {
  content: 'Reading content',
  templates: 'Compiling templates',
  pictures: 'Resizing pictures',
  pages: 'Writing pages',
  search: 'Indexing for search',
};

/** How a site is built by a command. */
export interface Building extends Omit<BuildOptions, 'onProgress'> {
  readonly cache: string;
  readonly plain: boolean;
  readonly progress: Progress;
}

/** Builds a site when no other build uses the cache, or writes the same site. */
export async function build({ cache, plain, progress, ...given }: Building): Promise<BuildResult> {
  const options: BuildOptions = {
    ...given,
    onProgress: (stage, done, of) => progress.show(stages[stage], done, of),
  };
  const buildPlainly = async (last: BuildOptions) => (await import('#src/astro/build.ts')).buildSite(last);
  await checkWholeCache(cache);
  const wait = (pid: number) => console.error(`Waiting for another build, process ${pid}.`);
  const work = async () => {
    // Optional: without this line and src/accelerator/, Astro builds the same site.
    if (!plain) return (await import('#src/accelerator/build.ts')).buildAccelerated(options, buildPlainly);
    return buildPlainly(options);
  };
  // Editions have caches of their own, but may be built into one folder, one after the other.
  const site = path.join(path.dirname(cache), `dramatis-site-${hash(given.out).slice(0, 8)}`);
  return withLock(cache, () => withLock(site, work, wait), wait);
}

/** What to print for an error that ended a build: a sentence if the author or the system caused it, else the error with its stack. */
export function toldError(problem: unknown): unknown {
  const isAuthors = problem instanceof CacheError || (problem instanceof Error && problem.name === 'ContentProblems');
  return isAuthors ? problem.message : (systemError(problem) ?? problem);
}

/** The edition’s folder, as the command was given it. */
function contentFolder(): string {
  return process.env['DRAMATIS_CONTENT'] ?? 'content';
}

/** Prints what an author should know of a site that was built. */
export function printNotes({ read, unset, unaccelerated = [] }: BuildResult): void {
  const { problems, site, unlisted } = read;
  // These are warnings: with errors, nothing is built.
  const folder = contentFolder();
  if (problems.length > 0) console.log(withFolder(report(problems), folder));
  if (site?.url === undefined)
    console.log(
      withFolder(
        'content/site.yaml has no “url”, so no canonical links, sitemap, Atom feeds, pictures for sharing or embeddable quotations were made.',
        folder,
      ),
    );
  const note = unsetNote(unset);
  if (note !== undefined) console.log(note);
  const option = path.relative('', folder) === 'content' ? '' : ` -- --content ${asArgument(folder)}`;
  if (unlisted > 0)
    console.log(
      withFolder(
        `content/published.txt lacks ${unlisted} of the addresses; \`npm run addresses${option}\` adds them once they are public.`,
        folder,
      ),
    );
  if (unaccelerated.length > 0)
    console.log(`Built by Astro alone, since the accelerator cannot do this: ${unaccelerated.join('; ')}.`);
}
