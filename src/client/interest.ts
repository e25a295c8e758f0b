/*
 * For browsers without `interestfor` (Firefox, Safari): a card opens when a mention is pointed at or focused, stays
 * open while the pointer is on the mention, the card, or a card opened from it, and closes soon after. Popovers already
 * handle Escape and clicks outside. The delays are those of styles/cards.css.
 */
const opensAfter = 500;
const opensNextAfter = 120;
const closesAfter = 300;

/**
 * Starts to follow the pointer and the focus. `mayOpen` decides whether a card that is about to open may do so,
 * `staysOpen` whether one that was left is to stay open for now.
 */
export function followInterest(mayOpen: (source: Element) => boolean, staysOpen: (card: Element) => boolean): void {
  /** The element that each open card was opened from. */
  const sources = new Map<Element, HTMLElement>();
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  /** The chain of cards behind an element: the card that contains it, the card that this was opened from, and so on. */
  function leadingTo(element: Element | undefined): Element[] {
    const card = element?.closest('[popover]');
    return card ? [card, ...leadingTo(sources.get(card))] : [];
  }

  /**
   * Called when the reader points at or focuses `target`: its card opens soon if it `opens`, and cards outside its chain
   * close.
   */
  function turnTo(target: Element, opens = true): void {
    clearTimeout(opening);
    clearTimeout(closing);
    const open = [...document.querySelectorAll<HTMLElement>('[popover]:popover-open')];
    const source = target.closest<HTMLElement>('[interestfor]');
    const card = source && document.getElementById(source.getAttribute('interestfor') ?? '');
    const kept = leadingTo(target);
    if (card && open.includes(card)) kept.push(card);
    else if (card && opens) {
      opening = setTimeout(
        () => {
          if (!mayOpen(source)) return;
          sources.set(card, source);
          card.showPopover({ source });
        },
        open.length > 0 ? opensNextAfter : opensAfter,
      );
    }
    const close = () => {
      for (const each of open) if (!kept.includes(each) && !staysOpen(each)) each.hidePopover();
      if (open.some(staysOpen)) closing = setTimeout(close, closesAfter);
    };
    closing = setTimeout(close, closesAfter);
  }

  addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    if (target instanceof Element && pointerType === 'mouse' && buttons === 0) turnTo(target);
  });
  addEventListener('focusin', ({ target }) => {
    // The Tab key goes through a card; only Enter opens another from it, as in styles/cards.css.
    if (target instanceof Element && target.matches(':focus-visible')) turnTo(target, !target.closest('.cards'));
  });
  addEventListener('pointerdown', () => clearTimeout(opening));
  document.documentElement.addEventListener('pointerleave', () => turnTo(document.documentElement));
  // What the reader has turned to meanwhile.
  for (const source of document.querySelectorAll('[interestfor]:is(:hover, :focus-visible)'))
    turnTo(source, source.matches(':hover') || !source.closest('.cards'));
}
