import { createInterface } from 'node:readline';
import { deskAddress } from '#src/astro/desk-address.ts';
import { startDevServer } from './dev-server.ts';
import { openInBrowser } from './open-in-browser.ts';

/*
 * Serves the site while its author writes, as `dev` does, and says where the desk is. On a terminal, Enter opens it.
 */
const desk = (await startDevServer('desk')) + deskAddress;
console.log(`\nThe desk is at ${desk}`);
if (process.stdin.isTTY && process.stdout.isTTY) {
  console.log('Press Enter to open it in the browser. Ctrl-C ends it.');
  createInterface({ input: process.stdin }).on('line', (line) => {
    if (line === '') openInBrowser(desk);
  });
}
