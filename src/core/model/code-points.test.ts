import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areAlike, characterName } from './code-points.ts';

test('characters are called by their names', () => {
  assert.deepEqual(['\xAD', '\u200B', '\0', '\xA0', '\u0301', '\u2011', '\uFEFF'].map(characterName), [
    'U+00AD soft hyphen',
    'U+200B zero width space',
    'U+0000 null',
    'U+00A0 no-break space',
    'U+0301 combining acute accent',
    'U+2011 non-breaking hyphen',
    'U+FEFF zero width no-break space',
  ]);
  assert.deepEqual(['а', 'a', '\u0334', '\x02', '\u{1FFFE}', '\uD800', '\u{E0041}', '•'].map(characterName), [
    'U+0430 Cyrillic letter “а”',
    'U+0061 Latin letter “a”',
    'U+0334 combining mark',
    'U+0002 control character',
    'U+1FFFE non-character',
    'U+D800 half of a surrogate pair',
    'U+E0041 invisible character',
    'U+2022 “•”',
  ]);
});

test('what the eye cannot tell apart is alike', () => {
  for (const [a, b] of [
    ['\xAD', 'g'],
    ['\u200B', ''],
    ['\u0301', 'r'],
    ['а', 'a'],
    ['ο', 'o'],
    ['-', '\u2011'],
    ['\u2013', '\u2212'],
    ["'", '’'],
    ['“', '”'],
    ['ａ', 'a'],
  ] as const) {
    assert.ok(areAlike(a, b), `${a} ${b}`);
    assert.ok(areAlike(b, a), `${b} ${a}`);
  }
  for (const [a, b] of [
    ['a', 'b'],
    ['"', '“'],
    ['中', '文'],
    ['a', ''],
    ['.', ','],
  ] as const)
    assert.ok(!areAlike(a, b), `${a} ${b}`);
});
