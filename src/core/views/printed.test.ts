import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { actorView } from './actor-view.ts';
import { speechView } from './analysis/speech-view.ts';
import { sourcingView } from './analysis/sourcing-view.ts';
import { questionsView } from './analysis/questions-view.ts';
import { cardsOf } from './cards.ts';
import type { Edition } from './edition.ts';
import { eventView } from './event-view.ts';
import { feedView } from './feed.ts';
import { articleLink } from './links.ts';
import { articleListPages, quoteListPages } from './list-views.ts';
import { plainText, printedQuotation } from './printed.ts';
import { shortened } from './shortened.ts';
import { quoteView } from './quote-view.ts';

/* What a glitch means travels with the printed words, wherever they are shown outside their article. */

const edition = editionOf({
  'articles/a.md': articleFile(
    { title: ':actor[:sic[Nordvik]{corr="Norvik" cert="high"}]{#norvik} arms', language: 'en' },
    [
      ':actor[Services]{#services} believe that :quote[:actor[Norvik]{#norvik} is :event[:sic[using Sandvik to supply]{corr="being supplied by Sandvik with" reverses} weapons]{#supply}]{#weapons}, it is said. :sic[do.]{corr=""}',
      ':actor[Norvik]{#norvik} has :sic[three]{corr="two" kind="fact"} ships, :sic[long-term]{note="Unclear."} ones, and :actor[Sandvik]{#sandvik} none.',
      ':quote[“We shall :sic[bild]{corr="build"} it,”]{#build} :actor[Brandt]{#brandt} told the council, :quote[“and :sic[they shall pay]{corr="you shall pay"}.”]{#build}',
      ':sic[They showed solidarity. Many say :quote[a clearer stance]{#stance} will come.]{corr="Many say that Norvik will take a clearer stance." reverses}',
    ].join('\n\n'),
  ),
  ...Object.fromEntries(
    ['norvik', 'sandvik', 'services', 'brandt'].map((id) => [
      `actors/${id}.md`,
      `---\nname: ${id}\nkind: ${id === 'services' ? 'unnamed' : 'organization'}\n---\n`,
    ]),
  ),
  'events/supply.md': '---\nname: The supply\nstatus: [{ asOf: 2024-05-02, is: alleged }]\n---\n',
  'quotes/weapons.md': '---\nspeaker: services\nkind: indirect\nthrough: [sandvik]\n---\n',
  'quotes/build.md': '---\nspeaker: brandt\nkind: direct\n---\n',
  'quotes/stance.md': '---\nspeaker: services\nkind: indirect\n---\n',
});
const { index } = edition;
const article = index.articles.get('a');
assert.ok(article);
const found = <Entry>(map: ReadonlyMap<string, Entry>, id: string): Entry => {
  const entry = map.get(id);
  assert.ok(entry);
  return entry;
};

const headline = 'Nordvik [meant: Norvik] arms';
const weapons =
  'Norvik is using Sandvik to supply [misleading as printed; meant: being supplied by Sandvik with] weapons';
const build = '“We shall bild [meant: build] it,” … “and they shall pay [meant: you shall pay].”';

test('a headline says what is meant by it in every list', () => {
  assert.equal(articleLink(edition, article).name, headline);
  assert.equal(articleListPages(edition)[0]?.parts[0]?.lines[0]?.name, headline);
  assert.equal(feedView(edition).entries[0]?.title, headline);
  assert.equal(actorView(edition, found(index.actors, 'norvik')).mentions[0]?.article.name, headline);
});

test('the sentences on the pages of actors and events say what is meant, marked as before', () => {
  const sentences = (mentions: ReturnType<typeof eventView>['mentions'] | ReturnType<typeof actorView>['mentions']) =>
    mentions.flatMap((group) => group.sentences.map(({ parts }) => plainText(parts)));
  assert.deepEqual(sentences(eventView(edition, found(index.events, 'supply')).mentions), [
    `Services believe that ${weapons}, it is said. do. [stray words]`,
  ]);
  assert.deepEqual(sentences(actorView(edition, found(index.actors, 'norvik')).mentions), [
    headline,
    `Services believe that ${weapons}, it is said. do. [stray words]`,
    'Norvik has three [in fact: two] ships, long-term [unclear as printed] ones, and Sandvik none.',
  ]);
  const [mention] = eventView(edition, found(index.events, 'supply')).mentions;
  assert.deepEqual(
    mention?.sentences[0]?.parts.map(({ text, marked, meant }) => [text, marked, meant?.[0]?.reverses]),
    [
      ['Services believe that Norvik is ', false, undefined],
      ['using Sandvik to supply', true, true],
      [' weapons', true, undefined],
      [', it is said. ', false, undefined],
      ['do.', false, false],
    ],
  );
});

