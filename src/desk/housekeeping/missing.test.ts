import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { anyEdition } from '#src/tests/arbitrary-edition.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { textsOf } from '#src/tests/planned.ts';
import { changedContent } from './changes.ts';
import { guessKind } from '#src/desk/suggest/names/guess-kind.ts';
import { planMissing } from './missing.ts';

const site = 'title: T\ndescription: D\nlanguage: en\n';

function filled(files: Readonly<Record<string, string>>): { texts: Record<string, string>; left: readonly string[] } {
  const content = contentOf({ 'site.yaml': site, ...files });
  const { changes, left } = planMissing(content);
  return { texts: textsOf(changedContent(content, changes)), left };
}

function errorsOf(content: ContentFiles): string[] {
  return checkContent(content)
    .problems.filter(isError)
    .map(({ rule }) => rule);
}

test('twenty missing ids get their files, and only what the text does not tell is left', () => {
  const body = [
    ':actor[Mayor]{#norvik} :actor[Vera Holm]{#holm} said :quote[“We go.”]{#go} to the :actor[Council of Norvik]{#council}.',
    '“No,” :actor[experts]{#experts} of :actor[Japan]{#japan} agree. :quote[“Never,”]{#never} :actor[Tom Arden]{#arden}, head of the :actor[Ferry Union]{#ferry-union}, replied.',
    'According to :actor[NATO]{#nato}, :quote[the :event[vote on the bridge]{#vote} is near]{#near}. :actor[Norvik, Sandvik]{#towns} wait.',
    ':quote[“Nobody,” :actor[Brandt]{#brandt} says :quote[‘asks us’]{#asks}, “was there.”]{#was-there}',
    'In the :event[war]{#war} :actor[farmers]{#farmers} and :actor[officials]{#officials} met. :quote[“who knows”]{#knows}',
  ].join('\n\n');
  const files = {
    'site.yaml': site,
    'articles/a.md': articleFile({}, body),
    'events/known.md':
      '---\nname: K\npartOf: long-story\nparticipants: [{ actor: only-here, role: guest }]\n---\nBy :actor[A Note]{#in-note}.\n',
  };
  const content = contentOf(files);
  const before = errorsOf(content);
  const { changes, left } = planMissing(content);
  assert.equal(before.length, changes.length);
  assert.ok(changes.length >= 20, String(changes.length));
  assert.deepEqual(left, []);
  const now = changedContent(content, changes);
  assert.deepEqual(errorsOf(now), ['unknown-actor']);
  const texts = textsOf(now);
  const actors = {
    holm: ['Vera Holm', 'person'],
    council: ['Council of Norvik', 'organization'],
    experts: ['experts', 'unnamed'],
    japan: ['Japan', 'state'],
    nato: ['NATO', 'organization'],
    towns: ['Norvik, Sandvik', 'group'],
    farmers: ['farmers', 'group'],
    officials: ['officials', 'unnamed'],
    'only-here': ['Only Here', 'person'],
    'in-note': ['A Note', 'person'],
  };
  for (const [id, [name, kind]] of Object.entries(actors))
    assert.equal(texts[`actors/${id}.md`], `---\nname: ${name}\nkind: ${kind} # guessed\n---\n`);
  assert.equal(texts['events/vote.md'], '---\nname: vote on the bridge\n---\n');
  assert.equal(texts['events/long-story.md'], '---\nname: Long Story\n---\n');
  const quotes = {
    go: 'speaker: holm # guessed\nkind: direct # guessed\ncues: [said]\n',
    never: 'speaker: arden # guessed\nkind: direct # guessed\ncues: [replied]\n',
    near: 'speaker: nato # guessed\nkind: indirect # guessed\ncues: [according to]\n',
    asks: 'speaker: brandt # guessed\nkind: nested # guessed\nwithin: was-there\ncues: [says]\n',
    knows: 'speaker: unknown-speaker # write who speaks\nkind: partial # guessed\n',
  };
  for (const [id, fields] of Object.entries(quotes)) assert.equal(texts[`quotes/${id}.md`], `---\n${fields}---\n`);
  assert.deepEqual(planMissing(now).changes, []);
});

test('the speaker is the subject of the verb, not the actor next to it', () => {
  const { texts } = filled({
    'articles/a.md': articleFile(
      {},
      [
        ':actor[Vera Holm]{#holm}, whose ship :actor[Norvik]{#norvik} sank, has said :quote[“We go.”]{#go}',
        ':actor[Tom Arden]{#arden}, once with :actor[Holm]{#holm}, believes that :quote[the ferry will sail again]{#again}.',
      ].join('\n\n'),
    ),
  });
  assert.equal(texts['quotes/go.md'], '---\nspeaker: holm # guessed\nkind: direct # guessed\ncues: [has said]\n---\n');
  assert.equal(
    texts['quotes/again.md'],
    '---\nspeaker: arden # guessed\nkind: indirect # guessed\ncues: [believes]\n---\n',
  );
});

