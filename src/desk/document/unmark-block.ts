import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Refused } from './article-document.ts';
import type { DeskMark } from './passage.ts';
import { type Step, changedBlock, factOf, factsOf } from './changed-block.ts';
import type { Block, Definitions } from './layout.ts';
import { passageIn } from './mark-block.ts';
import { signsByName } from './notation.ts';
import { isInText } from './part.ts';
import type { LocatedPassage, MarkSource } from './read-passage.ts';

/**
 * Removes a mark of a block. Signs of the text that were written by their names because of it are written as themselves
 * again, and what would be taken for Markdown without it gets a backslash.
 */
export function unmarkBlock(block: Block, mark: DeskMark, definitions: Definitions): Step | Refused {
  const located = passageIn(block, mark.passage);
  const index = located?.passage.marks.findIndex(({ key }) => key === mark.key) ?? -1;
  const source = located?.sources[index];
  if (!located || !source) return { refused: 'This mark is no longer there.' };
  const facts = factsOf(block);
  facts.splice(facts.indexOf(factOf(mark, mark)), 1);
  const edits = [
    { start: source.start, end: source.labelStart, text: '' },
    { start: source.labelEnd, end: source.end, text: '' },
  ];
  const attempt = (more: readonly Splice[]) => changedBlock(block, [...edits, ...more], facts, definitions);

  const signs = writtenByName(block.markdown, located, source);
  if (signs.length > 0) {
    const all = attempt(signs);
    if (!('refused' in all)) return all;
  }
  let kept: Splice[] = [];
  let best = attempt([]);
  for (const sign of signs) {
    const next = attempt([...kept, sign]);
    if ('refused' in next) continue;
    best = next;
    kept = [...kept, sign];
  }
  if (!('refused' in best)) return best;
  for (const backslashes of backslashesFor(block.markdown, source)) {
    const next = attempt(backslashes);
    if (!('refused' in next)) return next;
  }
  return best;
}

/** The changes that write signs as themselves which may have been written by their names because of a mark. */
function writtenByName(markdown: string, { root, origin }: LocatedPassage, source: MarkSource): Splice[] {
  const from = Math.max(0, source.start - 60);
  const found = [
    ...markdown.slice(from, source.end + 60).matchAll(/&(?:colon|bsol|lbrack|rbrack|lbrace|ast|lowbar|#9[13]);/g),
  ];
  return found
    .map(({ 0: name, index }) => ({ start: from + index, end: from + index + name.length, name }))
    .filter(
      ({ start, end, name }) =>
        isBeside(markdown, start, end, name, source) && isInText(root, start + origin) !== name.startsWith('&#'),
    )
    .map(({ start, end, name }) => ({ start, end, text: signsByName.get(name) ?? name }));
}

function isBeside(markdown: string, start: number, end: number, name: string, source: MarkSource): boolean {
  if (start >= source.labelStart && end <= source.labelEnd)
    return /brack|#|ast|lowbar/.test(name) || (name === '&bsol;' && end === source.labelEnd);
  if (/brack|#/.test(name)) return false;
  const between = end <= source.start ? markdown.slice(end, source.start) : markdown.slice(source.end, start);
  return /^(?:&(?:ast|lowbar);)*$/.test(between);
}

/** Where backslashes may be needed when a mark is gone: before what stood at its ends. */
function* backslashesFor(markdown: string, { start, end, labelStart, labelEnd }: MarkSource): Generator<Splice[]> {
  const number = /^\d{1,9}(?=[.)])/.exec(markdown.slice(labelStart, labelEnd))?.[0].length ?? 0;
  const places = [labelStart + number, start - 1, labelEnd - 1, end].filter((at) =>
    /[!-/:-@[-`{-~]/.test(markdown.charAt(at)),
  );
  for (let chosen = 1; chosen < 2 ** places.length; chosen++)
    yield places.filter((_, n) => chosen & (1 << n)).map((at) => ({ start: at, end: at, text: '\\' }));
}
