import type { Refused } from './article-document.ts';
import type { DeskMark, MarkSpec } from './passage.ts';
import { changedBlock, factOf, factsOf } from './changed-block.ts';
import type { Block, Definitions } from './layout.ts';
import { type MarkedBlock, passageIn } from './mark-block.ts';
import { braces } from './notation.ts';

/** Changes what a mark of a block says. Of its braces only the id is changed if the rest stays. */
export function changeBlockMark(
  block: Block,
  mark: DeskMark,
  spec: MarkSpec,
  definitions: Definitions,
): MarkedBlock | Refused {
  const located = passageIn(block, mark.passage);
  const place = located?.passage.marks.findIndex(({ key }) => key === mark.key) ?? -1;
  const source = located?.sources[place];
  const now = located?.passage.marks[place];
  if (!located || !source || !now) return { refused: 'This mark is no longer there.' };
  const facts = factsOf(block);
  const wanted = factOf(now, spec);
  facts[facts.indexOf(factOf(now, now))] = wanted;
  const { markdown } = block;
  const nameEnd = source.start + 1 + now.name.length;
  const name = { start: source.start + 1, end: nameEnd, text: spec.name };
  const bracesStart = source.labelEnd + (markdown[source.labelEnd] === ']' ? 1 : 0);
  const written = markdown.slice(bracesStart, source.end);
  const isSame = JSON.stringify(spec.attributes ?? {}) === JSON.stringify(now.attributes);
  const onlyId = now.id !== undefined && spec.id !== undefined && isSame && written.includes(`#${now.id}`);
  const withBraces = (text: string) =>
    changedBlock(
      block,
      [
        ...(spec.name === now.name ? [] : [name]),
        ...(text === written ? [] : [{ start: bracesStart, end: source.end, text }]),
      ],
      facts,
      definitions,
    );
  const short = onlyId ? withBraces(written.replace(`#${now.id}`, `#${spec.id}`)) : undefined;
  const step = short && !('refused' in short) ? short : withBraces(braces(spec));
  if ('refused' in step) return step;
  const found = passageIn(step.block, now.passage)?.passage.marks[place];
  return { step, keys: found ? [found.key] : [] };
}
