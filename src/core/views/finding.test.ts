import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findingOf } from '#src/core/analysis/finding.ts';
import { sourcingOf } from '#src/core/analysis/how-known.ts';
import { countWords } from '#src/core/language/word-spans.ts';
import { anyEdition } from '#src/tests/arbitrary-edition.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { findingView } from './finding.ts';

/** What an invented article has besides its text: actors by id, `kind name`, and what the files of its quotations say. */
interface Article {
  readonly title?: string;
  readonly text: string;
  readonly actors?: Readonly<Record<string, string>>;
  readonly quotes?: Readonly<Record<string, string>>;
}

function findingIn({ title, text, actors = {}, quotes = {} }: Article) {
  const edition = editionOf({
    ...Object.fromEntries(
      Object.entries(actors).map(([id, actor]) => {
        const [kind, ...name] = actor.split(' ');
        return [`actors/${id}.md`, `---\nkind: ${kind}\nname: ${name.join(' ')}\n---\n`];
      }),
    ),
    ...Object.fromEntries(
      Object.entries(quotes).map(([id, fields]) => [`quotes/${id}.md`, `---\n${fields.replaceAll('; ', '\n')}\n---\n`]),
    ),
    'articles/x.md': articleFile(title === undefined ? {} : { title: JSON.stringify(title) }, text),
  });
  const article = edition.index.articles.get('x');
  assert.ok(article);
  return findingView(edition, article);
}

/** The sentences as a reader reads them, and where their links lead to. */
function told(article: Article): [string, ...string[]] {
  const parts = findingIn(article).flatMap((sentence, n) => (n > 0 ? [{ text: ' ' }, ...sentence] : sentence));
  const links = parts.flatMap(({ text, href }: { text: string; href?: string }) =>
    href === undefined ? [] : [`${text} → ${href.replace('articles/x/', '')}`],
  );
  return [parts.map(({ text }) => text).join(''), ...links];
}

const people = { anna: 'person Anna Brandt', karl: 'person Karl Brandt', vera: 'person Vera Kholm' };
const sources = { aide: 'unnamed an aide', experts: 'unnamed experts' };
const says = (speaker: string) => `speaker: ${speaker}; kind: direct; cues: [said]`;
const quoted = (words: number, id: string) => `:quote[“${'word '.repeat(words).trim()}”]{#${id}}`;

/** As many speakers of a kind, each with three words. */
function many(kind: string, n: number): Article {
  const ids = Array.from({ length: n }, (_, at) => `${kind}-${at + 1}`);
  return {
    text: ids.map((id) => `${quoted(3, `q-${id}`)}, said one.`).join('\n\n'),
    actors: Object.fromEntries(ids.map((id) => [id, `${kind} The ${id}`])),
    quotes: Object.fromEntries(ids.map((id) => [`q-${id}`, says(id)])),
  };
}

