import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import type { SharingPicture } from '#src/export/sharing/picture.ts';
import { drawPicture } from './picture.ts';

const picture = (text: string, language: string): SharingPicture => ({
  language: 'en',
  head: 'An edition',
  words: { parts: [{ text, marked: false }], language, voice: 'named' },
  name: 'A speaker',
  lines: ['Somewhere · 1 May 2020'],
  bars: [],
});

/** A sentence in each script that news is read in, with the language that it is in. */
const sentences: readonly (readonly [language: string, text: string])[] = [
  ['en', '“We shall build it,” she said, “and who pays is another matter.”'],
  ['vi', 'Chúng tôi sẽ xây dựng nó, và người trả tiền là chuyện khác.'],
  ['ru', 'Мы построим его, сказала она, а кто заплатит — другой вопрос.'],
  ['el', 'Θα το χτίσουμε, είπε, και το ποιος θα πληρώσει είναι άλλο θέμα.'],
  ['ko', '“우리는 그것을 지을 것입니다. 누가 돈을 낼지는 다른 문제입니다.”'],
  ['ja', '「私たちはそれを建てます。誰が払うかは別の問題です。」'],
  ['zh', '“我们要建它，至于谁来付钱是另一回事。”'],
  ['zh-TW', '「我們要建它，至於誰來付錢是另一回事。」'],
  ['ar', '«سنبنيه، أما من يدفع فتلك مسألة أخرى.»'],
  ['he', '״נבנה אותו, ומי ישלם זו שאלה אחרת.״'],
  ['hi', '“हम इसे बनाएंगे, और कौन भुगतान करेगा यह दूसरी बात है।”'],
];

/** The pixels of a PNG in shades of grey, as another program decodes them. */
async function decoded(png: Uint8Array): Promise<{ width: number; height: number; grey: Uint8Array }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}

/** Dark pixels in the area of the words: how many, and how far to the right they lie on average, from 0 to 1. */
function inkOfWords({ width, grey }: { width: number; grey: Uint8Array }): { dark: number; at: number } {
  let [dark, sum] = [0, 0];
  for (let y = 130; y < 380; y++)
    for (let x = 120; x < 1080; x++)
      if ((grey[y * width + x] ?? 255) < 100) {
        dark += 1;
        sum += (x - 120) / 960;
      }
  return { dark, at: sum / Math.max(dark, 1) };
}

test('a name with breaks of lines and tabulators is set as with spaces', async () => {
  const [broken, plain] = await Promise.all(
    ['We shall\tbuild \r\n \n it,\u2028 she\u0085said.', 'We shall build it, she said.'].map((text) =>
      drawPicture({ ...picture(text, 'en'), head: text, name: text, lines: [text] }),
    ),
  );
  assert.ok(broken && 'png' in broken);
  assert.deepEqual(broken, plain);
});

test('a picture takes no longer for texts of any length', async () => {
  const begun = performance.now();
  for (const letters of ['word ', '𝒜'])
    for (const before of ['', 'x']) {
      const text = before + letters.repeat(150_000 / letters.length);
      const drawn = await drawPicture({ ...picture(text, 'en'), head: text, name: text, role: text, lines: [text] });
      // Half a letter would be another one that is missing.
      assert.ok('png' in drawn || drawn.missing === '𝒜', JSON.stringify(drawn));
    }
  assert.ok(performance.now() - begun < 5000);
});

test('words of every script are set, from the side at which they begin', async () => {
  const seen = new Set<string>();
  for (const [language, text] of sentences) {
    const drawn = await drawPicture(picture(text, language));
    assert.ok('png' in drawn, `${language}: no font has ${'missing' in drawn ? drawn.missing : ''}`);
    const pixels = await decoded(drawn.png);
    assert.deepEqual([pixels.width, pixels.height], [1200, 630], language);
    assert.ok(drawn.png.length < 40_000, `${language}: ${drawn.png.length} bytes`);
    const { dark, at } = inkOfWords(pixels);
    assert.ok(dark > 3000, `${language}: ${dark} dark pixels`);
    assert.equal(at > 0.5, ['ar', 'he'].includes(language), `${language}: the ink lies at ${at.toFixed(2)}`);
    seen.add(Buffer.from(drawn.png).toString('latin1'));
  }
  assert.equal(seen.size, sentences.length);
});

