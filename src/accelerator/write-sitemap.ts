import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootOfHost } from '#src/astro/urls.ts';
import { hash } from '#src/files/hash.ts';
import type { LastBuild } from './last-build.ts';
import type { FileFingerprint, SiteUpdate } from './site-update.ts';

/**
 * Writes the sitemap of an edition that has a `url`, or keeps that of the last build if it would be the same. Calls the
 * hooks of `@astrojs/sitemap` as Astro does at the end of a build.
 */
export async function writeSitemap(
  site: SiteUpdate,
  url: string | undefined,
  pages: readonly string[],
  commonKey: string,
  last: LastBuild['sitemap'] | undefined,
): Promise<LastBuild['sitemap']> {
  const addresses = pages.filter((address) => !address.includes('.'));
  const key = hash(commonKey, ...addresses.map((address) => `${address}\n`));
  if (
    last?.key === key &&
    Object.entries(last.files).every(([file, fingerprint]) => site.isUnchanged(file, fingerprint))
  )
    return last;
  if (url === undefined) return { key, files: {} };
  // Loaded only here: after an edit of one page, loading it would take longer than most of the build.
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
    const files: Record<string, FileFingerprint> = {};
    for (const file of await readdir(folder))
      files[file] = site.write(file, await readFile(path.join(folder, file)), last?.files[file]);
    return { key, files };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
