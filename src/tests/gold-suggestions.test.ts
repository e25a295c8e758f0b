import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Count, countText, noCounts } from '#src/commands/count-suggestions.ts';
import type { Gold } from '#src/commands/match-suggestions.ts';
import { makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';

const folder = path.join(import.meta.dirname, 'gold');

/**
 * What quotations in the articles annotated by hand must reach; `npm run measure -- suggestions src/tests/gold` prints the
 * whole table. The articles are few, so that one quotation more or less counts for a hundredth.
 */
const wanted = { direct: 0.9, partial: 0.72, indirect: 0.5, cue: 0.7, speaker: 0.8 } as const;

test('in the articles annotated by hand, quotations are suggested, with their cue and speaker', () => {
  const counts = noCounts();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
    const text = readFileSync(path.join(folder, file.replace(/\.json$/, '.txt')), 'utf8');
    const { language, published } = gold;
    const about = { text, language, ...(published === undefined ? {} : { published }) };
    countText(counts, text, gold, suggest(about, makeLexicon([])));
  }
  const { quotations, parts } = counts;
  assert.ok(quotations.direct.marked >= 40 && quotations.partial.marked >= 30 && quotations.indirect.marked >= 90);
  for (const form of ['direct', 'partial', 'indirect'] as const)
    assert.ok(f(quotations[form]) >= wanted[form], `${form}: ${f(quotations[form]).toFixed(3)}`);
  for (const part of ['cue', 'speaker'] as const) {
    const share = parts[part].right / parts[part].marked;
    assert.ok(share >= wanted[part], `${part}: ${share.toFixed(3)}`);
  }
});

/** The harmonic mean of precision and recall. */
function f({ marked, found, suggested, right }: Count): number {
  const [precision, recall] = [right / suggested, found / marked];
  return (2 * precision * recall) / (precision + recall);
}