test('letters of one word are joined and reordered as their script demands', async () => {
  // Set one by one, with a space that nobody sees between them, letters of Arabic and Devanagari look otherwise.
  for (const [language, text] of [
    ['ar', 'سنبنيه'],
    ['hi', 'स्थिति'],
  ] as const) {
    const [joined, apart] = await Promise.all(
      [text, [...text].join('\u200c')].map((each) => drawPicture(picture(each, language))),
    );
    assert.ok(joined && apart && 'png' in joined && 'png' in apart);
    assert.notDeepEqual((await decoded(joined.png)).grey, (await decoded(apart.png)).grey, language);
  }
});

test('a word of Korean is not broken', async () => {
  const word = '대한민국임시정부기념관';
  const drawn = await drawPicture(picture(`${word} ${word} ${word}`, 'ko'));
  assert.ok('png' in drawn);
  const { width, grey } = await decoded(drawn.png);
  const rows = Array.from({ length: 250 }, (_, y) =>
    Array.from({ length: 960 }, (_, x) => grey[(y + 130) * width + x + 120] ?? 255).some((shade) => shade < 100),
  );
  const lines = rows.filter((isInked, y) => isInked && !rows[y - 1]).length;
  // Broken anywhere, three words would fill two lines of this size.
  assert.equal(lines, 3);
});

test('a line that has no room for all of a name is cut in every script', async () => {
  for (const [language, text] of sentences) {
    // Without spaces and signs, which bring a font that has the sign for what is left out.
    const name = text.replaceAll(/[^\p{L}\p{M}]/gu, '').repeat(6);
    const drawn = await drawPicture({ ...picture('A bridge', 'en'), language, name });
    assert.ok('png' in drawn, `${language}: no font has ${'missing' in drawn ? drawn.missing : ''}`);
  }
});

test('where a letter is in no font there is no picture, and it is named', async () => {
  for (const [text, missing] of [
    ['สวัสดี', 'สวัดี'],
    ['A bridge 🌉', '🌉'],
  ] as const) {
    // The second time too: what has been set before is remembered.
    for (let n = 0; n < 2; n++) {
      const drawn = await drawPicture(picture(text, 'en'));
      assert.ok('missing' in drawn);
      for (const letter of missing) assert.ok(drawn.missing.includes(letter), `${letter} in ${drawn.missing}`);
    }
  }
  // The next picture is none the worse for it.
  assert.ok('png' in (await drawPicture(picture('A bridge', 'en'))));
});

test('characters that nobody sees are in no font, and missing from none', async () => {
  assert.ok('png' in (await drawPicture(picture('\u2068سنبنيه\u2069 A\u00adB\u200b\u2060C\ufeff', 'en'))));
});

test('equal pictures are equal to the byte, whatever was drawn before, on every machine', async () => {
  const digests: string[] = [];
  for (const [language, text] of [sentences[0], sentences[4], sentences[0]].flatMap((each) => (each ? [each] : []))) {
    const drawn = await drawPicture(picture(text, language));
    assert.ok('png' in drawn);
    digests.push(createHash('sha256').update(drawn.png).digest('hex').slice(0, 16));
  }
  // Noted once; they change with the drawing and with the packages that draw, never with the machine.
  assert.deepEqual(digests, ['5852f443afd884bd', '7d670c3521964c1a', '5852f443afd884bd']);
});

test('long words are made smaller, and those that still have no room are cut at a word', async () => {
  const long = 'A sentence of many words that says little. '.repeat(40);
  const drawn = await drawPicture(picture(long, 'en'));
  assert.ok('png' in drawn);
  const { width, grey } = await decoded(drawn.png);
  // Nothing touches the edges.
  for (let y = 0; y < 630; y++)
    for (const x of [0, 40, 1160, 1199]) assert.ok((grey[y * width + x] ?? 0) > 240, `${x}, ${y}`);
});
