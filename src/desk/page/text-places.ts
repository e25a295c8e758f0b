import type { Stretch } from '#src/core/language/annotated-text.ts';

/*
 * From places of the article to places of the page and back. In an element of a passage all text is the article’s own words:
 * what the desk adds is shown by style sheets.
 */

/** The passage that a node of the page is in. */
export function passageElement(node: Node | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-passage]') ?? undefined;
}

export function passageNumber(element: HTMLElement): number {
  return Number(element.dataset['passage']);
}

/** The offset in a passage’s text of a place in its element. */
export function offsetIn(passage: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The words of the article that are selected on the page; undefined if none are, or what is selected is elsewhere. */
export function selectedStretches(root: HTMLElement): readonly Stretch[] | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const stretches = [...root.querySelectorAll<HTMLElement>('[data-passage]')]
    .filter((passage) => range.intersectsNode(passage))
    .map((passage): Stretch => {
      const length = passage.textContent.length;
      return {
        passage: passageNumber(passage),
        start: passage.contains(range.startContainer) ? offsetIn(passage, range.startContainer, range.startOffset) : 0,
        end: passage.contains(range.endContainer) ? offsetIn(passage, range.endContainer, range.endOffset) : length,
      };
    })
    .filter(({ start, end }) => end > start);
  return stretches.length > 0 ? stretches : undefined;
}

/** Where on the page stretches of one passage are. They are given in any order. */
export function rangesIn(
  passage: HTMLElement,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Range[] {
  const texts: { readonly node: Text; readonly start: number }[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({ node: node as Text, start: length });
    length += (node as Text).data.length;
  }
  /** An end is put behind a character, a start before one, so that the range lies in the elements of its own words. */
  function point(offset: number, isEnd: boolean): [Text, number] | undefined {
    let low = 0;
    let high = texts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const { start } = texts[middle] as { start: number };
      if (isEnd ? start < offset : start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = texts[low];
    return found && [found.node, Math.min(offset - found.start, found.node.data.length)];
  }
  return stretches.flatMap(({ start, end }) => {
    const [from, to] = [point(start, false), point(end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}
