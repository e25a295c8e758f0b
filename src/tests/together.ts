import path from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fastTests } from '#src/commands/test-files.ts';
import { root } from './site/built-site.ts';

/**
 * Runs half of the fast tests in this process. Each file is a suite, so that its hooks concern its own tests only, and the report
 * names it.
 */
export function testTogether(half: 1 | 2): void {
  for (const [n, file] of fastTests().shared.entries())
    if (n % 2 === half - 1)
      void describe(file, async () => {
        await import(pathToFileURL(path.join(root, file)).href);
      });
}
