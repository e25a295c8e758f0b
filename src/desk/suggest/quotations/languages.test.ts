import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../suggestion.ts';
import { suggestQuotations } from './suggest-quotations.ts';

/** Form, speaker, cue, and pieces of what is suggested. */
function suggested(text: string, language: string): string[] {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  return suggestQuotations({ text, language }).map((one) =>
    one.kind === 'scare'
      ? `scare: ${words(one.at)}`
      : `${one.form}: ${words(one.speaker)} | ${words(one.cue)} | ${one.pieces.map(words).join(' … ')}`,
  );
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...suggested: string[]])[]>> = {
  de: [
    [
      '„Wir bauen die Brücke“, sagte Bürgermeisterin Anna Brandt am Montag.',
      'direct: Bürgermeisterin Anna Brandt | sagte | „Wir bauen die Brücke“',
    ],
    ['Brandt sagte: »Es wird teuer.«', 'direct: Brandt | sagte | »Es wird teuer.«'],
    [
      'Ein Sprecher der Regierung erklärte, dass die Brücke fertig werde.',
      'indirect: Ein Sprecher der Regierung | erklärte | die Brücke fertig werde',
    ],
    ['Er sagte, er werde nicht gehen.', 'indirect: Er | sagte | er werde nicht gehen'],
    ['Am Dienstag sagte der Sprecher, dass niemand fehle.', 'indirect: der Sprecher | sagte | niemand fehle'],
    ['Laut dem Ministerium kostet sie drei Millionen.', 'indirect: dem Ministerium | Laut | kostet sie drei Millionen'],
    ['Experten zufolge reicht das Geld nicht.', 'indirect: Experten | zufolge | reicht das Geld nicht'],
    ['Die „Experten“ gingen heim.', 'scare: „Experten“'],
  ],
  es: [
    [
      '«Vamos a construirlo», dijo la alcaldesa Ana Ruiz.',
      'direct: la alcaldesa Ana Ruiz | dijo | «Vamos a construirlo»',
    ],
    ['“No lo sé”, respondió.', 'direct:  | respondió | “No lo sé”'],
    ['El ministro afirmó que costará tres millones.', 'indirect: El ministro | afirmó | costará tres millones'],
    ['Afirmó el portavoz que no habrá cambios.', 'indirect: el portavoz | Afirmó | no habrá cambios'],
    ['Según el ministerio, nadie falta.', 'indirect: el ministerio | Según | nadie falta'],
  ],
  fr: [
    [
      '« Nous construirons le pont », a déclaré la maire Anne Morel.',
      'direct: la maire Anne Morel | a déclaré | « Nous construirons le pont »',
    ],
    ['« Je ne sais pas », répond-il, avant de partir.', 'direct:  | répond-il | « Je ne sais pas »'],
    [
      'Le ministre a affirmé que le pont coûterait trois millions.',
      'indirect: Le ministre | a affirmé | le pont coûterait trois millions',
    ],
    ['Il a dit qu’il partirait demain.', 'indirect: Il | a dit | qu’il partirait demain'],
    ['Selon le ministère, personne n’a été blessé.', 'indirect: le ministère | Selon | personne n’a été blessé'],
  ],
  ko: [
    ['김 시장은 “다리를 건설하겠다”고 말했다.', 'direct: 김 시장은 | 말했다 | “다리를 건설하겠다”'],
    [
      '이 대변인은 “비용이 크다”며 “그러나 필요하다”고 강조했다.',
      'direct: 이 대변인은 | 강조했다 | “비용이 크다” … “그러나 필요하다”',
    ],
    ['박 장관은 다리가 5월에 완공될 것이라고 밝혔다.', 'indirect: 박 장관은 | 밝혔다 | 다리가 5월에 완공될 것이라고'],
    ['연합뉴스에 따르면, 부상자는 없다.', 'indirect: 연합뉴스에 | 따르면 | 부상자는 없다'],
  ],
  ru: [
    ['«Мы построим мост», — сказала мэр Анна Иванова.', 'direct: мэр Анна Иванова | сказала | «Мы построим мост»'],
    ['Министр заявил, что мост будет готов.', 'indirect: Министр | заявил | мост будет готов'],
    ['По словам министра, никто не пострадал.', 'indirect: министра | По словам | никто не пострадал'],
  ],
  // Without words of the language, its quotation marks are known.
  it: [
    ['«Costruiremo il ponte entro l’anno», ha detto la sindaca.', 'direct:  |  | «Costruiremo il ponte entro l’anno»'],
  ],
  ja: [['市長は「来年までに橋を作る」と述べた。', 'direct:  |  | 「来年までに橋を作る」']],
  und: [['Sie: “Vier Wörter sind genug.”', 'direct: Sie | : | “Vier Wörter sind genug.”']],
};

for (const [language, texts] of Object.entries(cases))
  test(`quotations are suggested in the language ${language}`, () => {
    for (const [text, ...expected] of texts) assert.deepEqual(suggested(text, language), expected, text);
  });

test('a tag with a region has the words of its language', () => {
  assert.deepEqual(suggested('«Es wird teuer», sagte Brandt.', 'de-CH'), ['direct: Brandt | sagte | «Es wird teuer»']);
});
