import path from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { routes } from '#src/astro/routes.ts';

/** The integrations whose work the accelerator does itself. */
const knownIntegrations = ['dramatis', '@astrojs/sitemap'];

/** Settings that change Astro's output, and that the accelerator does not support. */
const settings = ['adapter', 'redirects', 'i18n', 'fonts', 'prefetch', 'image', 'security', 'session'] as const;

/** Modules whose exports differ in the accelerator, and the files of this software that may import them all the same. */
const modules: Readonly<Record<string, readonly string[]>> = {
  'astro:content': ['src/content.config.ts'],
  'astro:assets': ['src/astro/images.ts'],
};

/**
 * Why Astro must build a project without the accelerator: it has something that the accelerator renders differently or not at
 * all. The list is filled from the configuration at once, and by the `integration` while Astro compiles.
 */
export function unaccelerated(config: AstroUserConfig): {
  readonly found: readonly string[];
  readonly integration: AstroIntegration;
} {
  const found: string[] = [];
  const add = (reason: string) => {
    if (!found.includes(reason)) found.push(reason);
  };
  const integrations = [config.integrations ?? []].flat(2).flatMap((one) => (one ? [one.name] : []));
  for (const name of integrations) if (!knownIntegrations.includes(name)) add(`the integration ${name}`);
  for (const name of settings) if (name in config) add(`“${name}” in astro.config.mjs`);
  return {
    found,
    integration: {
      name: 'dramatis:unaccelerated',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [watchImports(add)] } });
        },
        'astro:routes:resolved': ({ routes: all }) => {
          const patterns = new Set(routes.map(({ pattern }) => pattern));
          for (const { pattern, params, entrypoint, origin, type } of all) {
            if (origin === 'internal') continue;
            if (type === 'redirect' || (params.length > 0 && !patterns.has(pattern))) add(entrypoint);
          }
        },
      },
    },
  };
}

function watchImports(add: (reason: string) => void) {
  const project = path.resolve(import.meta.dirname, '../..');
  return {
    name: 'dramatis:watch-imports',
    enforce: 'pre' as const,
    resolveId: {
      filter: { id: /^astro:(content|assets)$/ },
      handler(id: string, importer: string | undefined) {
        const from = path.relative(project, importer?.split('?')[0] ?? '').replaceAll(path.sep, '/');
        if (from.startsWith('src/') && !modules[id]?.includes(from)) add(`${from}, which imports ${id}`);
        return undefined;
      },
    },
  };
}
