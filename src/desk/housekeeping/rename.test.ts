import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '#src/core/checks/check.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { anyEdition } from '#src/tests/arbitrary-edition.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { after, refusal, textsOf } from '#src/tests/planned.ts';
import { planRename } from './rename.ts';

const site = 'title: T\ndescription: D\nlanguage: en\n';
const actor = (name: string, rest = '') => `---\nname: ${name}\nkind: person\n---\n${rest}`;

function renamed(files: Readonly<Record<string, string>>, id: string, to: string): Record<string, string> {
  const content = contentOf({ 'site.yaml': site, ...files });
  return textsOf(after(content, planRename(content, id, to)));
}

test('every field that holds an id follows', () => {
  const files = {
    'actors/holm.md': actor('Holm'),
    'actors/ferry.md':
      '---\nname: F\nkind: group\nmemberOf: [ "holm" , \'holm\']\nroles:\n  - title: Head # of holm\n    of: holm # holm\n---\n',
    'events/vote.md':
      '---\nname: holm\nparticipants:\n  - actor: holm\n    role: holm\nstatus: [{ asOf: 2023, is: planned, accordingTo: holm }]\n---\nBy :actor[holm]{#holm}.\n',
    'quotes/q.md': '---\nspeaker: >-\n  holm\nthrough: [holm, ferry]\nkind: direct\ncues: [holm]\n---\nholm\n',
    'articles/a.md': articleFile({ title: "'It''s :actor[holm]{#holm}'" }, ':quote[Yes]{#q}, :actor[holm]{#holm}.'),
  };
  const found = renamed(files, 'holm', 'vera-holm');
  assert.deepEqual(found, {
    'site.yaml': site,
    'actors/vera-holm.md': '---\nname: Holm\nkind: person\nformerIds: [holm]\n---\n',
    'actors/ferry.md':
      '---\nname: F\nkind: group\nmemberOf: [ "vera-holm" , \'vera-holm\']\nroles:\n  - title: Head # of holm\n    of: vera-holm # holm\n---\n',
    'events/vote.md':
      '---\nname: holm\nparticipants:\n  - actor: vera-holm\n    role: holm\nstatus: [{ asOf: 2023, is: planned, accordingTo: vera-holm }]\n---\nBy :actor[holm]{#vera-holm}.\n',
    'quotes/q.md':
      '---\nspeaker: >-\n  vera-holm\nthrough: [vera-holm, ferry]\nkind: direct\ncues: [holm]\n---\nholm\n',
    'articles/a.md': articleFile(
      { title: "'It''s :actor[holm]{#vera-holm}'" },
      ':quote[Yes]{#q}, :actor[holm]{#vera-holm}.',
    ),
  });
});

