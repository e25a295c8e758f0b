import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { moveFolder } from '#src/files/move-folder.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { stagingFolder, replaceSite } from '#src/files/site-folder.ts';
import config from '../../astro.config.mjs';
import type { ContentRead } from './content-read.ts';
import type { FinishedSite } from './finish-site.ts';
import { dramatis } from './integration.ts';
import { lastLoaded } from './loaded.ts';

/** What takes long in a build. */
export type Stage = 'content' | 'templates' | 'pages' | 'search';

/** How a site is built. */
export interface BuildOptions {
  /** The folder of the site. */
  readonly out: string;
  readonly onProgress: (stage: Stage, done?: number, of?: number) => void;
  /** Whether Astro's own messages are printed. */
  readonly verbose: boolean;
  /** Whether all articles' pages are proved anew, also those that stand from an earlier build. */
  readonly verify: boolean;
}

/** What was built. */
export interface BuildResult {
  readonly read: ContentRead;
  readonly pages: number;
  /** `now`: how many articles were proved in this build; the others' pages stand from an earlier one. */
  readonly proved: FinishedSite['proved'] & { readonly now: number };
  readonly records: number;
  /** What keeps the accelerator from building this project, where it does. */
  readonly unaccelerated?: readonly string[];
}

/**
 * Builds the site as `astro build` does, but beside the last one, which it replaces when all has worked. Throws a
 * `ProblemsError` when the content has errors, or a page does not have its article's words.
 */
export async function buildSite({ out, onProgress, verbose }: BuildOptions): Promise<BuildResult> {
  const staging = stagingFolder(out);
  // Astro moves files there from the project's folder, which cannot be done from one disk to another.
  const made = path.resolve(`.cache/site-${process.pid}`);
  let finished: FinishedSite | undefined;
  onProgress('pages');
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: verbose ? 'info' : 'error',
      outDir: made,
      integrations: [config.integrations ?? []]
        .flat(2)
        .map((one) => (one && one.name === 'dramatis' ? dramatis({ finished: (result) => (finished = result) }) : one)),
    });
    const loaded = lastLoaded();
    if (!finished || !loaded?.read) throw new Error('Astro has built the site without its integration “dramatis”.');
    const pages = filesBelow(made).filter((file) => file.endsWith('.html')).length;
    await moveFolder(made, staging);
    replaceSite(staging, out);
    const { proved, records } = finished;
    return { read: loaded.read, pages, proved: { ...proved, now: proved.articles }, records };
  } finally {
    for (const folder of [made, staging]) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
