import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { moveFolder } from '#src/files/move-folder.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { removeLeftovers, replaceSite, stagingFolder } from '#src/files/site-folder.ts';
import config from '../../astro.config.mjs';
import type { ContentRead } from './content-read.ts';
import type { FinishedSite } from './finish-site.ts';
import { dramatis } from './integration.ts';
import { lastLoaded } from './loaded.ts';
import { type UnsetPicture, takeUnset } from './unset-pictures.ts';

/** The stages of a build that take long enough to be shown. */
export type Stage = 'content' | 'templates' | 'pictures' | 'pages' | 'search';

/** The options of a build. */
export interface BuildOptions {
  /** The folder that the site is built into. */
  readonly out: string;
  readonly onProgress: (stage: Stage, done?: number, of?: number) => void;
  /** Whether Astro's own messages are printed. */
  readonly verbose: boolean;
  /** Whether to prove the pages of all articles, even those that an earlier build has proved. */
  readonly verify: boolean;
}

/** The result of a build. */
export interface BuildResult {
  readonly read: ContentRead;
  readonly pages: number;
  /** `now`: the number of articles proved in this build; the others were proved in an earlier one. */
  readonly proved: FinishedSite['proved'] & { readonly now: number };
  readonly records: number;
  /** The pictures for sharing whose words no font can set. */
  readonly unset: readonly UnsetPicture[];
  /** What the accelerator cannot do, if that is why Astro built the site without it. */
  readonly unaccelerated?: readonly string[];
}

/**
 * Builds the site as `astro build` does, but beside the last one, which it replaces when everything has worked. Throws a
 * `ProblemsError` when the content has errors, or an article's page differs from its source text.
 */
export async function buildSite({ out, onProgress, verbose }: BuildOptions): Promise<BuildResult> {
  const staging = stagingFolder(out);
  // Astro renames files from the project's folder into this one, so both must be on the same disk.
  const cached = path.resolve('.cache/site');
  const made = stagingFolder(cached);
  removeLeftovers(cached);
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
        .map((one) =>
          one && one.name === 'dramatis' ? dramatis({ onFinished: (result) => (finished = result) }) : one,
        ),
    });
    const loaded = lastLoaded();
    if (!finished || !loaded?.read)
      throw new Error('Astro has built the site without the integration “dramatis”. Add it to astro.config.mjs.');
    const pages = filesBelow(made).filter((file) => file.endsWith('.html')).length;
    await moveFolder(made, staging);
    replaceSite(staging, out);
    const { proved, records } = finished;
    return { read: loaded.read, pages, proved: { ...proved, now: proved.articles }, records, unset: takeUnset() };
  } finally {
    for (const folder of [made, staging]) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
