import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { questionsView } from '#src/core/views/analysis/questions-view.ts';
import { directQuotations } from './direct-words.ts';
import { speechIn } from './who-speaks.ts';

/** An article with quotations: of each its kind, the one that contains it, and what else its file says. */
function told(
  body: string,
  quotations: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = {},
) {
  const edition = editionOf({
    'articles/a.md': articleFile(fields, body),
    ...Object.fromEntries(
      Object.entries(quotations).flatMap(([id, data]) => [
        [`actors/by-${id}.md`, `---\nname: ${id}\nkind: person\n---\n`],
        [`quotes/${id}.md`, `---\nspeaker: by-${id}\n${data}\n---\n`],
      ]),
    ),
  });
  const [article] = edition.index.articles.values();
  assert.ok(article);
  return { edition, article };
}

/** Of each speaker: words quoted directly, and words reported. */
function shares(...given: Parameters<typeof told>): Record<string, string> {
  const { edition, article } = told(...given);
  const { speakers } = speechIn(edition.index, article);
  return Object.fromEntries(
    speakers.map(({ actor, direct, indirect }) => [actor.slice(3), `${direct} ${indirect}`]).sort(),
  );
}

const within = (id: string) => `kind: nested\nwithin: ${id}`;

test('a quotation nested in indirect speech is reported, not quoted directly', () => {
  assert.deepEqual(
    shares('The union said :quote[that the mayor had told it :quote[that the bridge was safe]{#mayor}]{#union}.', {
      union: 'kind: indirect',
      mayor: within('union'),
    }),
    { mayor: '0 5', union: '0 6' },
  );
  // With marks of its own it is the mayor's own words, in whatever speech it stands.
  assert.deepEqual(
    shares('The union said :quote[that the mayor had called the bridge :quote[“perfectly safe”]{#mayor}]{#union}.', {
      union: 'kind: indirect',
      mayor: within('union'),
    }),
    { mayor: '2 0', union: '0 7' },
  );
});

test('what a quoted speaker reports of another is not the other’s own words', () => {
  assert.deepEqual(
    shares(':quote[“The mayor told me :quote[that the bridge was safe]{#mayor}, and I laughed,”]{#vera} she said.', {
      vera: 'kind: direct',
      mayor: within('vera'),
    }),
    { mayor: '0 5', vera: '7 0' },
  );
  assert.deepEqual(
    shares(':quote[“The mayor told me: :quote[‘The bridge is safe.’]{#mayor} I laughed,”]{#vera} she said.', {
      vera: 'kind: direct',
      mayor: within('vera'),
    }),
    { mayor: '4 0', vera: '6 0' },
  );
  // Three deep: the marks around the second do not count for the third.
  assert.deepEqual(
    shares(':quote[“He said, :quote[‘She told us :quote[that it was over]{#third}’]{#second},”]{#first} they wrote.', {
      first: 'kind: direct',
      second: within('first'),
      third: within('second'),
    }),
    { first: '2 0', second: '3 0', third: '0 4' },
  );
});

test('of words quoted in part, those in marks are direct and the others reported', () => {
  assert.deepEqual(
    shares('She said :quote[that the plan was “dead” and would not return]{#vera}.', { vera: 'kind: partial' }),
    { vera: '1 8' },
  );
  assert.deepEqual(
    shares('She said “:quote[the plan is dead]{#vera}”, and he said :quote[that it was not]{#karl}.', {
      vera: 'kind: partial',
      karl: 'kind: partial',
    }),
    { karl: '0 4', vera: '4 0' },
  );
});

test('words in marks that nobody is said to have spoken make nothing direct', () => {
  assert.deepEqual(
    shares('They said :quote[that the :scare[‘ally’] and “:scare[friend]” was gone]{#vera}.', {
      vera: 'kind: indirect',
    }),
    { vera: '0 7' },
  );
});

test('marks of other languages, of several paragraphs, and broken ones count', () => {
  assert.deepEqual(
    shares(
      ':quote[„Wir warten nicht“]{#vera}, sagte sie, :quote[die Brücke sei sicher]{#karl}.',
      {
        vera: 'kind: direct',
        karl: 'kind: indirect',
      },
      { language: 'de' },
    ),
    { karl: '0 4', vera: '3 0' },
  );
  assert.deepEqual(
    shares(':quote[“We wait.]{#vera}\n\n:quote[“We go.]{#vera}\n\n:quote[“We stay,”]{#vera} she said.', {
      vera: 'kind: direct',
    }),
    { vera: '6 0' },
  );
  assert.deepEqual(
    shares('She said: :quote[“We wait, “but not for long,”]{#vera} and left. :quote[We go,”]{#karl} he said.', {
      vera: 'kind: direct',
      karl: 'kind: direct',
    }),
    { karl: '2 0', vera: '6 0' },
  );
});

test('speech that is set off without marks is direct where the author says so', () => {
  assert.deepEqual(
    shares(
      '– :quote[Нет]{#vera}, – сказала она. Она сказала, :quote[что мост закрыт]{#karl}.',
      {
        vera: 'kind: direct',
        karl: 'kind: direct',
      },
      { language: 'ru' },
    ),
    { karl: '0 3', vera: '1 0' },
  );
  assert.deepEqual(
    shares('Q: :quote[Is it over?]{#vera}\n\n:quote[It is.]{#karl}\n\nA: :quote[that it was]{#anna}', {
      vera: 'kind: direct',
      karl: 'kind: direct',
      anna: 'kind: indirect',
    }),
    { anna: '0 3', karl: '2 0', vera: '3 0' },
  );
});

test('what stands in no marks is among what is not verbatim, whatever its kind', () => {
  const { edition, article } = told(
    'The union said :quote[that the mayor had told it :quote[that the bridge was safe]{#mayor}]{#union}. :quote[“No,”]{#vera} she said. :quote[“Yes,”]{#karl} he said.',
    {
      union: 'kind: indirect',
      mayor: `${within('union')}\ncertainty: low`,
      vera: 'kind: direct',
      karl: 'kind: direct\ncertainty: low',
    },
  );
  assert.deepEqual([...directQuotations(edition.index, article)].sort(), ['karl', 'vera']);
  const verbatim = questionsView(edition).find(({ id }) => id === 'verbatim');
  assert.deepEqual(
    verbatim?.lines.map(({ name }) => name),
    ['“Yes,”', 'that the mayor had told it that the bridge was safe', 'that the bridge was safe'],
  );
});
