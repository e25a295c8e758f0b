import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, isolated, languageAttributes } from './direction.ts';

const directionsOf = (tags: string) => tags.split(' ').map((tag) => `${tag} ${directionOf(tag)}`);
const all = (tags: string, direction: string) => tags.split(' ').map((tag) => `${tag} ${direction}`);

test('languages of the Arabic, Hebrew, Syriac, Thaana, N’Ko and Hanifi Rohingya scripts run from right to left', () => {
  const tags = 'ar he fa ur yi ps sd ug dv ckb ks syr nqo rhg arz prs mzn iw';
  assert.deepEqual(directionsOf(tags), all(tags, 'rtl'));
});

test('other languages run from left to right', () => {
  const tags = 'en de ru el hi th ka hy am ko ja zh-Hans zh-Hant ku tr pl tt ff mn';
  assert.deepEqual(directionsOf(tags), all(tags, 'ltr'));
});

test('the script that a tag names decides, and so does the country where it names none', () => {
  const right = 'pa-Arab az-Arab en-Hebr ff-Adlm ms-Arab ur-Aran und-Hebr pa-PK az-IR uz-AF kk-CN ar-EG he-IL AR';
  assert.deepEqual(directionsOf(right), all(right, 'rtl'));
  const left = 'ks-Deva sd-Deva ar-Latn he-Latn yi-Latn ug-Cyrl pa-IN sd-IN ku-TR';
  assert.deepEqual(directionsOf(left), all(left, 'ltr'));
});

test('what follows in a tag makes no difference, and a tag that cannot be read is taken for one from left to right', () => {
  assert.equal(directionOf('ar-EG-u-nu-latn'), 'rtl');
  assert.equal(directionOf('ar-x-notes'), 'rtl');
  for (const tag of ['', 'x-private', 'no language', 'ar_EG']) assert.equal(directionOf(tag), 'ltr', tag);
});

test('where the runtime knows the direction of a language itself, it says the same', () => {
  const runtime = (tag: string) =>
    (new Intl.Locale(tag) as { getTextInfo?: () => { direction: string } }).getTextInfo?.().direction;
  const tags =
    'ar he fa ur yi ps sd ug dv ckb ks ks-Deva pa pa-PK az az-IR en de ko ja zh ru syr nqo ff ff-Adlm uz uz-AF bal arc';
  for (const tag of tags.split(' ')) assert.equal(directionOf(tag), runtime(tag) ?? directionOf(tag), tag);
});

test('an element tells its language and direction where they are not the page’s', () => {
  assert.deepEqual(languageAttributes('en', 'en'), {});
  assert.deepEqual(languageAttributes('ko', 'en'), { lang: 'ko' });
  assert.deepEqual(languageAttributes('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(languageAttributes('en', 'ar'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(languageAttributes('he', 'ar'), { lang: 'he' });
  assert.deepEqual(languageAttributes('ar', 'ar'), {});
});

test('a name is set apart in plain text where it has letters that run the other way', () => {
  assert.equal(isolated('Layla Haddad', 'en'), 'Layla Haddad');
  assert.equal(isolated('박서연 (朴)', 'en'), '박서연 (朴)');
  assert.equal(isolated('ليلى الحداد', 'en'), '\u2068ليلى الحداد\u2069');
  assert.equal(isolated('קול FM (ב)', 'en'), '\u2068קול FM (ב)\u2069');
  assert.equal(isolated('𞤀𞤣𞤢𞤥', 'fr'), '\u2068𞤀𞤣𞤢𞤥\u2069');
  assert.equal(isolated('ليلى الحداد', 'ar'), 'ليلى الحداد');
  assert.equal(isolated('Layla', 'ar'), '\u2068Layla\u2069');
  assert.equal(isolated('2024!', 'ar'), '2024!');
});
