import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf, rates, scoreOf } from './treebank.ts';

const conllu = (...lines: string[]) => lines.join('\n');

test('the sentences of a paragraph are put together by a space, in Chinese without', () => {
  const file = conllu('# newdoc id = news-1', '# newpar', '# text = He came.', '1\tHe', '', '# text = “She left.”');
  assert.deepEqual(paragraphsOf(file, 'en'), [{ text: 'He came. “She left.”', starts: [0, 9] }]);
  assert.deepEqual(paragraphsOf('# text = 他走。\n# text = 她来。', 'zh'), [{ text: '他走。她来。', starts: [0, 3] }]);
});

test('paragraphs end where the file says so, and behind what has no mark at its end', () => {
  const file = conllu(
    '# newdoc id = news-1',
    '# newpar',
    '# text = A headline',
    '# text = One.',
    '# newpar',
    '# text = Two.',
    '# newdoc id = blog-1',
    '# text = Three.',
  );
  const texts = (only?: string) => paragraphsOf(file, 'en', only).map(({ text }) => text);
  assert.deepEqual(texts(), ['A headline', 'One.', 'Two.', 'Three.']);
  assert.deepEqual(texts('news'), ['A headline', 'One.', 'Two.']);
});

test('documents without paragraphs are joined', () => {
  const file = conllu('# newdoc id = a', '# text = One.', '# newdoc id = b', '# text = Two.');
  assert.deepEqual(paragraphsOf(file, 'en'), [{ text: 'One. Two.', starts: [0, 5] }]);
});

test('cuts are right, missed or too many; the first sentence’s beginning is none', () => {
  const paragraph = { text: '', starts: [0, 10, 20, 30] };
  const score = scoreOf(paragraph, [0, 10, 15, 30]);
  assert.deepEqual(score, { right: 2, missed: 1, extra: 1 });
  assert.deepEqual(rates(score), { precision: 2 / 3, recall: 2 / 3, f: 2 / 3 });
  assert.deepEqual(rates({ right: 3, missed: 1, extra: 0 }), { precision: 1, recall: 0.75, f: 6 / 7 });
  assert.deepEqual(rates({ right: 0, missed: 0, extra: 0 }), { precision: 1, recall: 1, f: 1 });
});
