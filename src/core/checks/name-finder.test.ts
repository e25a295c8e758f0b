import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFinder } from './name-finder.ts';

/** What of a text is found to be one of the names, in brackets. */
function shown(text: string, ...names: string[]): string {
  return nameFinder(names)(text)
    .reverse()
    .reduce(
      (result, { start, end }) => `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
      text,
    );
}

test('a name is found in whatever letters a reader takes for the same', () => {
  for (const [text, expected, ...names] of [
    ["met O'Neill today", "met [O'Neill] today", 'O’Neill'],
    ['met O’Neill today', 'met [O’Neill] today', "O'Neill"],
    ['Herr Ka\u0301roly kam', 'Herr [Ka\u0301roly] kam', 'Károly'],
    ['Herr Károly kam', 'Herr [Károly] kam', 'Ka\u0301roly'],
    ['Kim Jong Un und Kim Jongun', '[Kim Jong Un] und [Kim Jongun]', 'Kim Jong-un'],
    ['bei Al-Nahri, Alnahri', 'bei [Al-Nahri], [Alnahri]', 'Al-Nahri'],
    ['in the UN and the U.N.', 'in the [UN] and the [U.N.]', 'U.N.'],
    ['the F.B.I. said', 'the [F.B.I.] said', 'FBI'],
    ['Re\u00adgie\u00adrung Scholz', '[Re\u00adgie\u00adrung Scholz]', 'Regierung Scholz'],
    ['Vladi\u00admir Putin', '[Vladi\u00admir Putin]', 'Vladimir Putin'],
    ['STRASSE UND LAVROV', 'STRASSE UND [LAVROV]', 'Lavrov'],
    ['George W Bush, George W. Bush', '[George W Bush], [George W. Bush]', 'George W. Bush'],
    ['in St Petersburg', 'in [St Petersburg]', 'St. Petersburg'],
    ['大統領のﾌﾟｰﾁﾝ氏', '大統領の[ﾌﾟｰﾁﾝ]氏', 'プーチン'],
    ['Straße der Weiss', 'Straße der [Weiss]', 'Weiß'],
    ['am 9/11 da', 'am [9/11] da', '9/11'],
    ['AT&T said', '[AT&T] said', 'AT&T'],
    // The first word alone may begin a name; the next one decides.
    ['The Al Nahri, The Alnahri', '[The Al Nahri], [The Alnahri]', 'The Al-Nahri'],
    ['The F.B.I. and The Crown', '[The F.B.I.] and The Crown', 'The FBI'],
    ['The Stray Son read The Stray', 'The Stray Son read The Stray', 'The Stranger'],
    [
      'The Straße, The\u00a0Stranger, The  Stranger',
      '[The Straße], [The\u00a0Stranger], [The  Stranger]',
      'The Strasse',
      'The Stranger',
    ],
    ['The man', '[The] man', 'The', 'The Stranger'],
  ] as const)
    assert.equal(shown(text, ...names), expected);
});

test('a name is found beside particles and after prefixes', () => {
  for (const [text, expected, ...names] of [
    ['어제 푸틴이 왔다', '어제 [푸틴]이 왔다', '푸틴'],
    ['러시아대통령푸틴은', '러시아대통령[푸틴]은', '푸틴'],
    ['블라디미르푸틴이', '[블라디미르푸틴]이', '블라디미르 푸틴'],
    ['Putin은 G7에서', '[Putin]은 [G7]에서', 'Putin', 'G7'],
    ['主席习近平说', '主席[习近平]说', '习近平'],
    ['وصل لبوتين', 'وصل ل[بوتين]', 'بوتين'],
    ['قالت والصين', 'قالت و[الصين]', 'الصين'],
    ['في الصِّين اليوم', 'في [الصِّين] اليوم', 'الصين'],
    ['هو کیم جونغ', 'هو [کیم جونغ]', 'كيم جونغ'],
    ['הגיע לפוטין אתמול', 'הגיע ל[פוטין] אתמול', 'פוטין'],
    ['ומפוטין נמסר', 'ומ[פוטין] נמסר', 'פוטין'],
  ] as const)
    assert.equal(shown(text, ...names), expected);
});

test('what is no whole name, or has other capitals, is none', () => {
  for (const [text, ...names] of [
    ['Vera Holms walk', 'Vera Holm'],
    ['told us and the us', 'US'],
    ['Us and them', 'US'],
    ['I ran home', 'Iran'],
    ['as ean', 'Asean'],
    ['a may be', 'May'],
    ['the therapist', 'The Rapist'],
    ['Kim, Jong-un', 'Kim Jong-un'],
    ['He saw Kim. Jong-un', 'Kim Jong-un'],
    ['Town and Council', 'Town Council'],
    ['AT T', 'AT&T'],
    ['9 11', '9/11'],
    ['бутины', 'Путин'],
    ['Кутин', 'Путин'],
    ['وصل مبوتين', 'بوتين'],
    ['Norvika', 'Norvik'],
    ['ENorvik', 'Norvik'],
  ] as const)
    assert.equal(shown(text, ...names), text);
});

test('the longest name is found, and none that is marked or in part', () => {
  assert.equal(
    shown('Town Council of Norvik', 'Norvik', 'Town Council', 'Town Council of Norvik'),
    '[Town Council of Norvik]',
  );
  const finder = nameFinder(['Town Council', 'Norvik']);
  const text = 'Town Council of Norvik, Norvik';
  assert.deepEqual(finder(text, [{ start: 5, end: 12 }]), [
    { name: 'Norvik', start: 16, end: 22 },
    { name: 'Norvik', start: 24, end: 30 },
  ]);
  assert.deepEqual(finder(text, [{ start: 0, end: 22 }]), [{ name: 'Norvik', start: 24, end: 30 }]);
});

test('of names that are one, the first is meant', () => {
  assert.deepEqual(
    nameFinder(['O’Neill', "O'Neill"])('O’Neill').map(({ name }) => name),
    ['O’Neill'],
  );
});

test('the time does not grow with the number of names, nor with words that begin none', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => `Name${n} Surname${n}`);
  const finder = nameFinder([...names, 'Vera Holm']);
  const text = `${'Nobody here has a Number or a Name. '.repeat(2000)}Vera Holm`;
  assert.deepEqual(
    finder(text).map(({ name }) => name),
    ['Vera Holm'],
  );
});
