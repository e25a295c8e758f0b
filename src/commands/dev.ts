import { startDevServer } from './dev-server.ts';

/*
 * Serves the site while its author writes. The desk is there too.
 */
await startDevServer('dev');
