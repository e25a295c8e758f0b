/*
 * When a card closes, the browser gives the focus back to what had it before. That fails if a card was opened from another
 * card and both close. Then the focus goes back along the way that it came, to the last element that is still visible.
 */

/** The elements that had the focus, the last one at the end. */
const trail: HTMLElement[] = [];
/** Whether cards are closing, one of which has the focus. */
let isReturning = false;
/** How many times the browser still has to give the focus back: once for each of these cards. After that, the reader moves it. */
let awaited = 0;
/** The element that has the focus only because a card closed. That is no reason to open its card again. */
let returned: EventTarget | null = null;

addEventListener('focusin', ({ target }) => {
  if (awaited > 0) {
    awaited -= 1;
    returned = target;
  } else if (target !== returned) returned = null;
  if (target instanceof HTMLElement) trail.push(target);
});

/** Whether the element has the focus without the reader having moved it there. */
export function wasReturnedTo(element: Element): boolean {
  return element === returned;
}

/** Must be called before a card closes. */
export function beforeClosing(card: Element): void {
  isReturning ||= card.contains(document.activeElement);
  if (isReturning) awaited += 1;
}

/** Must be called when a card has closed: gives the focus back if it was in the card and no visible element has it now. */
export function afterClosing(): void {
  const { activeElement, body } = document;
  // The browser takes the focus from hidden elements only later.
  if (isReturning && (activeElement === body || !activeElement?.checkVisibility())) {
    awaited = 1;
    trail.findLast((element) => element.checkVisibility())?.focus({ preventScroll: true });
  }
  isReturning = false;
  awaited = 0;
}
