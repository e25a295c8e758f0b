import type { ViteUserConfig } from 'astro';
import { contentFolder } from './settings.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * The desk, as a plugin of the dev server. Its code is loaded only here, never by a build. It comes last of all plugins, and
 * takes the first place among those who answer after all others have taken theirs: before those of Vite that let pages of
 * other ports read, and those of Astro that want a slash at the end of an address. `base`: the path of the edition, once it is known.
 */
export function desk(base: () => string): Plugin {
  return {
    name: 'dramatis:desk',
    enforce: 'post',
    configureServer: async (server) => {
      const { serveDesk } = await import('#src/desk/server/desk.ts');
      return () => serveDesk(server, contentFolder, base());
    },
  };
}
