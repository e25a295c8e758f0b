import path from 'node:path';
import type { ProtectedFolders } from '#src/files/site-folder.ts';

/*
 * Settings that a command hands to the processes and threads that it starts, by the environment.
 */

/** The folder that holds the edition, relative to the project. */
export const contentFolder = process.env['DRAMATIS_CONTENT'] ?? 'content';

/**
 * The folder for what one run leaves to the next. It may be deleted at any time. It is ours alone, whatever else lies in
 * the folder that was named.
 */
export const cacheFolder = path.join(process.env['DRAMATIS_CACHE'] ?? '.cache', 'dramatis');

/** Whether each page carries the content policy itself, for a host that cannot send headers. */
export const policyInPages = process.env['DRAMATIS_POLICY_IN_PAGES'] === 'yes';

/** Whether Astro compiles the templates for the accelerator, which reads the content by itself. */
export const isCompilingOnly = process.env['DRAMATIS_COMPILING'] === 'yes';

/** The folders that a site must not get in the way of. */
export function protectedFolders(): ProtectedFolders {
  const [project, content, cache] = ['.', contentFolder, cacheFolder].map((folder) => path.resolve(folder)) as [
    string,
    string,
    string,
  ];
  return { project, content, cache };
}