test('a quotation says what is meant in lists, on its page, in its title, in analyses and on cards', () => {
  const listed = quoteListPages(edition).flatMap(({ parts }) => parts.flatMap(({ lines }) => lines));
  assert.deepEqual(
    listed.map(({ parts }) => plainText(parts)),
    [
      build,
      weapons,
      'a clearer stance [misleading as printed; meant: Many say that Norvik will take a clearer stance.]',
    ],
  );
  const view = quoteView(edition, found(index.quotes, 'weapons'));
  assert.equal(view.segments.map(({ parts }) => plainText(parts)).join(''), weapons);
  assert.equal(view.title, `services: ${weapons}`);
  assert.equal(plainText(sourcingView(edition, article).chains[0]?.parts ?? []), weapons);
  assert.equal(plainText(sourcingView(edition, article).unnamed.quotations[0]?.parts ?? []), weapons);
  assert.ok(questionsView(edition).some(({ lines }) => lines.some(({ name }) => name === weapons)));
  const card = cardsOf(edition, article).find(({ id }) => id === 'c-build');
  assert.ok(card?.kind === 'quote');
  assert.equal(plainText(card.parts), build);
});

test('the first and last words of a speaker say what is meant by them', () => {
  const brandt = speechView(edition, article).speakers.find(({ id }) => id === 'brandt');
  assert.equal(brandt?.first.name, 'We shall bild [meant: build] it');
  assert.equal(brandt?.last.name, 'and they shall pay [meant: you shall pay]');
});

test('words that are cut keep the reading of what is left of a glitch, and lose that of what is not', () => {
  assert.equal(
    plainText(shortened(printedQuotation(edition, 'weapons'), 22)),
    'Norvik is using … [misleading as printed; meant: being supplied by Sandvik with]',
  );
  assert.equal(plainText(shortened(printedQuotation(edition, 'weapons'), 10)), 'Norvik is …');
  assert.equal(plainText(shortened(printedQuotation(edition, 'build'), 500)), build);
});

test('words that are not parted by spaces are cut at a letter', () => {
  const cut = (text: string, length: number) => plainText(shortened([{ text, marked: false }], length));
  assert.equal(cut('桥梁将在明年春天重新开放，市长说。', 6), '桥梁将在明年…');
  assert.equal(cut('สะพานจะเปิดอีกครั้ง', 5), 'สะพาน…');
  assert.equal(cut('ຂົວຈະເປີດອີກຄັ້ງ', 6), 'ຂົວຈະເ…');
  assert.equal(cut('“Aaaaaaaaaaaaaaaaah,” she cried', 6), '“Aaaaa…');
  assert.equal(cut('Oh, aaaaaaaaaaaaaaaah', 8), 'Oh, …');
  // A letter of two code units is not torn.
  assert.equal(cut('𠮷𠮷𠮷𠮷', 3), '𠮷…');
  assert.equal(cut('다리는 내년 봄에 다시 열린다', 8), '다리는 내년 …');
});

/** The words of the quotation `q`, as they are shown. */
function shown(body: string): string {
  const one: Edition = editionOf({
    'articles/a.md': articleFile({}, body),
    'actors/vera.md': '---\nname: Vera\nkind: person\n---\n',
    'quotes/q.md': '---\nspeaker: vera\nkind: direct\n---\n',
  });
  return plainText(printedQuotation(one, 'q'));
}

test('an ellipsis stands where words between the pieces are left out, and only there', () => {
  assert.equal(
    shown(':quote[“We wait,”]{#q} she said, :quote[“and go.”]{#q} :quote[“At once.”]{#q}'),
    '“We wait,” … “and go.” “At once.”',
  );
  assert.equal(shown(':quote[“We wait.]{#q}\n\n:quote[“We go.”]{#q}'), '“We wait. We go.”');
  assert.equal(shown(':quote[“We wait.”]{#q}\n\nShe paused.\n\n:quote[“We go.”]{#q}'), '“We wait.” … “We go.”');
  assert.equal(shown(':quote[“We wait”]{#q} – :quote[“no more.”]{#q}'), '“We wait” “no more.”');
  assert.equal(shown('They :quote[waited]{#q}, then :quote[went]{#q}.'), 'waited … went');
});

test('a glitch over several pieces is told once, behind the last', () => {
  assert.equal(
    shown(':sic[:quote[“We wait,”]{#q} she said, :quote[“and go”]{#q}]{corr="“We go,” she said, “and wait”"}.'),
    '“We wait,” … “and go” [meant: “We go,” she said, “and wait”]',
  );
  assert.equal(
    shown(':quote[“We :sic[:sic[wiat]{corr="wait"} here]{corr="stay"}.”]{#q}'),
    '“We wiat [meant: wait] here [meant: stay].”',
  );
});