const articles: Readonly<Record<string, readonly [Article, string, ...string[]]>> = {
  'no quotation': [
    { text: ':actor[Norvik]{#norvik} has a bridge.', actors: { norvik: 'state Norvik' } },
    'Nobody is quoted: every word is the article’s own.',
  ],
  'no actor at all': [{ text: 'It will rain.' }, 'Nobody is quoted: every word is the article’s own.'],
  'words in scare quotes alone': [
    { text: 'A :scare[“bridge”].' },
    'Nobody is quoted: every word is the article’s own.',
  ],
  'words in quotation marks whose speaker is not marked': [
    { text: '“We shall build it,” she said.' },
    'No quotation is marked.',
  ],
  'people who have no word': [
    { text: ':actor[Anna Brandt]{#anna} met :actor[Karl Brandt]{#karl}, and :actor[she]{#anna} left.', actors: people },
    'Nobody is quoted, though two people are mentioned.',
    'two people → #m-anna-1',
  ],
  'one speaker, named': [
    { text: `${quoted(4, 'q')}, she said.`, actors: people, quotes: { q: says('anna') } },
    'One person speaks: Anna Brandt.',
    'Anna Brandt → #q-q',
  ],
  'one speaker whose name ends with a full stop': [
    { text: `${quoted(4, 'q')}, he said.`, actors: { king: 'person Martin King Jr.' }, quotes: { q: says('king') } },
    'One person speaks: Martin King Jr.',
    'Martin King Jr. → #q-q',
  ],
  'one speaker, unnamed': [
    { text: `${quoted(4, 'q')}, an aide said.`, actors: sources, quotes: { q: says('aide') } },
    'All that others say comes from someone the article does not name.',
    'someone the article does not name → #q-q',
  ],
  'all unnamed': [
    {
      text: `${quoted(4, 'q')}, an aide said, and ${quoted(5, 'r')}, say experts.`,
      actors: sources,
      quotes: { q: says('aide'), r: says('experts') },
    },
    'All that others say comes from people the article does not name.',
    'people the article does not name → #q-q',
  ],
  'forty speakers': [many('person', 40), 'Forty people speak, all of them named.', 'Forty people → #q-q-person-1'],
  'a hundred and one unnamed speakers': [
    many('unnamed', 101),
    'All that others say comes from people the article does not name.',
    'people the article does not name → #q-q-unnamed-1',
  ],
  'two named people': [many('person', 2), 'Two people speak, both of them named.', 'Two people → #q-q-person-1'],
  'three named people': [many('person', 3), 'Three people speak, all of them named.', 'Three people → #q-q-person-1'],
  'three named people, of whom one speaks most': [
    {
      text: `${quoted(2, 'q')}, ${quoted(2, 'r')}, ${quoted(16, 's')}, ${quoted(5, 's')}.`,
      actors: people,
      quotes: { q: says('anna'), r: says('karl'), s: says('vera') },
    },
    'Three people speak, all of them named. Most of what they say comes from Vera Kholm.',
    'Three people → #q-q',
    'Vera Kholm → #q-s',
  ],
  'people, a state, an organization and a group': [
    {
      text: ['q', 'r', 's', 't'].map((id) => quoted(3, id)).join(', '),
      actors: { ...people, norvik: 'state Norvik', union: 'organization The Union', crowd: 'group Ferrymen' },
      quotes: { q: says('norvik'), r: says('anna'), s: says('union'), t: says('crowd') },
    },
    'One person, two institutions and one group speak, all of them named.',
    'One person → #q-r',
    'two institutions → #q-q',
    'one group → #q-t',
  ],
  'only corrections': [
    {
      title: 'It :sic[opens]{corr="closes" reverses}',
      text: 'Norvik :sic[won]{corr="lost" reverses}, and :sic[again]{corr="never" reverses}. :sic[do.]{corr=""}\n\nIt :sic[won]{corr="lost" reverses}.',
    },
    'The headline and two passages reverse or misattribute what was meant. Nobody is quoted: every word is the article’s own.',
    'The headline → #g-1',
    'two passages → #g-2',
  ],
  'one passage that says the reverse, beside a named speaker': [
    {
      text: `${quoted(3, 'q')}, she :sic[denied]{corr="said" reverses}.`,
      actors: people,
      quotes: { q: says('anna') },
    },
    'One passage reverses or misattributes what was meant. One person speaks: Anna Brandt.',
    'One passage → #g-1',
    'Anna Brandt → #q-q',
  ],
  'a reversal of which the editor is not sure': [
    { text: 'Norvik :sic[won]{corr="lost" cert="low" reverses}.' },
    'One passage may reverse or misattribute what was meant. Nobody is quoted: every word is the article’s own.',
    'One passage → #g-1',
  ],
  'wordings that are corrected or unclear': [
    {
      text: `${quoted(3, 'q')}, she :sic[sayd]{corr="said"}, :sic[do.]{corr=""} It is :sic[long-term]{note="Not known."}.`,
      actors: people,
      quotes: { q: says('anna') },
    },
    'One person speaks: Anna Brandt. Two wordings are corrected, and one is unclear.',
    'Anna Brandt → #q-q',
    'Two wordings → #g-1',
  ],
  'one unclear wording alone': [
    { text: 'It is :sic[long-term]{note="Not known."}.' },
    'Nobody is quoted: every word is the article’s own. One wording is unclear as printed.',
    'One wording → #g-1',
  ],
  'an error of fact only': [
    { text: 'It cost :sic[three]{corr="two" kind="fact"} ferries.' },
    'Nobody is quoted: every word is the article’s own. One statement is wrong in fact.',
    'One statement → #g-1',
  ],
  'an error of fact beside three named people': [
    { ...many('person', 3), text: `${many('person', 3).text}\n\nIt cost :sic[three]{corr="two" kind="fact"} ferries.` },
    'One statement is wrong in fact. Three people speak, all of them named.',
    'One statement → #g-1',
    'Three people → #q-q-person-1',
  ],
  'two statements that may be wrong': [
    {
      text: 'It cost :sic[three]{corr="two" cert="low" kind="fact"} ferries and :sic[one]{note="Nobody knows." cert="low" kind="fact"} life.',
    },
    'Nobody is quoted: every word is the article’s own. Two statements may be wrong in fact.',
    'Two statements → #g-1',
  ],
  'one institution only': [
    { text: `${quoted(3, 'q')}, it said.`, actors: { norvik: 'state Norvik' }, quotes: { q: says('norvik') } },
    'Only one state is quoted, Norvik, and no person by name.',
    'Norvik → #q-q',
  ],
  'institutions only': [
    {
      text: `${quoted(3, 'q')} and ${quoted(3, 'r')}, they said.`,
      actors: { norvik: 'state Norvik', union: 'organization The Union' },
      quotes: { q: says('norvik'), r: says('union') },
    },
    'Only two institutions are quoted, and no person by name.',
    'two institutions → #q-q',
  ],
  'half unnamed exactly, and five passages that say the reverse': [
    {
      text: `${quoted(7, 'q')}, she said. ${quoted(3, 'r')} and ${quoted(4, 's')}.${'\n\nIt :sic[won]{corr="lost" reverses}.'.repeat(5)}`,
      actors: { ...people, ...sources },
      quotes: { q: says('anna'), r: says('aide'), s: says('experts') },
    },
    'Half of what others say comes from people the article does not name. Five passages reverse or misattribute what was meant.',
    'people the article does not name → #q-r',
    'Five passages → #g-1',
  ],
  'forty-four hundredths unnamed': [
    {
      text: `${quoted(56, 'q')}, she said. ${quoted(44, 'r')}.`,
      actors: { ...people, ...sources },
      quotes: { q: says('anna'), r: says('aide') },
    },
    'More than a third of what others say comes from someone the article does not name.',
    'someone the article does not name → #q-r',
  ],
  'a few words unnamed, and two wordings': [
    {
      text: `${quoted(96, 'q')}, she :sic[sayd]{corr="said"}. ${quoted(4, 'r')} :sic[do]{corr=""}.`,
      actors: { ...people, ...sources },
      quotes: { q: says('anna'), r: says('aide') },
    },
    'Little of what others say comes from someone the article does not name. Two wordings are corrected.',
    'someone the article does not name → #q-r',
    'Two wordings → #g-1',
  ],
  'words of two people, all passed on': [
    {
      text: `${quoted(3, 'q')} and ${quoted(4, 'r')}, the ministry reported.`,
      actors: { ...people, ministry: 'organization The Ministry' },
      quotes: { q: `${says('anna')}; through: [ministry]`, r: `${says('karl')}; through: [ministry]` },
    },
    'Two people speak, both of them named, but only through somebody else.',
    'Two people → #q-q',
    'only through somebody else → #q-q',
  ],
  'words of one, passed on': [
    {
      text: `${quoted(3, 'q')}, the ministry reported.`,
      actors: { ...people, ministry: 'organization The Ministry' },
      quotes: { q: `${says('anna')}; through: [ministry]` },
    },
    'One person speaks, and only through somebody else: Anna Brandt.',
    'Anna Brandt → #q-q',
  ],
  'a one-word quotation': [
    { text: `${quoted(1, 'q')}, she said.`, actors: people, quotes: { q: says('anna') } },
    'Only one word is quoted, from Anna Brandt.',
    'one word → #q-q',
  ],
  'one word, reported of somebody unnamed': [
    {
      text: 'Experts called it :quote[good]{#q}.',
      actors: sources,
      quotes: { q: 'speaker: experts; kind: indirect; cues: [called]' },
    },
    'Only one word is reported, from someone the article does not name.',
    'one word → #q-q',
  ],
  'a quotation without a word': [
    { text: ':quote[“…”]{#q}, she said.', actors: people, quotes: { q: says('anna') } },
    'Nobody is quoted with so much as a word.',
    'quoted → #q-q',
  ],
  'nested quotations': [
    {
      text: `:quote[“The mayor says ${quoted(3, 'r')}, and I laugh,”]{#q} he said.`,
      actors: people,
      quotes: { q: says('karl'), r: 'speaker: anna; kind: nested; within: q; cues: [says]' },
    },
    'Two people speak, both of them named, one only through somebody else.',
    'Two people → #q-q',
    'one only through somebody else → #q-r',
  ],
  'a quotation that is nothing but another’s': [
    {
      text: `:quote[${quoted(3, 'r')}]{#q} he said.`,
      actors: people,
      quotes: { q: says('karl'), r: 'speaker: anna; kind: nested; within: q; cues: [says]' },
    },
    'One person speaks, and only through somebody else: Anna Brandt.',
    'Anna Brandt → #q-r',
  ],
  'a denial': [
    {
      text: 'He denied that :quote[it had cost a ferry]{#q}.',
      actors: people,
      quotes: { q: 'speaker: karl; kind: indirect; cues: [denied]' },
    },
    'The only quotation is a denial, by Karl Brandt.',
    'The only quotation → #q-q',
  ],
  'three denials by two': [
    {
      text: 'They denied :quote[this]{#q}, :quote[that]{#r} and :quote[the rest of it]{#s}.',
      actors: people,
      quotes: Object.fromEntries(
        ['karl', 'karl', 'anna'].map((by, n) => ['qrs'.charAt(n), `speaker: ${by}; kind: indirect; cues: [denied]`]),
      ),
    },
    'All three quotations are denials.',
    'All three quotations → #q-q',
  ],
  'two questions by nobody who is named': [
    {
      text: 'They asked :quote[whether it sails]{#q} and :quote[when]{#r}.',
      actors: sources,
      quotes: Object.fromEntries(
        ['q', 'r'].map((id) => [id, 'speaker: experts; kind: indirect; stance: asks; cues: [asked]']),
      ),
    },
    'Both quotations are questions, by someone the article does not name.',
    'Both quotations → #q-q',
  ],
};

