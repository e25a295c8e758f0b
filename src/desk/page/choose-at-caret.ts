import { quotedWords } from '#src/desk/session/quoted-words.ts';
import { choose, wordsOf } from './decide.ts';
import { kindsOfMarks } from './kinds-of-marks.ts';
import { chosenMark } from './mark.ts';
import type { Desk } from './state.ts';

/** Chooses the innermost mark at the caret; if that is chosen, the one around it, and after the outermost the innermost again. */
export function chooseAtCaret(desk: Desk): void {
  const node = document.getSelection()?.focusNode;
  const caret = node && desk.text?.contains(node) ? (node instanceof Element ? node : node.parentElement) : undefined;
  const innermost = markAround(caret);
  const chosen = desk.text?.querySelector('.chosen');
  const outer = caret && chosen?.contains(caret) ? markAround(chosen.parentElement) : undefined;
  const key = (outer ?? innermost)?.dataset['mark'];
  if (key === undefined) {
    desk.set({ said: 'There is no mark at the caret.' });
    return;
  }
  choose(desk, key);
  const mark = chosenMark(desk);
  if (mark) desk.set({ said: `${kindsOfMarks[mark.name]}: ${quotedWords(wordsOf(desk.state, mark))}` });
}

function markAround(element: Element | null | undefined): HTMLElement | undefined {
  return element?.closest<HTMLElement>('[data-mark]') ?? undefined;
}
