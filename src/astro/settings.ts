import path from 'node:path';
import { type ProtectedFolders, realPath } from '#src/files/output-folder.ts';
import { hash } from '#src/files/hash.ts';

/*
 * Settings that a command passes to its processes and threads by environment variables.
 */

/** The folder that holds the edition, relative to the project. */
export const contentFolder = process.env['DRAMATIS_CONTENT'] ?? 'content';

/**
 * The cache. It can be deleted at any time. It is a folder of its own within the one that was named, so that nothing else
 * there is touched.
 */
export const cacheFolder = cacheFolderOf(contentFolder, process.env['DRAMATIS_CACHE']);

/**
 * The cache of an edition: within the folder `named`, if there is one; otherwise each edition has its own, so that building or
 * serving one leaves the caches of others as they are.
 */
export function cacheFolderOf(content: string, named?: string): string {
  if (named !== undefined) return path.join(named, 'dramatis');
  // Relative to the project, so that both can be moved together.
  const placeOf = (folder: string) => path.relative(realPath('.'), realPath(folder)).replaceAll(path.sep, '/');
  const place = placeOf(content);
  return path.join('.cache', place === placeOf('content') ? 'dramatis' : `dramatis-${hash(place).slice(0, 8)}`);
}

/** Whether each page carries the content policy itself, for a host that cannot send headers. */
export const policyInPages = process.env['DRAMATIS_POLICY_IN_PAGES'] === 'yes';

/** Whether Astro only compiles the templates for the accelerator, which reads the content itself. */
export const isCompilingOnly = process.env['DRAMATIS_COMPILING'] === 'yes';

/** The folders that a build must not overwrite. */
export function protectedFolders(): ProtectedFolders {
  const [project, content, cache] = ['.', contentFolder, cacheFolder].map((folder) => path.resolve(folder)) as [
    string,
    string,
    string,
  ];
  return { project, content, cache };
}
