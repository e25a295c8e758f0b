import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Labels, fillLabels } from './labels.ts';
import { rewriteAttributes } from './rewrite-attributes.ts';

const upper = (html: string, until?: number) =>
  rewriteAttributes(html, (name, value) => (name === 'x' ? { name, value: value.toUpperCase() } : undefined), until);

test('attributes are found however they are written, and keep their quotation marks', () => {
  for (const [before, after] of [
    ['<a x="b">', '<a x="B">'],
    ['<a x=\'b "c"\'>', '<a x=\'B "C"\'>'],
    ['<a x=b y=c>', '<a x="B" y=c>'],
    ['<a\n  X = "b"\n/>', '<a\n  x="B"\n/>'],
    ['<a x>', '<a x="">'],
    ['<a y="1 > 0" x="b">c</a>', '<a y="1 > 0" x="B">c</a>'],
  ] as const)
    assert.equal(upper(before), after);
});

test('what looks like an attribute in a text, another attribute, a comment or a script stays as it is', () => {
  for (const html of [
    '<p>He typed x="b", and < x="b" too.</p>',
    '<p title=\'an x="b"\' data-x="b">é 한 &lt;a x="b"&gt;</p>',
    '<!-- <a x="b"> -->',
    '<script>const a = \'<a x="b">\';</script>',
    '<style>a::after { content: \'<a x="b">\' }</style><title><a x="b"></title><textarea><a x="b"></textarea>',
    '</a x="b">',
    'cut short <a x="b',
  ])
    assert.equal(upper(html), html);
});

test('after a place nothing is looked at', () => {
  assert.equal(upper('<a x="b"><a x="b">', 8), '<a x="B"><a x="b">');
});

test('labels are filled into tags alone, never into words that look like them', () => {
  const labels: Labels = {
    control: (kind, subject) => `About "${kind}" <${subject}>`,
    margin: (kind, subject) => (kind === 'sic' ? `& ${subject}` : undefined),
    source: (quote) => `of-${quote}`,
  };
  assert.equal(
    fillLabels(
      '<a class="n" data-label="passage 1"></a> data-label="actor xi" <b data-margin="event e" data-source="quote q">data-source="quote q"</b><i title=" data-label=" data-margin="sic 3"></i>',
      labels,
    ),
    '<a class="n" aria-label="About &quot;passage&quot; &lt;1&gt;"></a> data-label="actor xi" <b data-k="of-q">data-source="quote q"</b><i title=" data-label=" data-m="&amp; 3"></i>',
  );
});
