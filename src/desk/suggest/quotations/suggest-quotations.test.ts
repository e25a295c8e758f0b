import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../suggestion.ts';
import { suggestQuotations } from './suggest-quotations.ts';

/** What is suggested for a text: form, speaker, cue, and pieces, with what is special about it. */
function suggested(text: string, language = 'en'): string[] {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  return suggestQuotations({ text, language }).map((one) => {
    if (one.kind === 'scare') return `scare: ${words(one.at)}`;
    const pieces = one.pieces.map(words).join(' … ');
    const through = one.through.length > 0 ? ` through ${one.through.map(words).join(', ')}` : '';
    const within = one.within === undefined ? '' : ` within ${one.within}`;
    return `${one.form}: ${words(one.speaker)} | ${words(one.cue)}${one.isDenied ? ' (denied)' : ''}${through}${within} | ${pieces}`;
  });
}

const cases: Readonly<Record<string, readonly (readonly [text: string, ...suggested: string[]])[]>> = {
  'words in quotation marks, with a verb of saying after them': [
    ['“The dam is safe,” the engineer said.', 'direct: the engineer | said | “The dam is safe,”'],
    ['"Nobody was hurt," said Lena Okafor, the mayor.', 'direct: Lena Okafor | said | "Nobody was hurt,"'],
    ["''We are late,'' she wrote.", "direct: she | wrote | ''We are late,''"],
    ['“Why now?” asked the old man on Monday.', 'direct: the old man | asked | “Why now?”'],
    ['‘The dam is safe,’ said Okafor.', 'direct: Okafor | said | ‘The dam is safe,’'],
  ],
  'words in quotation marks, with a verb of saying before them': [
    ['The engineer said, “The dam is safe.”', 'direct: The engineer | said | “The dam is safe.”'],
    ['Okafor added: “Nobody was hurt.”', 'direct: Okafor | added | “Nobody was hurt.”'],
    [
      'Okafor, who runs the port, said at a meeting in the town hall on Monday: “Nobody was hurt.”',
      'direct: Okafor | said | “Nobody was hurt.”',
    ],
    ['He told the council, “The dam is safe.”', 'direct: He | told | “The dam is safe.”'],
  ],
  'one quotation of several stretches': [
    ['“The dam,” she said, “is safe.”', 'direct: she | said | “The dam,” … “is safe.”'],
    [
      '“The dam is safe,” said Okafor. “We looked at every stone. It will hold.”',
      'direct: Okafor | said | “The dam is safe,” … “We looked at every stone. It will hold.”',
    ],
    [
      'Okafor said the dam was safe. “We looked at every stone.”',
      'partial: Okafor | said | the dam was safe … “We looked at every stone.”',
    ],
    [
      '“The dam is safe,” said Okafor.\n\n“It will hold.”\n\nThe meeting ended at noon.',
      'direct: Okafor | said | “The dam is safe,” … “It will hold.”',
    ],
    [
      'She wrote: “The dam is old.\n\n“It is safe.\n\n“It will hold.”',
      'direct: She | wrote | “The dam is old. … “It is safe. … “It will hold.”',
    ],
  ],
  'words of the reporter with some in quotation marks': [
    [
      'Okafor said the dam was “as safe as a house” and would hold.',
      'partial: Okafor | said | the dam was “as safe as a house” and would hold',
    ],
    [
      'She said that “nobody was hurt” and that the dam would hold.',
      'partial: She | said | “nobody was hurt” and that the dam would hold',
    ],
    ['He called the plan “a very bad joke”.', 'partial: He | called | the plan “a very bad joke”'],
  ],
  'a clause that a verb of saying or thinking introduces': [
    ['The engineer said that the dam was safe.', 'indirect: The engineer | said | the dam was safe'],
    [
      'The engineer has repeatedly said the dam was safe.',
      'indirect: The engineer | has repeatedly said | the dam was safe',
    ],
    ['She believes that it will hold, but nobody knows.', 'indirect: She | believes | it will hold'],
    ['They told the council that the dam was safe.', 'indirect: They | told | the dam was safe'],
    ['She asked whether the dam was safe.', 'indirect: She | asked | whether the dam was safe'],
  ],
  'a clause before its verb of saying': [
    ['The dam was safe, he said.', 'indirect: he | said | The dam was safe'],
    ['The dam was safe, said Okafor, the mayor.', 'indirect: Okafor | said | The dam was safe'],
    ['The dam, she said, would hold for years.', 'indirect: she | said | The dam … would hold for years'],
  ],
  'what somebody says according to the article': [
    ['According to the engineer, the dam is safe.', 'indirect: the engineer | According to | the dam is safe'],
    ['The dam is safe, according to the engineer.', 'indirect: the engineer | according to | The dam is safe'],
  ],
  'intentions, attitudes, and nouns that tell them': [
    ['The mayor plans to close the road.', 'indirect: The mayor | plans | to close the road'],
    ['Okafor criticized the plan for the dam.', 'indirect: Okafor | criticized | the plan for the dam'],
    ['He rejected the claim that the dam is unsafe.', 'indirect: He | rejected | the claim that the dam is unsafe'],
    ['There are predictions that the dam will hold.', 'indirect:  | predictions | the dam will hold'],
    ['The view among experts is that the dam will hold.', 'indirect: experts | view | the dam will hold'],
    ['It is believed that the dam will hold.', 'indirect:  | is believed | the dam will hold'],
  ],
  'two speakers in one sentence': [
    [
      'Okafor said that the dam was safe, but Brandt argued that it was too old.',
      'indirect: Okafor | said | the dam was safe',
      'indirect: Brandt | argued | it was too old',
    ],
    [
      '“The dam is safe,” Okafor said, adding that it would hold.',
      'direct: Okafor | said | “The dam is safe,”',
      'indirect: Okafor | adding | it would hold',
    ],
  ],
  'those who passed the words on': [
    ['Okafor told CNN that the dam was safe.', 'indirect: Okafor | told through CNN | the dam was safe'],
    [
      'Okafor said in an interview with the Harbour Times that the dam was safe.',
      'indirect: Okafor | said through the Harbour Times | the dam was safe',
    ],
    [
      'According to Reuters, the minister said that the dam was safe.',
      'indirect: the minister | said through Reuters | the dam was safe',
    ],
    [
      'Okafor was quoted by the Harbour Times as saying that the dam was safe.',
      'indirect: Okafor | saying through the Harbour Times | the dam was safe',
    ],
    ['He told his wife that the dam was safe.', 'indirect: He | told | the dam was safe'],
  ],
  'the subject of a verb, wherever it stands': [
    ['Some say that the dam is safe.', 'indirect: Some | say | the dam is safe'],
    [
      'On Monday, the mayor published a letter saying that the dam was safe.',
      'indirect: the mayor | saying | the dam was safe',
    ],
    ['The mayor last week said that the dam was safe.', 'indirect: The mayor | said | the dam was safe'],
    [
      'The mayor of Norvik, a town on the river, said the dam was safe.',
      'indirect: The mayor of Norvik | said | the dam was safe',
    ],
    ['She walked to the river and said that the dam was safe.', 'indirect: She | said | the dam was safe'],
    ['Brandt’s claim that the dam was unsafe was false.', 'indirect: Brandt’s | claim | the dam was unsafe was false'],
  ],
  denials: [
    ['The mayor denied that the dam was unsafe.', 'indirect: The mayor | denied (denied) | the dam was unsafe'],
  ],
  'what somebody is quoted as quoting': [
    [
      '“My father always said ‘never trust a dam’ and laughed,” Okafor said.',
      'direct: Okafor | said | “My father always said ‘never trust a dam’ and laughed,”',
      'direct: My father | always said within 0 | ‘never trust a dam’',
    ],
  ],
  'words in quotation marks that nobody spoke': [
    ['The “experts” went home.', 'scare: “experts”'],
    ['It was a kind of “last supper” for the port.', 'scare: “last supper”'],
    ['The choir then sang “The Long Road Home” twice.'],
  ],
  nothing: [
    [''],
    ['The dam was built in 1931.'],
    ['The question is open, and the State Department was closed.'],
    ['In some states the added points were of no use.'],
  ],
};

test('words that only begin in quotation marks are not all direct, in any language', () => {
  for (const [language, text] of [
    ['es', 'El directivo aseguró que “no hay más dinero” y que el conflicto podría costar dos millones.'],
    ['de', 'Die Sprecherin sagte, „niemand“ sei verletzt worden.'],
  ] as const)
    assert.match(suggested(text, language)[0] ?? '', /^partial: /, text);
});

for (const [rule, texts] of Object.entries(cases))
  test(rule, () => {
    for (const [text, ...expected] of texts) assert.deepEqual(suggested(text), expected, text);
  });
