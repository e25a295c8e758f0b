import { parseEntry } from '#src/core/entries/parse-entry.ts';
import type { LocalProblem } from '#src/core/model/problem.ts';
import { type Draft, type Written, writeDraft } from './draft.ts';

/** A draft that has been proved, or what is wrong with it. */
export type Proved =
  | { readonly text: string; readonly words: number; readonly problems: readonly [] }
  | { readonly text?: undefined; readonly problems: readonly LocalProblem[] };

/** How many places are mended one after the other before all of the text is written plainly. */
const maxMended = 30;

/**
 * Writes a draft so that it is proved against its source text: by the parser, the rules and the proof that `check` uses. Where
 * they find a sign that was taken for Markdown, its block is written with every sign escaped.
 */
export function proveDraft(draft: Draft, source: Uint8Array): Proved {
  const plain = new Set<number>();
  for (let turn = 0; turn < maxMended; turn++) {
    const written = writeDraft(draft, (block) => plain.has(block));
    const proved = prove(draft, written.text, source);
    if (proved.problems.length === 0) return proved;
    const before = plain.size;
    for (const { where } of proved.problems) plain.add(blockAt(where, written));
    if (plain.size === before) break;
  }
  return prove(draft, writeDraft(draft, () => true).text, source);
}

function prove({ id }: Draft, text: string, source: Uint8Array): Proved {
  const path = `sources/${id}.txt`;
  const content = { bytes: new TextEncoder().encode(text) };
  const file = { kind: 'article', id, path: `content/articles/${id}.md`, content, digest: '' } as const;
  const { entry, problems } = parseEntry(file, new Map([[path, { content: { bytes: source }, digest: '' }]]));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || entry?.kind !== 'article' || !entry.proof) return { problems: errors };
  return { text, words: entry.proof.words, problems: [] };
}

/** The block in which a problem stands; -1 for the front matter. */
function blockAt(where: LocalProblem['where'], { lineOf }: Written): number {
  return 'line' in where ? lineOf.findLastIndex((line) => line <= where.line) : -1;
}