for (const [what, [article, ...expected]] of Object.entries(articles))
  test(`the finding of an article with ${what}`, () => {
    assert.deepEqual(told(article), expected);
  });

/** What each claim comes to, in hundredths of the words that others say. */
const claims: Readonly<Record<string, (hundredths: number) => boolean>> = {
  all: (x) => x === 100,
  nearlyAll: (x) => x >= 90 && x < 100,
  most: (x) => x >= 60 && x < 90,
  threeQuarters: (x) => Math.abs(x - 75) <= 3,
  twoThirds: (x) => Math.abs(x - 66.67) <= 3,
  moreThanHalf: (x) => x > 50 && x < 60,
  half: (x) => Math.abs(x - 50) <= 1,
  nearlyHalf: (x) => x >= 46 && x < 50,
  moreThanThird: (x) => x > 33.34 && x < 46,
  third: (x) => Math.abs(x - 33.33) <= 3,
  moreThanQuarter: (x) => x > 25 && x < 33.33,
  quarter: (x) => Math.abs(x - 25) <= 2.5,
  fifth: (x) => Math.abs(x - 20) <= 3.5,
  smallPart: (x) => x >= 10 && x < 20,
  little: (x) => x > 0 && x < 10,
};

test('what is claimed of any article is so, in at most two sentences, and every link leads to its words', () => {
  const shares = new Set<string>();
  const kinds = new Set<string>();
  fc.assert(
    fc.property(anyEdition, (files) => {
      const edition = editionOf(files);
      const { index } = edition;
      for (const article of index.articles.values()) {
        const { byType } = sourcingOf(index, article);
        const said = byType.person + byType.institution + byType.collective + byType.unnamed;
        const findings = findingOf(index, article);
        assert.ok(findings.length === 1 || findings.length === 2);
        for (const finding of findings) {
          kinds.add(finding.is);
          if (finding.is === 'unnamed') {
            shares.add(finding.share);
            assert.ok(
              claims[finding.share]?.((100 * byType.unnamed) / said),
              `${finding.share}: ${byType.unnamed} of ${said}`,
            );
          }
          if (finding.is === 'named') assert.equal(byType.unnamed, 0);
        }
        const anchors = new Set([...article.text.html.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
        const view = findingView(edition, article);
        for (const { href } of view.flat())
          if (href !== undefined) assert.ok(anchors.has(href.replace(`articles/${article.id}/#`, '')), href);
        const text = view
          .flat()
          .map(({ text: part }) => part)
          .join('');
        assert.match(text, /^\p{Lu}[^\0]*\.$/u);
        assert.ok(countWords(text, 'en') <= 28, text);
      }
    }),
    { seed: 7919, numRuns: 60 },
  );
  assert.ok(shares.size >= 8, [...shares].join());
  assert.ok(kinds.size >= 2, [...kinds].join());
});
