import type { Passage } from '#src/core/language/annotated-text.ts';
import { passageAnchor } from '#src/core/model/anchors.ts';
import { block, element } from './xml.ts';

type Kind = Passage['kind'];

/** The element of a passage. What TEI would have in cells or lines is given as it is read: in one block. */
const elements: Readonly<Record<Kind, { readonly name: string; readonly type?: string }>> = {
  headline: { name: 'head' },
  heading: { name: 'head' },
  standfirst: { name: 'p' },
  paragraph: { name: 'p' },
  item: { name: 'item' },
  row: { name: 'ab', type: 'row' },
  code: { name: 'ab', type: 'code' },
};

/** The body: the passages, in divisions that begin with the headings. `xmlOf` gives the content of a passage. */
export function teiBody(passages: readonly Passage[], xmlOf: (passage: Passage) => string): string {
  const [first = [], ...sections] = atHeadings(passages);
  const blocksOf = (part: readonly Passage[]) => runs(part).map(([kind, run]) => blockOfRun(kind, run, xmlOf));
  return block(
    'body',
    {},
    ...blocksOf(first),
    ...sections.map((section) => block('div', { type: 'section' }, ...blocksOf(section))),
  );
}

/** The passages before the first heading, and those from each on. A title that is the editor's has no words, and is left out. */
function atHeadings(passages: readonly Passage[]): Passage[][] {
  const parts: Passage[][] = [[]];
  for (const passage of passages) {
    if (passage.text === '') continue;
    if (passage.kind === 'heading') parts.push([]);
    parts.at(-1)?.push(passage);
  }
  return parts;
}

/** Passages of one kind that follow one another. */
function runs(passages: readonly Passage[]): (readonly [Kind, readonly Passage[]])[] {
  const found: (readonly [Kind, Passage[]])[] = [];
  for (const passage of passages) {
    const last = found.at(-1);
    if (last?.[0] === passage.kind) last[1].push(passage);
    else found.push([passage.kind, [passage]]);
  }
  return found;
}

function blockOfRun(kind: Kind, run: readonly Passage[], xmlOf: (passage: Passage) => string): string {
  const { name, type } = elements[kind];
  const lines = run.map((passage) => element(name, { 'xml:id': passageAnchor(passage.n), type }, xmlOf(passage)));
  if (kind === 'item') return block('list', {}, ...lines);
  return kind === 'standfirst' ? block('argument', {}, ...lines) : lines.join('\n');
}
