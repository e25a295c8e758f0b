import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { dramatis } from '#src/astro/integration.ts';
import { rendererAdapter, withoutPictures } from './adapter.ts';
import { unaccelerated } from './unaccelerated.ts';

/* Has Astro compile the templates into the folder that is named. */
const [folder = ''] = process.argv.slice(2);
const reasons = unaccelerated(config);
if (reasons.found.length === 0)
  await build({
    ...config,
    configFile: false,
    logLevel: process.env['DRAMATIS_VERBOSE'] ? 'info' : 'error',
    output: 'server',
    outDir: folder,
    adapter: rendererAdapter(),
    integrations: [dramatis(), withoutPictures(), reasons.integration],
  });
await writeFile(path.join(folder, 'unaccelerated.json'), JSON.stringify(reasons.found));
