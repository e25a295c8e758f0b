import { dev } from 'astro';

/*
 * npm run dev
 * Serves the site from its sources. A change of the content shows by itself; problems show in the browser and here.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({});
