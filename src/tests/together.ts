import path from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fastTests } from '#src/commands/test-files.ts';
import { root } from './site/built-site.ts';

/** How many processes share the fast tests. */
const processes = 2;

/**
 * Runs the share of one process, the first or the second, of the fast tests. Each file is a suite, so that its hooks concern its
 * own tests only, and the report names it.
 */
export function testTogether(which: 1 | 2): void {
  for (const [n, file] of fastTests().shared.entries())
    if (n % processes === which - 1)
      void describe(file, async () => {
        await import(pathToFileURL(path.join(root, file)).href);
      });
}
