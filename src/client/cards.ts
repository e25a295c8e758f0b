import { currentChoices, applyChoices } from './choices.ts';
import { afterClosing, beforeClosing, wasReturnedTo } from './focus.ts';
import { hasPointed, isComing } from './pointer.ts';

/*
 * The browser opens and closes cards by itself. This script adds: a card does not open just because a link was scrolled
 * under the pointer; it does not close while the pointer is on its way to it, or after it was clicked; it can be pinned; a
 * button in each card turns all cards off; and the focus is not lost when cards close.
 */
const cards = document.querySelector<HTMLElement>('.cards');
const [pinWord = '', offWord = '', closeWord = ''] = cards?.dataset['tools']?.split('|') ?? [];
/** A card closes this many milliseconds after it was left, as in styles/cards.css. */
const closesAfter = 300;
const automatic = document.querySelector<HTMLInputElement>('.layers input[name=cards]');

/** The cards that the reader has clicked, or opened by a click: they stay open when the pointer leaves. */
const clicked = new WeakSet<Element>();
/** The card that is being closed. */
let closing: Element | undefined;

/** Whether the element that is pointed at or focused may open its card. */
function mayOpen(source: Element): boolean {
  if (currentChoices().cards === 'off') return false;
  return (hasPointed() && source.matches(':hover')) || (!wasReturnedTo(source) && source.matches(':focus-visible'));
}

/** Whether a card that the pointer or the focus has left is to stay open for now. */
function staysOpen(card: Element): boolean {
  return clicked.has(card) || isComing(card);
}

// A click on a control whose card the pointer has opened keeps that card. Otherwise it opens or closes it.
addEventListener(
  'click',
  (event) => {
    const target = event.target as Element;
    const control = target.closest('button');
    const card =
      (control?.popoverTargetElement as HTMLElement | null | undefined) ?? target.closest<HTMLElement>('.cards > *');
    if (!card) return;
    if (control?.popoverTargetElement && card.matches(':popover-open') && !clicked.has(card)) event.preventDefault();
    clicked.add(card);
  },
  true,
);

if ('interestForElement' in HTMLButtonElement.prototype) {
  cards?.addEventListener(
    'interest',
    (event) => {
      const { source } = event as Event & { source: Element };
      if (!mayOpen(source)) event.preventDefault();
    },
    true,
  );
  cards?.addEventListener(
    'loseinterest',
    (event) => {
      const { source, target: card } = event as Event & { source: Element; target: HTMLElement };
      // A card that is closing loses the interest too.
      if (card === closing || !staysOpen(card)) return;
      event.preventDefault();
      closeLater(source, card);
    },
    true,
  );
} else {
  void import('./interest.ts').then(({ followInterest }) => followInterest(mayOpen, staysOpen));
}

/** Closes a card as soon as nothing keeps it open, unless the reader has come to it or back to where it came from. */
function closeLater(source: Element, card: HTMLElement): void {
  setTimeout(() => {
    // A card that was pinned meanwhile is closed by its reader.
    if (
      !card.matches(':popover-open:not(.pinned)') ||
      [source, card].some((each) => each.matches(':hover, :focus-within'))
    )
      return;
    if (staysOpen(card)) closeLater(source, card);
    else card.hidePopover();
  }, closesAfter);
}

cards?.addEventListener(
  'beforetoggle',
  (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    closing = event.target as Element;
    beforeClosing(closing);
    clicked.delete(closing);
  },
  true,
);

cards?.addEventListener(
  'toggle',
  (event) => {
    const card = event.target as HTMLElement;
    if ((event as ToggleEvent).newState === 'open' && !card.querySelector('.tools')) card.append(tools(card));
    if ((event as ToggleEvent).newState === 'closed') {
      unpinCard(card);
      afterClosing();
      closing = undefined;
    }
  },
  true,
);

/** Creates the row of buttons at the bottom of a card. */
function tools(card: HTMLElement): HTMLElement {
  const row = document.createElement('p');
  row.className = 'tools';
  const pin = button(pinWord, () => (card.popover === 'manual' ? card.hidePopover() : pinCard(card, pin)));
  pin.setAttribute('aria-pressed', 'false');
  const off = button(offWord, () => {
    applyChoices({ ...currentChoices(), cards: 'off' });
    if (automatic) automatic.checked = false;
    card.hidePopover();
  });
  row.append(
    pin,
    off,
    button(closeWord, () => card.hidePopover()),
  );
  return row;
}

function button(word: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = word;
  made.addEventListener('click', act);
  return made;
}

/** Keeps a card open at its present position until the reader closes it, even while other cards open. */
function pinCard(card: HTMLElement, pin: HTMLElement): void {
  const { left, top } = card.getBoundingClientRect();
  card.hidePopover();
  card.popover = 'manual';
  card.style.cssText = `inset:${top + scrollY}px auto auto ${left + scrollX}px`;
  card.classList.add('pinned');
  card.showPopover();
  card.querySelector('.tools button')?.setAttribute('aria-pressed', 'true');
  pin.focus();
}

function unpinCard(card: HTMLElement): void {
  if (!card.classList.contains('pinned')) return;
  card.classList.remove('pinned');
  card.style.cssText = '';
  card.popover = 'auto';
  card.querySelector('.tools button')?.setAttribute('aria-pressed', 'false');
}

// The browser does not close pinned cards, so Escape closes the one that has the focus, or else the last one.
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || document.querySelector('[popover]:popover-open:not(.pinned)')) return;
  const pinned = document.querySelectorAll<HTMLElement>('[popover].pinned:popover-open');
  (document.activeElement?.closest<HTMLElement>('[popover].pinned') ?? pinned[pinned.length - 1])?.hidePopover();
});
