import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootOfHost } from '#src/astro/urls.ts';
import { hash } from '#src/files/read-content.ts';
import type { LastBuild } from './last-build.ts';
import type { FileMark, SiteUpdate } from './site-update.ts';

/**
 * Writes the sitemap of an edition that knows its address, or leaves that of the last build where it would be the same.
 * Astro's integration is asked for what it does after a build of Astro's own.
 */
export async function writeSitemap(
  site: SiteUpdate,
  url: string | undefined,
  pages: readonly string[],
  frame: string,
  last: LastBuild['sitemap'] | undefined,
): Promise<LastBuild['sitemap']> {
  const addresses = pages.filter((address) => !address.includes('.'));
  const key = hash(frame, ...addresses.map((address) => `${address}\n`));
  if (last?.key === key && Object.entries(last.files).every(([file, mark]) => site.has(file, mark))) return last;
  if (url === undefined) return { key, files: {} };
  // After an edit it would take longer to load than much of what is made.
  const { default: config } = await import('../../astro.config.mjs');
  const sitemap = [config.integrations ?? []].flat(2).find((one) => one && one.name === '@astrojs/sitemap');
  if (!sitemap) return { key, files: {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-sitemap-'));
  try {
    const { hooks } = sitemap;
    const call = (name: keyof typeof hooks, given: object) =>
      (hooks[name] as ((given: object) => unknown) | undefined)?.(given);
    await call('astro:routes:resolved', { routes: [] });
    await call('astro:config:done', { config: { site: new URL(url).origin, base: rootOfHost(url) } });
    await call('astro:build:done', {
      dir: pathToFileURL(folder + path.sep),
      pages: addresses.map((pathname) => ({ pathname })),
      logger: { info: () => undefined, warn: console.error, error: console.error },
    });
    const files: Record<string, FileMark> = {};
    for (const file of await readdir(folder))
      files[file] = site.write(file, await readFile(path.join(folder, file)), last?.files[file]);
    return { key, files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
