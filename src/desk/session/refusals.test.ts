import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused, joinedText } from '#src/desk/document/document.ts';
import { makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';
import { placeSuggestions } from './place-suggestions.ts';
import { isRefusedAs, isRefusedBy, refusalsOf, refusalsPath, refuse, suggestAgain } from './refusals.ts';
import { type Planned, type Session, openSession, unsaved, withFile, withStep } from './session.ts';

const article = {
  path: 'content/articles/harbour.md',
  text: '---\ntitle: Harbour\npublished: 2024-02-20\nlanguage: en\nsummary: One.\nsource: { publisher: Weekly }\n---\n\nVera Holm said that “nobody was hurt” on the quay.\n',
  hash: '1',
};

function opened(refusals: string | null): Session {
  const session = openSession('harbour', article);
  assert.ok(!isRefused(session));
  return withFile(session, refusalsPath('harbour'), { text: refusals, hash: refusals });
}

function done(session: Session, planned: Planned): Session {
  assert.ok(!isRefused(planned), JSON.stringify(planned));
  return withStep(session, planned);
}

function suggestionsFor({ article: document }: Session) {
  const text = joinedText(document);
  const suggestions = suggest({ text, language: 'en', published: '2024-02-20' }, makeLexicon([]));
  return placeSuggestions(suggestions, document).filter(({ suggestion }) => suggestion.kind !== 'date');
}

test('each refusal can be taken back, and leaves no file behind where there was none', () => {
  const session = opened(null);
  const suggestions = suggestionsFor(session);
  assert.ok(suggestions.length > 1);
  for (const one of suggestions) {
    const refused = done(session, refuse(session, [one]));
    assert.ok(isRefusedBy(refused)(one));
    const [refusal] = refusalsOf(refused);
    assert.ok(refusal && isRefusedAs(refusal, refused)(one));
    const again = done(refused, suggestAgain(refused, refusal));
    assert.ok(!isRefusedBy(again)(one));
    assert.deepEqual(unsaved(again), []);
  }
});

test('a list of refusals that is on disk stays there with what a person wrote in it', () => {
  const text =
    '# Mine.\n- { passage: 1, words: "Vera Holm", as: name } # Not her.\n- { passage: 9, words: "x", as: scare }\n';
  const session = opened(text);
  const [first] = refusalsOf(session);
  assert.ok(first);
  const again = done(session, suggestAgain(session, first));
  assert.equal(again.texts[refusalsPath('harbour')], '# Mine.\n- { passage: 9, words: "x", as: scare }\n');
  const [last] = refusalsOf(again);
  assert.ok(last);
  assert.equal(done(again, suggestAgain(again, last)).texts[refusalsPath('harbour')], '# Mine.\n');
});

test('a list of refusals that cannot be read is not touched', () => {
  const planned = suggestAgain(opened('- {'), { passage: 1, words: 'Vera Holm', as: 'name' });
  assert.ok(isRefused(planned) && /cannot be read/.test(planned.refused));
});
