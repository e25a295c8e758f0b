import { build } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ logLevel: process.env['DRAMATIS_VERBOSE'] ? 'info' : 'error' });
