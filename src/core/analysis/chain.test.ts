import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { attributionChain } from './chain.ts';

/** The chain of the innermost of three quotations inside one another, of which each has these fields. */
function chain(outer: string, middle: string, inner: string): string {
  const actors = ['king', 'minister', 'vera', 'agency', 'paper'];
  const quote = (fields: string) => `---\n${fields.replaceAll('; ', '\n')}\n---\n`;
  const { index } = editionOf({
    'articles/a.md': articleFile({}, ':quote[“a :quote[‘b :quote[“c”]{#inner}’]{#middle}”]{#outer}'),
    ...Object.fromEntries(actors.map((id) => [`actors/${id}.md`, `---\nname: ${id}\nkind: person\n---\n`])),
    'quotes/outer.md': quote(`kind: direct; ${outer}`),
    'quotes/middle.md': quote(`kind: nested; within: outer; ${middle}`),
    'quotes/inner.md': quote(`kind: nested; within: middle; ${inner}`),
  });
  return attributionChain(index, 'inner').join(' ');
}

test('who speaks around words is in their chain once, whether or not among those who passed them on', () => {
  const [outer, middle] = ['speaker: vera', 'speaker: minister'];
  for (const through of ['', '; through: [minister]', '; through: [vera]', '; through: [minister, vera]'])
    assert.equal(chain(outer, middle, `speaker: king${through}`), 'king minister vera', through);
  assert.equal(
    chain(outer, `${middle}; through: [vera]`, 'speaker: king; through: [minister, vera]'),
    'king minister vera',
  );
});

test('who comes between is in its place, and who speaks again is listed again', () => {
  const [outer, middle] = ['speaker: vera; through: [paper]', 'speaker: minister'];
  assert.equal(chain(outer, middle, 'speaker: king; through: [agency]'), 'king agency minister vera paper');
  assert.equal(chain(outer, middle, 'speaker: king; through: [agency, minister]'), 'king agency minister vera paper');
  assert.equal(chain(outer, middle, 'speaker: vera'), 'vera minister vera paper');
  assert.equal(chain('speaker: vera', 'speaker: vera', 'speaker: vera'), 'vera');
});