test('quotations and events follow in the fields and marks that name them', () => {
  const files = {
    'actors/holm.md': actor('Holm'),
    'events/vote.md': '---\nname: V\npartOf: year\nfollows: year\n---\n',
    'events/year.md': '---\nname: Y\n---\n',
    'quotes/q.md': '---\nspeaker: holm\nkind: direct\nat: year\n---\n',
    'quotes/r.md': '---\nspeaker: holm\nkind: nested\nwithin: q\nrepliesTo: q\n---\n',
    'articles/a.md': articleFile({}, ':quote[Yes, :quote[no]{#r} :event[it]{#vote}]{#q} and :quote[so on]{#q}.'),
  };
  const event = renamed(files, 'year', 'year-2024');
  assert.match(event['events/vote.md'] ?? '', /partOf: year-2024\nfollows: year-2024\n/);
  assert.match(event['quotes/q.md'] ?? '', /at: year-2024\n/);
  const quote = renamed(files, 'q', 'yes');
  assert.match(quote['quotes/r.md'] ?? '', /within: yes\nrepliesTo: yes\n/);
  assert.match(quote['articles/a.md'] ?? '', /\{#r\} :event\[it\]\{#vote\}\]\{#yes\} and :quote\[so on\]\{#yes\}\./);
});

test('marks follow in notes, tables, headings and quotations of Markdown, and as “id=”', () => {
  const body = (id: string) =>
    `## :actor[H]{#${id}}\n\n> :actor[one\n> two]{ #${id} }\n\n| :actor[a]{id="${id}"} | b |\n| - | - |\n| c | *:actor[d]{id=${id}}* |\n\nText.[^n] holm {#holm} \`:actor[x]{#holm}\`\n\n[^n]: A :actor[note]{#${id}}.\n\n[^unused]: :actor[N]{#${id}}.`;
  const found = renamed(
    { 'actors/holm.md': actor('Holm'), 'articles/a.md': articleFile({}, body('holm')) },
    'holm',
    'h2',
  );
  assert.equal(found['articles/a.md'], articleFile({}, body('h2')));
});

test('marks follow in headlines that are escaped, folded, and in blocks', () => {
  const forms = [
    String.raw`":actor[:sic[Sund\u00e9]{corr=\"x\" note=\"#holm\"}]{#holm} and \
      :actor[x]{#holm}"`,
    '>-\n  A :actor[headline\n  of]{#holm} several\n  lines, :actor[so]{#holm}',
    ":actor[It's]{#holm}\n  :event[plain]{#holm}",
    "'''It''s'' :actor[''x'']{#holm}'",
  ];
  for (const title of forms) {
    const text = articleFile({ title }, 'Text.');
    const found = renamed({ 'actors/holm.md': actor('Holm'), 'articles/a.md': text }, 'holm', 'h2');
    assert.equal(found['articles/a.md'], text.replaceAll('{#holm}', '{#h2}'));
  }
});

test('byte-order mark, line ends and comments stay', () => {
  const text =
    '\uFEFF---\r\n# holm\r\nname: "F"   # x\r\nkind: group\r\nmemberOf: [holm]\r\n---\r\n\r\n:actor[é]{#holm}\r\n';
  const found = renamed(
    { 'actors/holm.md': `\uFEFF${actor('H', 'P').replaceAll('\n', '\r\n')}`, 'actors/f.md': text },
    'holm',
    'h2',
  );
  assert.equal(found['actors/f.md'], text.replace('[holm]', '[h2]').replace('{#holm}', '{#h2}'));
  assert.equal(found['actors/h2.md'], '\uFEFF---\r\nname: H\r\nkind: person\r\nformerIds: [holm]\r\n---\r\nP');
});

test('former ids are added in the form of the list', () => {
  const forms = [
    ['formerIds: [a-1, b-1]', 'formerIds: [a-1, b-1, holm]'],
    ['formerIds: []', 'formerIds: [holm]'],
    ['formerIds: [ a-1, ]', 'formerIds: [ a-1, holm, ]'],
    ['formerIds:\n  - a-1 # why\n# end', 'formerIds:\n  - a-1 # why\n  - holm\n# end'],
    ['formerIds:\n- "a-1"', 'formerIds:\n- "a-1"\n- holm'],
    ['formerIds: [h2, a-1]', 'formerIds: [holm, a-1]'],
    ['formerIds: [actors/h2]', 'formerIds: [holm]'],
  ] as const;
  for (const [before, now] of forms) {
    const found = renamed({ 'actors/holm.md': `---\n${before}\nname: H\nkind: person\n---\n` }, 'holm', 'h2');
    assert.equal(found['actors/h2.md'], `---\n${now}\nname: H\nkind: person\n---\n`);
  }
  const block = renamed({ 'actors/holm.md': '---\nkind: person\nname: |\n  Holm\n\n---\n' }, 'holm', 'h2');
  assert.equal(block['actors/h2.md'], '---\nkind: person\nformerIds: [holm]\nname: |\n  Holm\n\n---\n');
  const braces = renamed({ 'actors/holm.md': '---\n{ name: H, kind: person }\n---\n' }, 'holm', 'h2');
  assert.equal(braces['actors/h2.md'], '---\n{ name: H, kind: person, formerIds: [holm] }\n---\n');
});

test('an article follows in the lead of the site and keeps its source text', () => {
  const files = {
    'site.yaml': `${site}leadArticle: bridge # the lead\n`,
    'sources/bridge.txt': 'A headline\n\nText.\n',
    'articles/bridge.md': articleFile({ source: '{ publisher: G, text: sources/bridge.txt }' }, 'Text.'),
    'actors/bridge.md': actor('Bridge'),
  };
  const content = contentOf(files);
  assert.match(
    refusal(planRename(content, 'bridge', 'new')),
    /content\/articles\/bridge\.md and content\/actors\/bridge\.md|content\/actors\/bridge\.md and content\/articles\/bridge\.md/,
  );
  const found = renamed(files, 'articles/bridge', 'bridge-opens');
  assert.equal(found['site.yaml'], `${site}leadArticle: bridge-opens # the lead\n`);
  assert.match(found['articles/bridge-opens.md'] ?? '', /text: sources\/bridge\.txt.*\nformerIds: \[bridge\]\n---/);
  assert.equal(found['actors/bridge.md'], files['actors/bridge.md']);
});

test('ids that cannot be used are refused with what to do', () => {
  const content = contentOf({
    'site.yaml': site,
    'actors/holm.md': actor('H'),
    'actors/brandt.md': '---\nname: B\nkind: person\nformerIds: [old]\n---\n',
    'events/vote.md': '---\nname: V\n---\n',
  });
  const why = (to: string, id = 'holm') => refusal(planRename(content, id, to));
  assert.match(why('x', 'holn'), /There is no entry “holn”\. Did you mean “holm”\?/);
  assert.match(why('holm'), /is the id that it has/);
  assert.match(why('Vera Holm'), /not a valid id.*“vera-holm”/);
  assert.match(why('index'), /cannot be an id/);
  assert.match(why('brandt'), /is that of content\/actors\/brandt\.md\..*merge -- holm --into brandt/);
  assert.match(why('vote'), /is that of content\/events\/vote\.md\.$/);
  assert.match(why('old'), /former-id-taken/);
});

test('errors elsewhere do not hinder, but a file that may name the id and cannot be read does', () => {
  const files = {
    'site.yaml': site,
    'actors/holm.md': actor('H', ':actor[x]{#nobody} :event[holm]{#holm} :actor[y]{#nobody}'),
    'events/broken.md': '---\nname: [V\n---\n:actor[x]{#holmberg}',
  };
  const found = renamed(files, 'holm', 'h2');
  assert.match(found['actors/h2.md'] ?? '', /:event\[holm\]\{#h2\}/);
  const content = contentOf({ ...files, 'events/broken.md': '---\nname: [V\n---\n:actor[x]{#holm}' });
  assert.match(refusal(planRename(content, 'holm', 'h2')), /content\/events\/broken\.md may name “holm”/);
});

/** The rules of all problems, to compare editions in which ids differ. */
function rulesOf(content: ContentFiles): string[] {
  return checkContent(content)
    .problems.map(({ rule }) => rule)
    .sort();
}

test('renaming there and back leaves every byte but for the former id', () => {
  fc.assert(
    fc.property(anyEdition, fc.nat(), (files, n) => {
      const content = contentOf({ 'site.yaml': site, ...files });
      const entry = content.entries[n % content.entries.length];
      assert.ok(entry);
      const name = `${entry.kind}s/${entry.id}`;
      const there = after(content, planRename(content, name, 'another-name'));
      const own = entry.path.slice('content/'.length);
      const restored = Object.entries(textsOf(there)).map(([path, text]) => [
        path.replace('another-name', entry.id),
        text.replace(`formerIds: [${entry.id}]\n`, '').replaceAll('another-name', entry.id),
      ]);
      assert.deepEqual(Object.fromEntries(restored), textsOf(content));
      const back = textsOf(after(there, planRename(there, `${entry.kind}s/another-name`, entry.id)));
      assert.equal(back[own]?.split('formerIds: [another-name]\n').length, 2);
      assert.deepEqual({ ...back, [own]: back[own]?.replace('formerIds: [another-name]\n', '') }, textsOf(content));
      assert.deepEqual(rulesOf(there), rulesOf(content));
    }),
    { numRuns: 40 },
  );
});

test('what was refused of an article’s suggestions goes with it', () => {
  const refused = '- { passage: 0, words: "The Gazette", as: name }\n';
  const files = { 'articles/a.md': articleFile({}, 'Words.'), 'refused/a.yaml': refused, 'refused/b.yaml': 'x' };
  const plan = planRename(contentOf({ 'site.yaml': site, ...files }), 'a', 'first-words');
  assert.ok('changes' in plan);
  const moved = plan.changes.filter(({ path }) => path.startsWith('content/refused/'));
  const text = new TextEncoder().encode(refused);
  assert.deepEqual(moved, [
    { path: 'content/refused/a.yaml', before: text },
    { path: 'content/refused/first-words.yaml', after: text },
  ]);
  assert.ok(plan.lines.includes('  content/refused/a.yaml → content/refused/first-words.yaml'));
});

test('an actor of the same id has nothing to do with it', () => {
  const files = { 'actors/a.md': actor('A'), 'refused/a.yaml': '', 'articles/b.md': articleFile({}, ':actor[A]{#a}.') };
  const plan = planRename(contentOf({ 'site.yaml': site, ...files }), 'a', 'z');
  assert.ok('changes' in plan && !plan.changes.some(({ path }) => path.includes('refused')));
});

test('what is told of an entry that nothing names counts no places', () => {
  const files = { 'articles/a.md': articleFile({}, 'Words.'), 'actors/holm.md': actor('Holm') };
  const plan = planRename(contentOf({ 'site.yaml': site, ...files }), 'articles/a', 'b');
  assert.deepEqual('lines' in plan ? plan.lines : plan, [
    'articles/a becomes articles/b, which no file names:',
    '  content/articles/a.md → content/articles/b.md  formerIds',
  ]);
});
