import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDenial } from './denials.ts';

const denials: Readonly<Record<string, readonly string[]>> = {
  en: [
    'denied',
    'also denied that',
    'has denied',
    'denying',
    'rejected the allegation that',
    'disputed that',
    'refutes',
  ],
  de: ['bestritt', 'bestreitet, dass', 'dementierte', 'wies den Vorwurf zurück', 'stellt in Abrede'],
  fr: ['nie', 'a démenti', 'réfute', 'nient avoir'],
  es: ['negó que', 'desmintió', 'ha negado'],
  it: ['ha negato', 'smentisce'],
  pt: ['negou', 'desmentiu'],
  nl: ['ontkende', 'ontkent dat'],
  sv: ['förnekade', 'dementerar'],
  da: ['benægtede'],
  nb: ['nekter for', 'avkrefter'],
  fi: ['kiisti'],
  pl: ['zaprzeczył', 'zdementowało'],
  cs: ['popřel'],
  ru: ['отрицает', 'опроверг'],
  uk: ['заперечив', 'спростувала'],
  hu: ['tagadta', 'cáfolja'],
  tr: ['yalanladı', 'inkar etti'],
  el: ['διέψευσε', 'αρνήθηκε ότι'],
  ar: ['نفى', 'ونفت'],
  he: ['הכחיש', 'והכחישה'],
  ko: ['부인했다', '부인하며'],
  ja: ['否定した', '否認する'],
  'zh-Hant': ['否認', '闢謠'],
  zh: ['否认'],
};

const none: Readonly<Record<string, readonly string[]>> = {
  en: [
    'said',
    'did not deny',
    'neither confirmed nor denied',
    'declined to deny',
    'couldn’t deny',
    'rejected',
    'added',
  ],
  de: ['sagte', 'bestritt nicht', 'wies an', 'lehnte ab'],
  fr: ['dit', 'ne nie pas', 'n’a pas démenti', 'niche'],
  es: ['dijo', 'no negó', 'negoció'],
  ru: ['сказал', 'не отрицает'],
  cs: ['řekl', 'nepopřel'],
  tr: ['dedi', 'yalanlamadı', 'inkar etmedi'],
  ko: ['말했다', '부인하지 않았다', '부인'],
  ja: ['述べた', '否定しなかった', '否定も肯定もしなかった', '否定していない'],
  zh: ['说', '没有否认', '不否认'],
  // A language whose words of denying are not known denies nothing.
  eo: ['neis'],
};

test('a word of saying is a denial where it clearly is one, in its language', () => {
  for (const [language, cues] of Object.entries(denials))
    for (const cue of cues) assert.ok(isDenial(cue, language), `${language}: ${cue}`);
});

test('other words are none, and a denial that is negated is none', () => {
  for (const [language, cues] of Object.entries(none))
    for (const cue of cues) assert.ok(!isDenial(cue, language), `${language}: ${cue}`);
});

test('capitals and how letters are composed make no difference', () => {
  assert.ok(isDenial('Denied', 'en-US'));
  assert.ok(isDenial('förnekade'.normalize('NFD'), 'sv'));
});
