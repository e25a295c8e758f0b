import { choices, choose } from './choices.ts';

/*
 * The browser opens and closes cards by itself. This adds what it lacks: cards do not open because a link was scrolled
 * under a still pointer, they can be pinned, and a switch in each card turns them off for good.
 */
const cards = document.querySelector<HTMLElement>('.cards');
const [pinWord = '', offWord = '', closeWord = ''] = cards?.dataset['tools']?.split('|') ?? [];
const automatic = document.querySelector<HTMLInputElement>('.layers input[name=cards]');

/** Whether the pointer has moved since the page was last scrolled: a link that came to it is not one that it went to. */
let pointed = true;
addEventListener('scroll', () => (pointed = false), { passive: true, capture: true });
addEventListener('pointermove', () => (pointed = true), { passive: true });

/** Whether a card may open for what was pointed at or focused. */
function mayOpen(source: Element): boolean {
  return choices().cards !== 'off' && (pointed || source.matches(':focus-visible'));
}

// A card that a mark has opened on hover is not to close when the mark is then pressed.
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
    if ((event as ToggleEvent).newState === 'closed') unpin(card);
  },
  true,
);

/** The row of buttons at the foot of a card. */
function tools(card: HTMLElement): HTMLElement {
  const row = document.createElement('p');
  row.className = 'tools';
  const pin = button(pinWord, () => (card.popover === 'manual' ? card.hidePopover() : keep(card, pin)));
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

/** Keeps a card open beside others, where it is, until it is closed. */
function keep(card: HTMLElement, pin: HTMLElement): void {
  const { left, top } = card.getBoundingClientRect();
  card.hidePopover();
  card.popover = 'manual';
  card.style.cssText = `inset:${top + scrollY}px auto auto ${left + scrollX}px`;
  card.classList.add('pinned');
  card.showPopover();
  card.querySelector('.tools button')?.setAttribute('aria-pressed', 'true');
  pin.focus();
}

function unpin(card: HTMLElement): void {
  if (!card.classList.contains('pinned')) return;
  card.classList.remove('pinned');
  card.style.cssText = '';
  card.popover = 'auto';
  card.querySelector('.tools button')?.setAttribute('aria-pressed', 'false');
}

// A pinned card is not the browser's to close: the last one goes with Escape.
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || document.querySelector('[popover]:popover-open:not(.pinned)')) return;
  const pinned = document.querySelectorAll<HTMLElement>('[popover].pinned:popover-open');
  (document.activeElement?.closest<HTMLElement>('[popover].pinned') ?? pinned[pinned.length - 1])?.hidePopover();
});
