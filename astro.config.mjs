import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dramatis } from './src/astro/integration.ts';
import { isListed } from './src/astro/sitemap.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Nothing inline: one content policy without exceptions serves every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // White space in templates is that of JSX, which the formatter knows too; the articles' own HTML is not touched.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  integrations: [dramatis(), sitemap({ filter: isListed })],
});
