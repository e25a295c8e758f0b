import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { after, textsOf } from '#src/tests/planned.ts';
import { articleSuggestions } from './article-suggestions.ts';
import { type Decisions, planSuggestions } from './plan-suggestions.ts';
import { shownSuggestion } from './shown-suggestion.ts';

const site = 'title: T\ndescription: D\nlanguage: en\n';
const body = `Vera Holm, the mayor of Arden, met Prime Minister Tom Sand in Paris on the 3rd.

“We shall build the bridge, whatever it may cost us,” Holm said. She added that Norvik was willing. Norvik paid.`;

function edition(more: Readonly<Record<string, string>> = {}): ContentFiles {
  return contentOf({
    'site.yaml': site,
    'actors/holm.md': '---\nname: Vera Holm\nkind: person\n---\n',
    'actors/norvik-town.md': '---\nname: Norvik\nkind: organization\n---\n',
    'actors/norvik-club.md': '---\nname: Norvik Rowers\nkind: organization\naliases: [Norvik]\n---\n',
    'articles/bridge.md': articleFile({}, body),
    ...more,
  });
}

function suggestionsIn(files: ContentFiles) {
  const found = articleSuggestions(files, 'bridge');
  assert.ok('waiting' in found);
  return found;
}

function decided(files: ContentFiles, decisions: Partial<Decisions>) {
  return planSuggestions(files, suggestionsIn(files), { accept: [], refuse: [], ...decisions });
}

function accepted(files: ContentFiles, ...accept: string[]): Record<string, string> {
  return textsOf(after(files, decided(files, { accept })));
}

function why(files: ContentFiles, decisions: Partial<Decisions>): string {
  const plan = decided(files, decisions);
  return 'refused' in plan ? plan.refused : assert.fail('it was not refused');
}

test('each suggestion is shown with its place, number, words, meaning, rule and reason', () => {
  const { session, waiting } = suggestionsIn(edition());
  const shown = waiting.map((one, n) => shownSuggestion(session, one, n + 1));
  assert.equal(
    shown[0],
    `content/articles/bridge.md:8:1  1  “Vera Holm” → holm
    edition-name, 0.97: This is the name of “Vera Holm” in the edition.`,
  );
  assert.ok(
    shown.some((line) => /^content\/articles\/bridge\.md:8:51 .* “Tom Sand” → new: Tom Sand \(person\)\n/.test(line)),
  );
  assert.ok(shown.some((line) => line.includes('“the 3rd” → date 2024-05-03\n')));
  assert.ok(shown.some((line) => line.includes('→ direct quotation, spoken by “Holm”, introduced with “said”\n')));
  assert.ok(shown.some((line) => line.includes('“Norvik” → norvik-town or norvik-club\n')));
});

test('an entry is accepted in all places but those of pronouns, and a new one gets a file', () => {
  const files = edition();
  const texts = accepted(files, 'holm', 'Tom Sand');
  assert.match(
    texts['articles/bridge.md'] ?? '',
    /^:actor\[Vera Holm\]\{#holm\}, the mayor of Arden, met Prime Minister :actor\[Tom Sand\]\{#tom-sand\} in Paris/m,
  );
  assert.match(texts['articles/bridge.md'] ?? '', / :actor\[Holm\]\{#holm\} said\. She added/);
  assert.equal(texts['actors/tom-sand.md'], '---\nname: Tom Sand\nkind: person\n---\n');
  const now = after(files, decided(files, { accept: ['holm', 'Tom Sand'] }));
  assert.deepEqual(
    checkContent(now)
      .problems.filter(isError)
      .map(({ what }) => what),
    checkContent(files)
      .problems.filter(isError)
      .map(({ what }) => what),
  );
});

test('what was accepted is suggested no more', () => {
  const files = edition();
  const now = after(files, decided(files, { accept: ['holm'] }));
  assert.ok(!suggestionsIn(now).waiting.some(({ words }) => words === 'Vera Holm'));
});

test('a quotation is accepted by its number, with the speaker that its words name', () => {
  const files = edition();
  const number = suggestionsIn(files).waiting.findIndex(({ words }) => words.startsWith('“We shall')) + 1;
  const texts = accepted(files, String(number));
  assert.match(
    texts['articles/bridge.md'] ?? '',
    /^:quote\[“We shall build the bridge, whatever it may cost us,”\]\{#holm-/m,
  );
  const [quote] = Object.entries(texts).filter(([path]) => path.startsWith('quotes/'));
  assert.match(quote?.[1] ?? '', /^---\nspeaker: holm\nkind: direct\ncues: \[said\]\n---\n$/);
});

test('words that may mean several entries are accepted as the one that is named', () => {
  const files = edition();
  assert.equal(
    why(files, { accept: ['Norvik'] }),
    '--accept "Norvik": “Norvik” may be norvik-town or norvik-club. Say which: Norvik=norvik-town.',
  );
  const text = accepted(files, 'Norvik=norvik-club')['articles/bridge.md'] ?? '';
  assert.equal(text.match(/:actor\[Norvik\]\{#norvik-club\}/g)?.length, 2);
});

test('what cannot be accepted is told, and nothing is changed', () => {
  const files = edition();
  const cases: Record<string, string> = {
    Pariss: '--accept "Pariss": No suggestion has the number, the words or the entry “Pariss”. Did you mean “Paris”?',
    '99': '--accept "99": No suggestion has the number, the words or the entry “99”.',
    'Vera Holm=nobody': '--accept "Vera Holm=nobody": There is no actor or event “nobody”.',
    'the 3rd': '--accept "the 3rd": A date is not marked in the text: write it as “when” of an event.',
    Paris:
      '--accept "Paris": “Paris” seems to be a place, which is no actor. If it is somebody’s name, or stands for a state, accept it as that entry.',
  };
  for (const [named, told] of Object.entries(cases)) assert.equal(why(files, { accept: ['holm', named] }), told);
});

test('what is refused is remembered beside the content, and suggested no more', () => {
  const kept = '# of the editor\n- { passage: 0, words: "A headline", as: scare }\n';
  const files = edition({ 'refused/bridge.yaml': kept });
  const plan = decided(files, { refuse: ['Paris', 'the 3rd'] });
  assert.ok('changes' in plan);
  assert.deepEqual(
    plan.changes.map(({ path, after: text }) => [path, new TextDecoder().decode(text)]),
    [
      [
        'content/refused/bridge.yaml',
        `${kept}- { passage: 1, words: "Paris", as: name }\n- { passage: 1, words: "the 3rd", as: date }\n`,
      ],
    ],
  );
  const refused = edition({ 'refused/bridge.yaml': new TextDecoder().decode(plan.changes[0]?.after) });
  const words = suggestionsIn(refused).waiting.map((one) => one.words);
  assert.ok(words.includes('Tom Sand') && !words.includes('Paris') && !words.includes('the 3rd'));
});

test('line ends and a byte-order mark of the article stay', () => {
  const files = edition({ 'articles/bridge.md': `\uFEFF${articleFile({}, body).replaceAll('\n', '\r\n')}` });
  const plan = decided(files, { accept: ['holm'] });
  assert.ok('changes' in plan);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(plan.changes[0]?.after);
  assert.ok(text.startsWith('\uFEFF---\r\n') && text.includes(':actor[Vera Holm]{#holm}') && !/[^\r]\n/.test(text));
});

test('an article that there is not is told with the nearest', () => {
  const found = articleSuggestions(edition(), 'brige');
  assert.deepEqual(found, { refused: 'There is no entry “articles/brige”. Did you mean “bridge”?' });
});
