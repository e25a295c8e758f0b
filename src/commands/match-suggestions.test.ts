import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuotationSuggestion, Suggestion } from '#src/desk/suggest/suggestion.ts';
import { countText, noCounts } from './count-suggestions.ts';
import { type ComparedQuotation, type Gold, NumberedWords, type Range, matchQuotations } from './match-suggestions.ts';

const text = 'Kim said that the dam, an old one, was safe. “It will hold,” Okafor told us.';
const words = new NumberedWords(text, 'en');

/** The stretch of the first occurrence of words in the text. */
function at(part: string): Range {
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  return [start, start + part.length];
}

function quotation(content: readonly string[], kind: ComparedQuotation['kind'] = 'indirect'): ComparedQuotation {
  return { kind, content: content.map(at), cue: [], speaker: [] };
}

function agreement(marked: readonly string[], suggested: readonly string[]): number {
  const [match] = matchQuotations(words, [quotation(marked)], [quotation(suggested)]);
  return match?.agreement ?? 0;
}

test('punctuation, quotation marks and a leading “that” do not count', () => {
  assert.equal(agreement(['“It will hold,”'], ['It will hold']), 1);
  assert.equal(agreement(['that the dam, an old one, was safe.'], ['the dam, an old one, was safe']), 1);
});

test('contents of several pieces are compared as a whole', () => {
  assert.equal(agreement(['the dam', 'was safe'], ['the dam, an old one, was safe']), 4 / 7);
  assert.equal(agreement(['the dam', 'was safe'], ['was safe', 'the dam']), 1);
});

test('what agrees by less than half does not match', () => {
  assert.equal(agreement(['the dam, an old one, was safe'], ['the dam, an']), 0);
  assert.equal(agreement(['the dam, an old'], ['the dam']), 0.5);
});

test('each is used once, and those that agree best first', () => {
  const gold = [quotation(['the dam, an old one']), quotation(['the dam, an old one, was safe'])];
  const suggested = [quotation(['the dam, an old one, was safe']), quotation(['an old one, was safe'])];
  assert.deepEqual(
    matchQuotations(words, gold, suggested).map(({ gold: g, suggested: s }) => [g, s]),
    [[1, 0]],
  );
});

test('a count has the form that people marked for recall, and the suggested one for precision', () => {
  const counts = noCounts();
  const marked = { ...quotation(['“It will hold,”'], 'direct'), cue: [at('told')], speaker: [at('Okafor')] };
  const gold: Gold = { language: 'en', quotations: [marked, quotation(['the dam'])] };
  const missed = countText(counts, text, gold, [suggestion(['It will hold'], { cue: 'told us', speaker: 'Kim' })]);
  assert.deepEqual(counts.quotations.direct, { marked: 1, found: 1, suggested: 0, right: 0 });
  assert.deepEqual(counts.quotations.indirect, { marked: 1, found: 0, suggested: 1, right: 1 });
  assert.deepEqual(counts.parts, { cue: { marked: 1, right: 1 }, speaker: { marked: 1, right: 0 } });
  assert.deepEqual(
    missed.map(({ sign, quotation: { content } }) => [sign, content]),
    [['-', [at('the dam')]]],
  );
});

test('quotations within others count only where people marked such ones', () => {
  const nested = { ...suggestion(['It will'], {}), within: 0 };
  const whole = quotation(['“It will hold,”'], 'direct');
  const without = noCounts();
  countText(without, text, { language: 'en', quotations: [whole] }, [nested]);
  assert.equal(without.quotations.indirect.suggested, 0);
  const withNested = noCounts();
  countText(withNested, text, { language: 'en', quotations: [whole, quotation(['It will'])] }, [nested]);
  assert.equal(withNested.quotations.indirect.right, 1);
});

test('a name is found where a suggestion shares a word with it', () => {
  const counts = noCounts();
  const name = (part: string): Suggestion => {
    const [start, end] = at(part);
    const created = { name: part, kind: 'person' as const };
    return { kind: 'name', at: { start, end }, entries: [], created, rule: 'r', reason: 'r', confidence: 1 };
  };
  const names = [
    { kind: 'person' as const, at: at('Kim') },
    { kind: 'person' as const, at: at('Okafor') },
  ];
  countText(counts, text, { language: 'en', quotations: [], names }, [name('Kim said'), name('dam')]);
  assert.deepEqual(counts.names.get('names'), { marked: 2, found: 1, suggested: 2, right: 1 });
});

function suggestion(
  pieces: readonly string[],
  { cue, speaker }: { cue?: string; speaker?: string },
): QuotationSuggestion {
  const span = (part: string) => {
    const [start, end] = at(part);
    return { start, end };
  };
  return {
    kind: 'quotation',
    form: 'indirect',
    pieces: pieces.map(span),
    ...(cue === undefined ? {} : { cue: span(cue) }),
    ...(speaker === undefined ? {} : { speaker: span(speaker) }),
    through: [],
    isDenied: false,
    rule: 'r',
    reason: 'r',
    confidence: 1,
  };
}
