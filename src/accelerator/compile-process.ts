import { build } from 'astro';
import config from '../../astro.config.mjs';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ ...config, configFile: false, logLevel: process.env['DRAMATIS_VERBOSE'] ? 'info' : 'error' });
