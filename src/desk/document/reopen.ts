import type { ArticleDocument } from './article-document.ts';
import { readArticleFront } from './article-front.ts';
import { asBefore, isSameButMarks, kept } from './changed-block.ts';
import type { Block, Definitions } from './layout.ts';
import { type Unreadable, documentOf, isUnreadable, openArticle } from './open-article.ts';
import { readBlock } from './read-block.ts';

/**
 * The document of another text of the same file, for example after undo, or a change of the front matter. Blocks that are
 * the same are not parsed again, and passages that are the same stay the same objects.
 */
export function reopenArticle(document: ArticleDocument, text: string): ArticleDocument | Unreadable {
  if (text === document.text) return document;
  const changed = changedInPlaces(document, text);
  if (changed) return changed;
  const opened = openArticle(text);
  return isUnreadable(opened) ? opened : withKnownPassages(opened, document);
}

/** What defines something outside of its block: the block cannot be parsed by itself. */
const definition = /^[ \t>*+\-\d.)]*\[[^\]\n]+\]:/m;

function changedInPlaces(document: ArticleDocument, text: string): ArticleDocument | undefined {
  const { layout, data } = document;
  const { blocks, definitions, bodyStart } = layout;
  const isFrontSame =
    text.startsWith(document.text.slice(0, bodyStart)) &&
    (text.length > bodyStart || document.text.length === bodyStart);
  const front = isFrontSame ? { data, fields: layout.fields, bodyStart } : readArticleFront(text);
  if ('problems' in front || front.data.titleBy !== data.titleBy || front.data.language !== data.language)
    return undefined;
  const pieces = piecesOf(
    blocks.filter(({ part }) => part === 'body'),
    text.slice(front.bodyStart),
  );
  if (!pieces) return undefined;
  let next = 0;
  const after: Block[] = [];
  for (const block of blocks) {
    const markdown = block.part === 'body' ? pieces[next++] : front.data[block.part];
    const now = markdown === undefined ? undefined : sameBlock(block, markdown, definitions, data.titleBy === 'editor');
    if (!now) return undefined;
    after.push(now);
  }
  const hasStandfirst = blocks.some(({ part }) => part === 'standfirst');
  if ((front.data.standfirst !== undefined) !== hasStandfirst) return undefined;
  return documentOf(text, front, { blocks: after, definitions }, layout.words);
}

/** The Markdown of each block in the new body: the same, or what stands between two that are. */
function piecesOf(blocks: readonly Block[], body: string): readonly string[] | undefined {
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { markdown }] of blocks.entries()) {
    const next = blocks[index + 1];
    if (body.startsWith(markdown, at) && (next !== undefined || at + markdown.length === body.length)) {
      pieces.push(markdown);
    } else {
      const end = next ? endOfChanged(body, at, next) : body.length;
      if (end === undefined) return undefined;
      pieces.push(body.slice(at, end));
    }
    at += pieces.at(-1)?.length ?? 0;
  }
  return at === body.length ? pieces : undefined;
}

/** Where a changed block ends: at the next one if that is the same, otherwise after its last empty line. */
function endOfChanged(body: string, at: number, next: Block): number | undefined {
  const same = body.indexOf(`\n${next.markdown}`, at);
  if (same !== -1) return same + 1;
  const blank = /\n(?:[ \t]*\n)+/g;
  blank.lastIndex = at;
  const found = blank.exec(body);
  return found ? found.index + found[0].length : undefined;
}

/** The block with another Markdown that has the same words; undefined if it has not, or if it may not stand by itself as before. */
function sameBlock(block: Block, markdown: string, definitions: Definitions, isEditors: boolean): Block | undefined {
  if (markdown === block.markdown) return block;
  if (block.part === 'body' && !isBoundAsBefore(block, markdown)) return undefined;
  const first = block.passages[0]?.passage.n;
  if (first === undefined) return undefined;
  const now = readBlock(block.part, markdown, first, definitions, isEditors && block.part === 'title').block;
  return isSameButMarks(now, block) ? asBefore(now, block) : undefined;
}

/** What can make the first line of a block a part of the block before it, or the beginning of another one. */
const beginning = /^(?:[\s>|`~<]|[-+*](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s))*/;

/** Whether the block is parted from those beside it as it was, and defines nothing for others. */
function isBoundAsBefore({ markdown: before }: Block, now: string): boolean {
  if (definition.test(now) || definition.test(before)) return false;
  return beginning.exec(now)?.[0] === beginning.exec(before)?.[0] && blankEnd(now) === blankEnd(before);
}

function blankEnd(markdown: string): string {
  return markdown.slice(markdown.replace(/[\s>]+$/, '').length);
}

function withKnownPassages(opened: ArticleDocument, before: ArticleDocument): ArticleDocument {
  const { layout, text, data } = opened;
  const old = before.layout.blocks.flatMap(({ passages }) => passages);
  const blocks = layout.blocks.map((block) => ({
    ...block,
    passages: block.passages.map((one) => kept(one, old[one.passage.n])),
  }));
  return documentOf(text, { data, ...layout }, { blocks, definitions: layout.definitions }, layout.words);
}