test('what may be a slip, an old id, or of another kind is left with the reason', () => {
  const { texts, left } = filled({
    'actors/tom-arden.md': '---\nname: T\nkind: person\nformerIds: [arden]\n---\n',
    'events/vote-1.md': '---\nname: V\n---\n',
    'articles/a.md': articleFile(
      {},
      ':actor[T]{#tom-ardn} :actor[T]{#arden} :event[T]{#tom-arden} :event[V]{#vote-2} :actor[N]{#index} :event[x]{#both} :actor[x]{#both}.',
    ),
  });
  assert.deepEqual(Object.keys(texts).sort(), [
    'actors/tom-arden.md',
    'articles/a.md',
    'events/both.md',
    'events/vote-1.md',
    'events/vote-2.md',
    'site.yaml',
  ]);
  assert.deepEqual(left, [
    'actors/tom-ardn: is it “tom-arden”? Correct it, or add the file by hand.',
    'actors/arden: it is now “tom-arden”. Write that.',
    'events/tom-arden: content/actors/tom-arden.md has this id. Choose another one, or correct the mark.',
    'actors/index: it cannot be an id.',
    'actors/both: content/events/both.md has this id. Choose another one, or correct the mark.',
  ]);
});

test('a file that would bring another error is left', () => {
  const { texts, left } = filled({
    'events/e.md': '---\nname: E\nformerIds: [holm]\n---\n',
    'articles/a.md': articleFile({}, ':quote[One]{#q}, :actor[H]{#holm}, :actor[Good One]{#good}.'),
    'articles/b.md': articleFile({}, ':quote[Two]{#q} :event[E]{#e}.'),
  });
  assert.deepEqual(
    Object.keys(texts).filter((path) => !path.startsWith('articles/')),
    ['actors/good.md', 'events/e.md', 'site.yaml'],
  );
  assert.match(left.join('\n'), /content\/quotes\/q\.md: The words of this quotation stand in/);
  assert.match(left.join('\n'), /content\/actors\/holm\.md: The id “holm” is that of/);
});

test('a file with errors is there, and it is said that nobody knows which ids it uses', () => {
  const { texts, left } = filled({
    'actors/holm.md': 'broken',
    'articles/a.md': articleFile({}, ':actor[Holm]{#holm}.'),
    'articles/b.md': articleFile({ title: '[' }, ':actor[Arden]{#arden}.'),
  });
  assert.equal(texts['actors/holm.md'], 'broken');
  assert.equal(texts['actors/arden.md'], undefined);
  assert.deepEqual(
    left,
    ['actors/holm', 'articles/b'].map(
      (file) =>
        `content/${file}.md: it has errors (listed below), so it is not known which ids it uses. Correct them, then run this again.`,
    ),
  );
});

test('where nothing can be written, it is told what is left to do, and nothing only where nothing is', () => {
  const files = { 'site.yaml': site, 'articles/a.md': articleFile({}, ':actor[Holm]{#holm}.') };
  const content = contentOf(files);
  const { changes } = planMissing(content);
  assert.equal(changes.length, 1);
  assert.deepEqual(planMissing(changedContent(content, changes)).left, []);
  const quote = { 'quotes/go.md': '---\nspeaker: unknown-speaker\nkind: indirect\n---\n' };
  const told = planMissing(
    contentOf({ ...files, ...quote, 'articles/a.md': articleFile({}, 'He said :quote[that he goes]{#go}.') }),
  );
  assert.deepEqual(told.changes, []);
  assert.deepEqual(told.left, [
    'actors/unknown-speaker: replace it by the actual speaker in each quotation that names it.',
  ]);
});

test('the kind of an actor is guessed by its words', () => {
  const kinds = {
    'the United States': 'state',
    'South Korea': 'state',
    'Ministry of Foreign Affairs': 'organization',
    'The Norvik Gazette Post': 'organization',
    UN: 'organization',
    'European Union': 'organization',
    US: 'state',
    'Kim Jong-un': 'person',
    'Western countries': 'group',
    'officials familiar with the talks': 'unnamed',
    'a person in the town hall': 'unnamed',
    'the international community': 'group',
    'North Korea-China-Russia': 'group',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(kinds).map((words) => [words, guessKind(words, 'en')])), kinds);
  assert.equal(guessKind('Deutschland', 'de'), 'state');
});

test('any edition without some of its files gets them back: fewer errors, none of another rule, the second time nothing', () => {
  fc.assert(
    fc.property(anyEdition, fc.infiniteStream(fc.boolean()), (files, gone) => {
      const kept = Object.fromEntries(
        Object.entries(files).filter(([path]) => path.startsWith('articles/') || !gone.next().value),
      );
      const content = contentOf({ 'site.yaml': site, ...kept });
      const before = errorsOf(content);
      const { changes } = planMissing(content);
      const now = changedContent(content, changes);
      const after = errorsOf(now);
      assert.ok(after.length <= before.length);
      assert.ok(new Set([...before, 'unknown-actor']).isSupersetOf(new Set(after)));
      for (const [path, text] of Object.entries(kept)) assert.equal(textsOf(now)[path], text);
      assert.deepEqual(planMissing(now).changes, []);
    }),
    { numRuns: 25 },
  );
});
