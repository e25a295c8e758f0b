import type { Loader } from 'astro/loaders';
import type { Folder } from '#src/core/model/address.ts';

export type Collection = 'site' | Folder;

/**
 * The loader of one collection, for `dev`. A build reads the content by itself (`press/`); while Astro compiles its
 * templates, nothing is loaded, and not even the code for it.
 */
export function editionLoader(collection: Collection): Loader {
  return {
    name: 'dramatis',
    load: async (context) => {
      if (context.watcher) await (await import('./sync.ts')).meet(collection, context);
    },
  };
}
