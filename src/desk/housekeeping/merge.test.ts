import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '#src/core/checks/check.ts';
import { formerAddresses } from '#src/core/index/former-addresses.ts';
import { anyEdition } from '#src/tests/arbitrary-edition.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { after, refusal, textsOf } from '#src/tests/planned.ts';
import { planMerge } from './merge.ts';

const site = 'title: T\ndescription: D\nlanguage: en\n';

function merged(files: Readonly<Record<string, string>>, id: string, into: string): Record<string, string> {
  const content = contentOf({ 'site.yaml': site, ...files });
  return textsOf(after(content, planMerge(content, id, into)));
}

function refused(files: Readonly<Record<string, string>>, id: string, into: string): string {
  return refusal(planMerge(contentOf({ 'site.yaml': site, ...files }), id, into));
}

const actor = (fields: string, body = '') => `---\nname: Holm\nkind: person\n${fields}---\n${body}`;

test('everything that named the first names the second, once in a list', () => {
  const found = merged(
    {
      'actors/a.md': actor('formerIds: [old-a]\n'),
      'actors/b.md': actor('formerIds: [old-b]\n'),
      'actors/f.md': actor(
        'memberOf: [b, a]\nroles:\n  - { title: Aide, of: b }\n  - { title: Aide, of: a } # the same\n',
      ),
      'events/e.md':
        '---\nname: E\nparticipants:\n  - actor: a\n    role: guest\n  - actor: b\n    role: guest\n  - actor: a\n    role: host\n---\n',
      'quotes/q.md': '---\nspeaker: a\nkind: direct\nthrough: [f, b]\n---\n',
      'articles/x.md': articleFile({}, ':actor[One]{#a} and :actor[two]{#b}: :quote[so]{#q}.'),
    },
    'a',
    'b',
  );
  assert.equal(found['actors/a.md'], undefined);
  assert.equal(found['actors/b.md'], actor('formerIds: [old-b, a, old-a]\n'));
  assert.equal(found['actors/f.md'], actor('memberOf: [b]\nroles:\n  - { title: Aide, of: b }\n'));
  assert.equal(
    found['events/e.md'],
    '---\nname: E\nparticipants:\n  - actor: b\n    role: guest\n  - actor: b\n    role: host\n---\n',
  );
  assert.equal(found['quotes/q.md'], '---\nspeaker: b\nkind: direct\nthrough: [f, b]\n---\n');
  assert.equal(found['articles/x.md'], articleFile({}, ':actor[One]{#b} and :actor[two]{#b}: :quote[so]{#q}.'));
});

test('what the second lacks is taken over as it is written, and what it has stays', () => {
  const found = merged(
    {
      'actors/state.md': '---\nname: S\nkind: state\n---\n',
      'actors/a.md':
        '---\nname: "V. Holm" # short\naliases: [Vera, "Frau: Holm"]\nkind: person\nnames:\n  ru: Холм\n  uk: Голм\nroles:\n  # first\n  - { title: "Mayor" , of: state }\n\n# about\nsameAs: [Q7]\nsources: [{ title: Book }]\n---\n\nA :actor[profile]{#a}.\n',
      'actors/b.md':
        '---\r\n# the good one\r\nname: Vera Holm\r\nkind: person\r\naliases:\r\n  - Vera # yes\r\nnames: { ru: Холм }\r\nsources:\r\n  - { title: Paper }\r\n---\r\n',
    },
    'a',
    'b',
  );
  assert.equal(
    found['actors/b.md'],
    '---\n# the good one\nname: Vera Holm\nkind: person\naliases:\n  - Vera # yes\n  - V. Holm\n  - "Frau: Holm"\nnames: { ru: Холм, uk: Голм }\nsources:\n  - { title: Paper }\n  - { title: Book }\nroles:\n  # first\n  - { title: "Mayor" , of: state }\nsameAs: [Q7]\nformerIds: [a]\n---\n\nA :actor[profile]{#b}.\n'.replaceAll(
      '\n',
      '\r\n',
    ),
  );
});

test('what is taken over comes behind what is added to the last field', () => {
  const found = merged(
    {
      'actors/a.md': '---\nname: A\nkind: person\nmemberOf: []\nsources:\n  - title: Book\n---\n',
      'actors/b.md': '---\nname: B\nkind: person\nsources:\n  - title: Paper\nformerIds:\n  - old\n---\n',
    },
    'a',
    'b',
  );
  assert.equal(
    found['actors/b.md'],
    '---\nname: B\nkind: person\nsources:\n  - title: Paper\n  - title: Book\nformerIds:\n  - old\n  - a\naliases: [A]\nmemberOf: []\n---\n',
  );
});

