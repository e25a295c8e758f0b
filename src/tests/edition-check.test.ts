import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testedEdition } from './editions.ts';
import { runCommand } from './site/built-site.ts';

/* The edition that the software is used for, whatever it is. `edition.test.ts` looks at its site. */

test(`check finds no error in ${testedEdition}`, async (context) => {
  const { code, output } = await runCommand('check.ts', ['--content', testedEdition]);
  assert.equal(code, 0, output);
  context.diagnostic(output.trim());
});
