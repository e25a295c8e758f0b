import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { root } from './site/built-site.ts';

/* That all files are formatted alike, and that types fit: also those of pages, which Node does not run. */

const programs = {
  // Named one by one: a dot would have it walk through all that builds keep.
  'prettier finds every file formatted': [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    'src',
    '.github',
    '*.json',
    '*.mjs',
  ],
  'astro check finds no error': ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'],
};

/** Runs a program of Node, which must end well; else the test fails with what it printed. */
function succeeds(args: readonly string[]): Promise<void> {
  // It may read all of the project, and the edition in `content/` too.
  const env = { ...process.env, NODE_OPTIONS: '' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 26 }, (problem, out, errors) => {
      if (problem) reject(new assert.AssertionError({ message: `${out}\n${errors}`.trim() }));
      else resolve();
    });
  });
}

describe('the project', { concurrency: 2 }, () => {
  for (const [name, args] of Object.entries(programs)) test(name, () => succeeds(args));
});
