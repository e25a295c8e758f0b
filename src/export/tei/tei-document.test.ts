import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { decode } from '#src/core/entries/decode.ts';
import { withoutOmitted } from '#src/core/language/canonical.ts';
import { normalizedText } from '#src/core/language/normalized-text.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import * as editions from '#src/tests/editions.ts';
import { publishedText } from '../text/published-text.ts';
import { teiDocument } from './tei-document.ts';

const schema = XmlDocument.fromString(readFileSync('src/tests/standards/tei-cut-down.rng', 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);
const namespaces = { t: 'http://www.tei-c.org/ns/1.0' };

/** The TEI of an article, parsed. Fails if it is not well-formed. */
function teiOf(edition: Edition, id: string): XmlDocument {
  const article = edition.index.articles.get(id);
  assert.ok(article);
  return XmlDocument.fromString(teiDocument(edition, article));
}

const found = (tei: XmlDocument, path: string) => tei.find(path, namespaces) as XmlElement[];
const attribute = (element: XmlElement, name: string) => element.attrs.find((one) => one.name === name)?.value;
/** The text of what a path finds, in its order, without that of the readings. */
const textOf = (tei: XmlDocument, path: string) =>
  found(tei, `${path}//text()[not(ancestor::t:corr)]`)
    .map(({ content }) => content)
    .join('');

for (const folder of [
  editions.firstEdition,
  editions.sampleEdition,
  editions.scriptsEdition,
  editions.wideEdition,
  editions.bareEdition,
])
  suite(`The TEI of ${folder}`, async () => {
    const edition = await editionAt(folder);
    const all = [...edition.index.articles.values()].map((article) => ({ article, tei: teiOf(edition, article.id) }));

    test('is valid', () => {
      for (const { tei } of all) validator.validate(tei);
    });

    test('has the words of the article, passage by passage, and of its source text', () => {
      for (const { article, tei } of all) {
        const { lines, text } = publishedText(article);
        for (const { n } of article.text.passages)
          assert.equal(textOf(tei, `//t:body//*[@xml:id='p-${n}']`), lines[n], `${article.id} p-${n}`);
        const words = normalizedText(textOf(tei, '//t:body'));
        assert.equal(words, normalizedText(text));
        if (!article.proof) continue;
        const source = decode({ bytes: readFileSync(`${folder}/${article.proof.source}`) }).text ?? '';
        assert.equal(words, normalizedText(withoutOmitted(source, article.data.source.omit).text));
      }
    });

    test('has every mark, each with its own id, and what is pointed at is there', () => {
      for (const { article, tei } of all) {
        const { mentions, segments, scareQuotes, glitches, noteReferences } = article.text;
        assert.equal(found(tei, '//t:body//*[starts-with(@xml:id, "m-")]').length, mentions.length);
        assert.equal(found(tei, '//t:said').length, segments.length);
        assert.equal(found(tei, '//t:soCalled').length, scareQuotes.length);
        assert.equal(found(tei, '//t:sic').length, glitches.length);
        assert.equal(found(tei, '//t:ptr[@type="note"]').length, noteReferences.length);
        const ids = found(tei, '//*[@xml:id]').map((element) => attribute(element, 'id'));
        assert.equal(new Set(ids).size, ids.length);
        for (const element of found(tei, '//*'))
          for (const { name, value } of element.attrs)
            for (const pointer of [
              'ref',
              'who',
              'ana',
              'next',
              'prev',
              'target',
              'active',
              'passive',
              'source',
            ].includes(name)
              ? value.split(' ')
              : [])
              if (pointer.startsWith('#')) assert.ok(ids.includes(pointer.slice(1)), `${article.id}: ${pointer}`);
      }
    });

    test('gives each quotation to its speaker, and joins its segments', () => {
      for (const { article, tei } of all)
        for (const { id, n, passage, start, end } of article.text.segments) {
          const [said] = found(tei, `//t:said[@xml:id='${n === 1 ? `q-${id}` : `q-${id}-${n}`}']`);
          assert.ok(said);
          const { data } = edition.index.quotes.get(id) ?? {};
          assert.equal(attribute(said, 'who'), `#actor-${data?.speaker}`);
          assert.equal(attribute(said, 'direct'), String(data?.kind !== 'indirect'));
          const others = article.text.segments.filter((other) => other.id === id).length;
          const anchor = (other: number) => (other === 1 ? `#q-${id}` : `#q-${id}-${other}`);
          assert.equal(attribute(said, 'next'), n < others ? anchor(n + 1) : undefined);
          assert.equal(attribute(said, 'prev'), n > 1 ? anchor(n - 1) : undefined);
          const words = article.text.passages[passage]?.text.slice(start, end) ?? '';
          const path = `//t:said[@xml:id='${attribute(said, 'id')}']`;
          assert.equal(normalizedText(textOf(tei, path)), normalizedText(words));
        }
    });
  });

/** An article with this body, in an edition with an actor of each kind. */
const one = (body: string, fields: Readonly<Record<string, string>> = {}) =>
  editionOf({
    'articles/a.md': articleFile(fields, body),
    'actors/v.md':
      '---\nname: V & W\nkind: person\nroles: [{ title: "<Mayor>", of: s, from: 2020~ }]\n---\nA "profile".\n',
    'actors/s.md': '---\nname: S\nkind: state\n---\n',
    'actors/o.md': '---\nname: O\nkind: organization\n---\n',
    'actors/g.md': '---\nname: G\nkind: group\n---\n',
    'actors/u.md': '---\nname: U\nkind: unnamed\n---\n',
    'events/e.md': '---\nname: E\nwhen: 2023-02~/2023-03-01\n---\n',
    'quotes/q.md': '---\nspeaker: v\nkind: direct\nthrough: [u]\n---\n',
    'quotes/r.md': '---\nspeaker: s\nkind: nested\nwithin: q\n---\n',
  });

test('what XML gives a meaning, and what it cannot hold, is written so that it can be read', () => {
  const edition = one('A < B & C > D “]]>” :actor[V & W]{#v} 𝒜.', { title: "'“A & B” \\<c>'" });
  const tei = teiOf(edition, 'a');
  validator.validate(tei);
  assert.equal(textOf(tei, '//t:body'), '\n“A & B” <c>\nA < B & C > D “]]>” V & W 𝒜.\n');
  assert.equal(textOf(tei, '//t:occupation'), '<Mayor>');
});

test('each kind of actor has its element, and of marks around the same words what speaks is outside', () => {
  const edition = one(
    ':quote[“:actor[V :actor[S]{#s}]{#v}, :quote[‘:actor[O]{#o}’]{#r} :event[:scare[‘:sic[x]{corr=""}’]]{#e}”]{#q} :actor[G]{#g}:actor[U]{#u} :sic[?]{note="N"}[^n]\n\n[^n]: A note.',
  );
  const tei = teiOf(edition, 'a');
  validator.validate(tei);
  const [paragraph] = found(tei, '//t:p[@xml:id="p-1"]');
  const bare = paragraph?.toString().replaceAll(/ (?:xml:id|xmlns|ref|who|direct|ana|corresp)="[^"]*"/g, '');
  assert.equal(
    bare,
    '<p><said>“<persName>V <placeName>S</placeName></persName>, <said>‘<orgName>O</orgName>’</said> <soCalled><rs type="event">‘<choice><sic>x</sic><corr/></choice>’</rs></soCalled>”</said> <rs type="group">G</rs><rs type="unnamed">U</rs> <sic>?</sic><ptr type="note" target="#note-1"/></p>',
  );
  assert.deepEqual(
    found(tei, '//t:relation').map((relation) =>
      ['name', 'active', 'passive'].map((name) => attribute(relation, name)),
    ),
    [['passes-on', '#actor-u', '#q-q']],
  );
  const [event] = found(tei, '//t:event');
  assert.deepEqual(event && ['from', 'to', 'cert'].map((name) => attribute(event, name)), [
    '2023-02',
    '2023-03-01',
    'medium',
  ]);
});

test('who speaks or passes on is listed, named or not', () => {
  const tei = teiOf(one(':quote[“No.”]{#q}'), 'a');
  validator.validate(tei);
  assert.deepEqual(
    found(tei, '//t:person').map((person) => attribute(person, 'id')),
    ['actor-v', 'actor-u'],
  );
});

test('what was printed is in its own language, and a file claims no proof that there was not', () => {
  const languages = (path: string, tei: XmlDocument) =>
    found(tei, path).map((element) => element.eval('string(ancestor-or-self::*[@xml:lang][1]/@xml:lang)', namespaces));
  const printed = { language: 'ar', byline: 'B', titleBy: 'editor' };
  const tei = teiOf(one(':actor[V]{#v}', printed), 'a');
  validator.validate(tei);
  const title = '//t:titleStmt/t:title';
  assert.deepEqual(languages(title, tei), ['en']);
  assert.deepEqual(languages('//t:titleStmt/t:author | //t:bibl/t:author | //t:bibl/t:publisher', tei), [
    'ar',
    'ar',
    'ar',
  ]);
  assert.deepEqual(languages(title, teiOf(one('V', { language: 'ar' }), 'a')), ['ar']);
  assert.deepEqual(
    found(tei, '//t:langUsage/t:language').map((language) => attribute(language, 'ident')),
    ['ar', 'en'],
  );
  assert.match(textOf(tei, '//t:projectDesc'), /its wording has not been proved/);
});

test('groups of organizations and states, and what is said of the words in their own language, are told', () => {
  const tei = teiOf(
    editionOf({
      'articles/a.md': articleFile({}, ':actor[O]{#o} and :actor[G]{#g}: :quote[“x”]{#q}'),
      'actors/o.md': '---\nname: O\nkind: organization\nmemberOf: [g, s]\n---\n',
      'actors/g.md': '---\nname: G\nkind: group\n---\n',
      'actors/s.md': '---\nname: S\nkind: state\nmemberOf: [g]\n---\n',
      'quotes/q.md':
        '---\nspeaker: o\nkind: direct\nthrough: [s]\noriginal: { language: fr, text: "y", note: As it was heard. }\n---\n',
    }),
    'a',
  );
  validator.validate(tei);
  assert.deepEqual(
    found(tei, "//t:relation[@name='member-of']").map((one) => [attribute(one, 'active'), attribute(one, 'passive')]),
    [
      ['#actor-o', '#actor-g'],
      ['#actor-o', '#actor-s'],
      ['#actor-s', '#actor-g'],
    ],
  );
  assert.equal(textOf(tei, "//t:note[@type='original']"), 'y As it was heard.');
});

test('headings begin divisions, and items are in lists', () => {
  const edition = one('One.\n\n## First\n\n## Second\n\n- a\n- b\n\nTwo.\n\n- c', { standfirst: 'Before.' });
  const tei = teiOf(edition, 'a');
  validator.validate(tei);
  const [body] = found(tei, '//t:body');
  assert.equal(
    body?.toString().replaceAll(/ xml:id="[^"]*"|\n| xmlns="[^"]*"/g, ''),
    '<body><head>A headline</head><argument><p>Before.</p></argument><p>One.</p><div type="section"><head>First</head></div><div type="section"><head>Second</head><list><item>a</item><item>b</item></list><p>Two.</p><list><item>c</item></list></div></body>',
  );
});

test('what is not valid is noticed', () => {
  const edition = one(':actor[V]{#v}');
  const article = edition.index.articles.get('a');
  assert.ok(article);
  const xml = teiDocument(edition, article);
  for (const [from, to] of [
    ['<persName xml:id', '<personName xml:id'],
    ['</persName></p>', '<p>x</p></persName></p>'],
    ['<titleStmt>', '<titleStmt><p/>'],
    ['ref="#actor-v"', 'cert="sure"'],
  ] as const) {
    const broken = xml
      .replace(from, to)
      .replace(to.includes('personName') ? '</persName></p>' : '\0', '</personName></p>');
    assert.notEqual(broken, xml);
    assert.throws(() => validator.validate(XmlDocument.fromString(broken)), from);
  }
});
