import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress, type Terminal } from './progress.ts';

function terminal(options: { isTTY: boolean; columns?: number }): Terminal & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    ...options,
    lines,
    write: (text) => lines.push(text.replace(/^\r\u001B\[2K/, '').replace(/\r$/, '')),
  };
}

test('a terminal shows what is done, how far, and for how long, in one line', (context) => {
  context.mock.property(process, 'env', {});
  let now = 0;
  const screen = terminal({ isTTY: true, columns: 40 });
  const progress = new Progress(screen, () => now);
  progress.show('Reading content', 0, 2000);
  now = 2500;
  progress.show('Reading content', 1500, 2000);
  now = 2510;
  progress.show('Reading content', 1501, 2000);
  progress.show('Reading content', 2000, 2000);
  progress.show('Proving what has been built, however long that is');
  progress.end();
  progress.show('Reading content', 1, 2);
  assert.deepEqual(screen.lines, [
    'Reading content  0 of 2,000  0 s',
    'Reading content  1,500 of 2,000  2 s',
    'Reading content  2,000 of 2,000  2 s',
    'Proving what has been built, however lo',
    '',
  ]);
});

test('nothing is written where nobody looks', (context) => {
  const pipe = terminal({ isTTY: false });
  new Progress(pipe).show('Reading content', 1, 2);
  context.mock.property(process, 'env', { CI: 'true' });
  const ci = terminal({ isTTY: true });
  const progress = new Progress(ci);
  progress.show('Reading content', 1, 2);
  progress.end();
  assert.deepEqual([...pipe.lines, ...ci.lines], []);
});
