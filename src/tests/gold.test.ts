import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { z } from 'astro/zod';

/*
 * The gold annotations are of the form that `gold/README.md` describes. Whether they are right, no test can tell.
 */
const folder = path.join(import.meta.dirname, 'gold');
const span = z.tuple([z.int().min(0), z.int()]);
const spans = z.array(span);
const goldSchema = z.strictObject({
  language: z.literal('en'),
  published: z.iso.date(),
  quotations: z.array(
    z.strictObject({
      kind: z.enum(['direct', 'partial', 'indirect']),
      content: spans.min(1),
      cue: spans,
      speaker: spans,
    }),
  ),
  names: z.array(
    z.strictObject({ kind: z.enum(['person', 'organization', 'state', 'place', 'group', 'unnamed']), at: span }),
  ),
});
type Span = z.infer<typeof span>;

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.parse(file).name);
const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');

test('there are at least ten articles, each with its annotations, all told of in the README', () => {
  assert.ok(names.length >= 10);
  const expected = ['README.md', ...names.flatMap((name) => [`${name}.json`, `${name}.txt`])];
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
  for (const name of names) assert.match(readme, new RegExp(`^\\| \`${name}\` \\| .+ \\| <https://\\S+> \\|$`, 'm'));
});

for (const name of names) {
  suite(name, () => {
    const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
    const gold = goldSchema.parse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')));
    const wordEdges = edgesOfWords(text);
    const ofQuotations = gold.quotations.flatMap(({ content, cue, speaker }) => [content, cue, speaker]);

    test('its text is a line for each passage, and of a length that can be read at one sitting', () => {
      assert.match(text, /^(\S(.*\S)?\n)+$/);
      assert.doesNotMatch(text, / {2}|\t|\r/);
      const words = text.trim().split(/\s+/).length;
      assert.ok(words >= 250 && words <= 800, `${words} words`);
    });

    test('no span is empty, leaves its line, cuts a word or includes the space around it', () => {
      for (const [start, end] of [...ofQuotations.flat(), ...gold.names.map(({ at }) => at)]) {
        const words = text.slice(start, end);
        assert.ok(start < end && end <= text.length, `[${start}, ${end}]`);
        assert.match(words, /^\S(.*\S)?$/);
        assert.ok(wordEdges.has(start) && wordEdges.has(end), `“${words}” cuts a word`);
      }
    });

    test('the spans of a list stand in order, and a cue or a speaker is no part of its own content', () => {
      for (const list of ofQuotations) assert.ok(areApart(list), tell(list));
      for (const { content, cue, speaker } of gold.quotations) {
        for (const part of [cue, speaker])
          assert.ok(areApart(inOrder([...content, ...part])), tell([...content, ...part]));
      }
    });

    test('the kind of a quotation follows from its quotation marks', () => {
      for (const { kind, content } of gold.quotations) assert.equal(kind, kindOf(wordsOf(content)), tell(content));
    });

    test('quotations and names stand in the order of the text; names are apart or one within the other', () => {
      const contents = gold.quotations.flatMap(({ content }) => content.slice(0, 1));
      const mentions = gold.names.map(({ at }) => at);
      assert.deepEqual(contents, inOrder(contents));
      assert.deepEqual(mentions, inOrder(mentions));
      assert.equal(new Set(mentions.map(String)).size, mentions.length);
      for (const [n, [start, end]] of mentions.entries()) {
        const crossing = mentions.slice(n + 1).find((other) => other[0] < end && other[1] > end);
        assert.equal(crossing, undefined, `${text.slice(start, end)} and ${crossing && tell([crossing])}`);
      }
    });

    function wordsOf(list: readonly Span[]): string {
      return list.map(([start, end]) => text.slice(start, end)).join(' ');
    }

    function tell(list: readonly Span[]): string {
      return `“${wordsOf(list)}” at ${JSON.stringify(list)}`;
    }
  });
}

/** Where words and what is between them begin and end; the possessive “’s” is not part of a name. */
function edgesOfWords(text: string): Set<number> {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return new Set(
    [...segments].flatMap(({ index, segment }) => [
      index,
      index + segment.replace(/['’]s$/, '').length,
      index + segment.length,
    ]),
  );
}

function inOrder(list: readonly Span[]): Span[] {
  return [...list].sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end);
}

function areApart(list: readonly Span[]): boolean {
  return list.every(([start], n) => n === 0 || start >= (list[n - 1]?.[1] ?? 0));
}

function kindOf(content: string): 'direct' | 'partial' | 'indirect' {
  const mark = content.search(/["“«‘]|(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])/u);
  if (mark < 0) return 'indirect';
  return mark === 0 ? 'direct' : 'partial';
}
