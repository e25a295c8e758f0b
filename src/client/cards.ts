import { choices, choose } from './choices.ts';

/*
 * The browser opens and closes cards by itself. This script adds three things: a card does not open just because a link
 * was scrolled under the pointer, a card can be pinned, and a button in each card turns all cards off.
 */
const cards = document.querySelector<HTMLElement>('.cards');
const [pinWord = '', offWord = '', closeWord = ''] = cards?.dataset['tools']?.split('|') ?? [];
const automatic = document.querySelector<HTMLInputElement>('.layers input[name=cards]');

/** Whether the pointer has moved since the page was last scrolled. If not, the reader has not pointed at anything. */
let pointed = true;
addEventListener('scroll', () => (pointed = false), { passive: true, capture: true });
addEventListener('pointermove', () => (pointed = true), { passive: true });

/** Whether the element that is pointed at or focused may open its card. */
function mayOpen(source: Element): boolean {
  return choices().cards !== 'off' && (pointed || source.matches(':focus-visible'));
}

// Pressing a mark must not close the card that it has just opened on hover.
for (const mark of document.querySelectorAll<HTMLButtonElement>('.mark')) mark.popoverTargetAction = 'show';

if ('interestForElement' in HTMLButtonElement.prototype) {
  cards?.addEventListener(
    'interest',
    (event) => {
      const { source } = event as Event & { source: Element };
      if (!mayOpen(source)) event.preventDefault();
    },
    true,
  );
} else {
  void import('./interest.ts').then(({ followInterest }) => followInterest(mayOpen));
}

cards?.addEventListener(
  'toggle',
  (event) => {
    const card = event.target as HTMLElement;
    if ((event as ToggleEvent).newState === 'open' && !card.querySelector('.tools')) card.append(tools(card));
    if ((event as ToggleEvent).newState === 'closed') unpinCard(card);
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
    choose({ ...choices(), cards: 'off' });
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
