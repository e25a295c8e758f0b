import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { checkContent } from './check.ts';
import { report } from './report.ts';

/* Whatever a value holds, and wherever it stands, the report has one short line for each problem, and no exception. */

const values = {
  'an escape sequence and a forged line': '\\e[31m\\ncontent/a.md:1:1  All is well.\\u202E',
  'a very long word': 'x'.repeat(20_000),
  'a very long text in Chinese': '中文字'.repeat(7000),
  'separators and isolates': 'a\\u2028b\\u2029c\\u2066d\\x85',
  'heaps of marks': `a${'\\u0301'.repeat(2000)}`,
  'halves of pairs and non-characters': '\\uD800 \\uFFFE \\uDC00',
  'the names of what every object has': 'constructor',
};

const files = (value: string): Record<string, string> => ({
  'site.yaml': `title: T\ndescription: D\nlanguage: "${value}"\nurl: "${value}"\nleadArticle: "${value}"\n"${value}": a\neditor: { name: "${value}", email: "${value}" }\n`,
  'articles/a.md': `---\ntitle: "${value}"\nstandfirst: "${value}"\npublished: "${value}"\nlanguage: "${value}"\nbyline: "${value}"\nimage: { src: "${value}", alt: a, credit: b }\nsummary: S\nsource: { publisher: P, text: "${value}" }\nformerIds: ["${value}"]\n---\nT\n`,
  'articles/b.md': `---\ntitle: "T ${value}"\npublished: 2024\nlanguage: en\nimage: { src: "${value}", alt: a, credit: b }\nsummary: S\nsource: { publisher: P, text: "sources/${value}", omit: [{ line: "${value}", why: w }] }\n---\nText.\n`,
  'articles/c.md': `---\ntitle: T\npublished: 2024\nlanguage: en\nsummary: S\nsource: { publisher: P, text: sources/c.txt, omit: [{ line: "${value}", why: w }] }\n---\nText.\n`,
  'articles/d.md': `---\ntitle: "${value}"\npublished: 2024\nlanguage: en\nsummary: S\nsource: { publisher: P, text: sources/c.txt }\n---\nText.\n`,
  'sources/c.txt': 'T\nText.\n',
  'actors/x.md': `---\nname: "${value}"\nkind: "${value}"\nnames: { "${value}": a }\naliases: "${value}"\nroles: [{ title: A, of: "${value}", from: "${value}" }]\nmemberOf: ["${value}"]\nimage: { src: "${value}", alt: a, credit: b }\nsameAs: ["${value}"]\n"${value}": a\n---\n`,
  'actors/y.md': `---\nname: Y\nkind: person\nroles: [{ title: "${value}", from: 2020, to: 2019 }]\n---\n`,
  'events/e.md': `---\nname: E\nwhen: "${value}"\nplace: { name: "${value}", country: "${value}", lat: "${value}" }\npartOf: "${value}"\nstatus: [{ asOf: "${value}", is: "${value}" }]\n---\n`,
  'quotes/q.md': `---\nspeaker: "${value}"\nkind: "${value}"\nwithin: "${value}"\nsaid: "${value}"\ncertainty: "${value}"\n---\n`,
});

suite('A report stays a report with', () => {
  for (const [name, value] of Object.entries(values))
    test(name, () => {
      const { problems } = checkContent(contentOf(files(value)));
      assert.ok(problems.length > 15, `${problems.length} problems`);
      const lines = report(problems).split('\n').slice(0, -2);
      assert.equal(lines.length, problems.length);
      for (const line of lines) {
        assert.match(line, /^content\/[a-z]+(?:\/[a-z]+)?\.(?:md|yaml):\d+:\d+ {2}\S.*\([a-z-]+\)$/u);
        assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u);
        assert.ok(line.length < 900, `${line.length}: ${line}`);
      }
    });

  test('annotations, notes and links that hold them', () => {
    const long = 'x'.repeat(5000);
    const body = [
      `:actor[A]{#${long}} :actor[A]{#${long.toUpperCase()}} :sic[a]{cert="${long}\u202E"} :sic[a]{${long}=b corr=c}`,
      `:${long}[a] [a](javascript:${long}) [b](${long}\u202E) [^${long.slice(0, 900)}] :quote[a]{#${long}}`,
      `[^\u202Eb]: A note.`,
    ].join('\n\n');
    const lines = report(
      checkContent(contentOf({ ...files('x'), 'actors/z.md': `---\nname: Z\nkind: group\n---\n${body}` })).problems,
    )
      .split('\n')
      .filter((line) => line.startsWith('content/actors/z.md'));
    assert.ok(lines.length >= 9, lines.join('\n'));
    for (const line of lines) {
      assert.doesNotMatch(line, /[\p{Cc}\p{Bidi_Control}]/u);
      assert.ok(line.length < 900, line);
    }
  });
});
