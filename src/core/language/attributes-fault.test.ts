import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph } from 'mdast';
import { faultOfAttributes } from './attributes-fault.ts';
import { parseMarkdown } from './syntax.ts';
import { offsetsOf } from './walk.ts';

/** Whether the parser takes the braces for attributes, and what is said of them. */
function read(braces: string) {
  const markdown = `:sic[x]${braces} y`;
  const [paragraph] = parseMarkdown(markdown).children;
  const [directive] = (paragraph as Paragraph).children;
  assert.ok(directive?.type === 'textDirective', markdown);
  return { isTaken: markdown[offsetsOf(directive)[1] - 1] === '}', fault: faultOfAttributes(markdown, 7), directive };
}

test('a quotation mark within a value can be written in three ways', () => {
  for (const [braces, corr] of [
    ['{corr="so &quot;it&quot; is"}', 'so "it" is'],
    [`{corr='so "it" is'}`, 'so "it" is'],
    ['{corr="so “it” is"}', 'so “it” is'],
    [`{corr="it's"}`, "it's"],
    ["{corr='it&apos;s'}", "it's"],
  ] as const) {
    const { isTaken, fault, directive } = read(braces);
    assert.ok(isTaken, braces);
    assert.equal(fault, undefined, braces);
    assert.equal(directive.attributes?.['corr'], corr);
  }
});

test('faults are told at the character', () => {
  for (const [braces, at, what] of [
    ['{corr="left.""}', '""}', /“corr” ends at this quotation mark/],
    ['{corr="the "old" one"}', '"old', /“corr” ends at this quotation mark/],
    ['{cert="high" note="a \\" b"}', '" b', /“note” ends at this quotation mark/],
    ["{corr='it's'}", "'s'", /“corr” ends at this quotation mark/],
    ['{corr="gone}', '"gone', /“corr” begins at this quotation mark and does not end/],
    ['{corr="gone” cert="high"}', '” cert', /“corr” does not end at the typographic “””/],
    ['{corr="gone", cert="high"}', ', cert', /“,” stands between/],
    ['{corr:"gone"}', ':"gone', /colon stands after “corr”/],
    ['{corr=}', '}', /“corr” has no value/],
    ['{corr=it"s}', 'it"s', /“corr” holds a sign/],
    ['{corr="gone"', '{corr', /“{” is not closed/],
    ['{#holm said that', '{#holm', /“{” is not closed/],
    ['{# holm}', '# holm', /No id follows/],
    ['{#"holm"}', '#"holm', /No id follows/],
    ['{§}', '§}', /“§” cannot stand here/],
  ] as const) {
    const { isTaken, fault } = read(braces);
    assert.ok(!isTaken && fault, braces);
    assert.ok(`:sic[x]${braces} y`.slice(fault.at).startsWith(at), `${braces}: ${fault.at}`);
    assert.match(fault.what, what);
  }
});

test('what the parser takes has no fault, and what it refuses has one', () => {
  const signs = ['"', "'", '=', ' ', ' ', ',', ':', '#', 'corr', 'a', 'b-c', '“', '”', '.', 'é', '<', '&quot;'];
  let state = 7;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  let taken = 0;
  for (let n = 0; n < 20_000; n++) {
    const braces = `{${Array.from({ length: next(9) }, () => signs[next(signs.length)]).join('')}}`;
    const { isTaken, fault } = read(braces);
    assert.equal(fault === undefined, isTaken, braces);
    if (isTaken) taken += 1;
  }
  assert.ok(taken > 1000, String(taken));
});
