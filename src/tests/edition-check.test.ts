import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from './editions.ts';
import { run } from './site/built-site.ts';

/* The edition that the software is used for, whatever it is. `edition.test.ts` looks at its site. */

test(`check finds no error in ${edition}`, async (context) => {
  const { code, output } = await run('check.ts', ['--content', edition]);
  assert.equal(code, 0, output);
  context.diagnostic(output.trim());
});