const contradictions = [
  [
    'kind',
    'kind: person\n',
    'kind: group\n',
    /“person” in content\/actors\/a\.md:3:7, and “group” in content\/actors\/b\.md:3:7/,
  ],
  [
    'wikidata',
    'kind: person\nsameAs: [Q1]\n',
    'kind: person\nsameAs: [Q2, Q3]\n',
    /“sameAs” is “Q1”.*a\.md:4:9.*“Q2”.*b\.md:4:9/,
  ],
  [
    'wikidata by its address',
    'kind: person\nsameAs: [Q1]\n',
    'kind: person\nsameAs: ["https://www.wikidata.org/wiki/Q2"]\n',
    /“sameAs” is “Q1”/,
  ],
  ['names', 'kind: person\nnames: { ru: А }\n', 'kind: person\nnames: { ru: Б }\n', /“names” is “А”.*“Б”/],
  [
    'two versions of a role',
    'kind: person\nroles: [{ title: Mayor, from: 2011 }]\n',
    'kind: person\nroles: [{ title: Mayor }]\n',
    /“roles” is “\{ title: Mayor, from: 2011 \}”/,
  ],
  [
    'pictures',
    'kind: person\nimage: { src: a.png, alt: A, credit: C }\n',
    'kind: person\nimage: { src: b.png, alt: A, credit: C }\n',
    /“image” is/,
  ],
] as const;
for (const [name, a, b, why] of contradictions)
  test(`a contradiction of ${name} is refused with both places and values`, () => {
    const files = { 'actors/a.md': `---\nname: Holm\n${a}---\n`, 'actors/b.md': `---\nname: Holm\n${b}---\n` };
    assert.match(refused(files, 'a', 'b'), why);
  });

test('contradictions of events and quotations are refused, all at once', () => {
  const files = {
    'actors/x.md': actor(''),
    'actors/y.md': actor(''),
    'events/a.md': '---\nname: A\nwhen: 2023\nplace: { name: P }\nstatus: [{ asOf: 2023, is: planned }]\n---\n',
    'events/b.md': '---\nname: B\nwhen: 2024\nplace: { name: Q }\nstatus: [{ asOf: 2023, is: denied }]\n---\n',
    'quotes/q.md': '---\nspeaker: x\nkind: direct\ncues: [said]\nthrough: [x, y]\n---\n',
    'quotes/r.md': '---\nspeaker: y\nkind: partial\ncues: [added]\nthrough: [y, x]\n---\n',
    'articles/x1.md': articleFile({}, ':quote[One]{#q}, :quote[two]{#r}.'),
  };
  const events = refused(files, 'a', 'events/b');
  for (const field of ['when', 'place', 'status']) assert.match(events, new RegExp(`^“${field}” is `, 'm'));
  const quotes = refused(files, 'q', 'r');
  for (const field of ['speaker', 'kind', 'through']) assert.match(quotes, new RegExp(`^“${field}” is `, 'm'));
  assert.doesNotMatch(quotes, /“cues”/);
});

test('two texts are refused unless they are equal', () => {
  const files = { 'actors/a.md': actor('', '\nOne.\n'), 'actors/b.md': actor('', '\nTwo.\n') };
  assert.match(refused(files, 'a', 'b'), /Both have a text: content\/actors\/a\.md:6:1 and content\/actors\/b\.md:6:1/);
  const same = merged({ ...files, 'actors/b.md': actor('', 'One.') }, 'a', 'b');
  assert.equal(same['actors/b.md'], actor('formerIds: [a]\n', 'One.'));
});

test('what cannot be one is refused', () => {
  const files = {
    'actors/a.md': actor('memberOf: [b]\n'),
    'actors/b.md': actor(''),
    'actors/broken.md': '---\nname: [\n---\n',
    'events/e.md': '---\nname: E\nfollows: f\n---\n',
    'events/f.md': '---\nname: F\n---\n',
  };
  assert.match(refused(files, 'a', 'b'), /content\/actors\/a\.md:4:12 {2}The entry names “b” here/);
  assert.match(refused(files, 'f', 'e'), /content\/events\/e\.md:3:10 {2}The entry names “f” here/);
  assert.match(refused(files, 'a', 'a'), /cannot be merged into itself/);
  assert.match(refused(files, 'a', 'e'), /of two kinds/);
  assert.match(refused(files, 'a', 'bb'), /no entry “actors\/bb”/);
  assert.match(refused(files, 'broken', 'b'), /broken\.md have errors/);
});

test('quotations of two articles are refused, since they would have one', () => {
  const files = {
    'actors/x.md': actor(''),
    'quotes/q.md': '---\nspeaker: x\nkind: direct\n---\n',
    'quotes/r.md': '---\nspeaker: x\nkind: direct\n---\n',
    'articles/a.md': articleFile({}, ':quote[One]{#q}.'),
    'articles/b.md': articleFile({}, ':quote[Two]{#r}.'),
  };
  assert.match(refused(files, 'q', 'r'), /quotation-in-two-articles/);
});

test('merging two actors of any edition brings no error, and the address of the first leads on', () => {
  fc.assert(
    fc.property(anyEdition, fc.constantFrom('person', 'state', 'group', 'unnamed'), (files, kind) => {
      const content = contentOf({ 'site.yaml': site, ...files });
      const now = after(content, planMerge(content, `${kind}-1`, `${kind}-2`));
      const { index, problems } = checkContent(now);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        checkContent(content).problems.filter(({ severity }) => severity === 'error'),
      );
      assert.deepEqual(
        formerAddresses(index).map(({ address, entry }) => [address, entry.id]),
        [[`/actors/${kind}-1/`, `${kind}-2`]],
      );
      assert.equal(index.actors.has(`${kind}-1`), false);
      assert.match(textsOf(now)[`actors/${kind}-2.md`] ?? '', new RegExp(`aliases: \\[${kind}-1\\]`));
    }),
    { numRuns: 30 },
  );
});
