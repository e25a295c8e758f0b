import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escaped } from './markup.ts';

test('what has a meaning in HTML and XML is escaped', () => {
  assert.equal(escaped('a < b & "c" > \'d\''), "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
  assert.equal(escaped('&amp;'), '&amp;amp;');
});

test('what XML cannot hold becomes U+FFFD, all else stays', () => {
  assert.equal(escaped('a\x07b\0c\x1Bd\uFFFEe\uD800f\uDC00'), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD');
  for (const text of ['a\tb\nc\r', '😀', '\x85\xA0', '中文', '\uFFFD']) assert.equal(escaped(text), text);
});
