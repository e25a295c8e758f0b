import { Parser } from 'htmlparser2';
import { escaped } from '#src/core/model/markup.ts';

interface TextNode {
  readonly text: string;
  /** Where it begins in the text of the whole. */
  readonly at: number;
}

interface ElementNode {
  readonly name: string;
  /** Its tag, as it is written. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (TextNode | ElementNode)[];
  readonly from: number;
  to: number;
}

/** A stretch of an element's words, with all that marks them. */
export interface CutHtml {
  /** All words of the element. */
  readonly text: string;
  /** The words from one offset to the other, in the elements that hold them. */
  readonly html: string;
}

/**
 * Cuts a stretch of words out of the element with an id. Elements that begin or end outside of it are kept around the
 * words that are inside, and so are those without words that stand among them or begin an element that is kept. Links to
 * places of the same page are left out. Undefined where there is no such element.
 */
export function cutHtml(html: string, id: string, start: number, end: number): CutHtml | undefined {
  const found = elementWithId(html, id);
  if (!found) return undefined;
  const cut = (node: ElementNode, isWhole: boolean): string => {
    let leads = !isWhole;
    return node.children
      .map((child) => {
        if ('text' in child) {
          leads = false;
          return escaped(child.text.slice(Math.max(0, start - child.at), Math.max(0, end - child.at)));
        }
        if (child.attributes['href']?.startsWith('#')) return '';
        const hasWords = child.to > child.from;
        const isKept = hasWords
          ? child.from < end && child.to > start
          : leads || (child.from > start && child.to <= end);
        if (hasWords) leads = false;
        return isKept ? `${child.tag}${cut(child, false)}${voids.has(child.name) ? '' : `</${child.name}>`}` : '';
      })
      .join('');
  };
  return { text: textOf(found), html: cut(found, true) };
}

const voids: ReadonlySet<string> = new Set(['br', 'img', 'wbr', 'hr', 'input']);

function textOf(node: ElementNode): string {
  return node.children.map((child) => ('text' in child ? child.text : textOf(child))).join('');
}

function elementWithId(html: string, id: string): ElementNode | undefined {
  let found: ElementNode | undefined;
  let length = 0;
  const open: ElementNode[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length === 0 && (found || attributes['id'] !== id)) return;
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      const node = { name, tag, attributes, children: [], from: length, to: length };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    ontext(text) {
      const parent = open.at(-1);
      if (!parent) return;
      const last = parent.children.at(-1);
      // A character reference comes by itself.
      if (last && 'text' in last) parent.children[parent.children.length - 1] = { ...last, text: last.text + text };
      else parent.children.push({ text, at: length });
      length += text.length;
    },
    onclosetag() {
      const node = open.pop();
      if (!node) return;
      node.to = length;
      if (open.length === 0) {
        found = node;
        parser.pause();
      }
    },
  });
  parser.end(html);
  return found;
}
