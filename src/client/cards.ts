import { currentChoices, applyChoices } from './choices.ts';
import { afterClosing, beforeClosing, wasReturnedTo } from './focus.ts';
import { hasPointed, isComing } from './pointer.ts';

/*
 * The browser opens and closes cards by itself. This script adds: a tap on a mention opens its card, and a click on quoted
 * words theirs; a card does not open just because a link was scrolled under the pointer; it does not close while the pointer
 * is on its way to it, or after it was clicked; what it is about is tinted; a button in each card turns all cards off; and
 * the focus is not lost when cards close.
 */
const cards = document.querySelector<HTMLElement>('.cards');
const [offWord = '', closeWord = ''] = cards?.dataset['tools']?.split('|') ?? [];
/** A card closes this many milliseconds after it was left, as in styles/cards.css. */
const closesAfter = 300;
const automatic = document.querySelector<HTMLInputElement>('.layers input[name=cards]');

/** The cards that the reader has clicked, or opened by a click: they stay open when the pointer leaves. */
const clicked = new WeakSet<Element>();
/** The cards that are open, in the order in which they were opened. */
let open: HTMLElement[] = [];
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

/** The card of quoted words: `c-<id>` for `q-<id>`, and for `q-<id>-2`, the second segment. */
function cardOfQuote({ id }: Element): HTMLElement | null {
  const card = id.replace('q', 'c');
  return document.getElementById(card) ?? document.getElementById(card.replace(/-\d+$/, ''));
}

// A click on a control whose card the pointer has opened keeps that card. Otherwise it opens or closes it.
addEventListener(
  'click',
  (event) => {
    const target = event.target as Element;
    const control = target.closest('button');
    const own = target.closest<HTMLElement>('[popover]');
    const card = (control?.popoverTargetElement as HTMLElement | null | undefined) ?? own;
    if (card) {
      const at = open.indexOf(card);
      // What is named in a card can have its own card open below: the reader comes back to it.
      if (at >= 0 && at < open.indexOf(own as HTMLElement)) return (open[at + 1] as HTMLElement).hidePopover();
      if (control?.popoverTargetElement && at >= 0 && !clicked.has(card)) event.preventDefault();
      clicked.add(card);
    }
    openByWords(event as PointerEvent, target);
  },
  true,
);

/** Whether a card was open when the reader pressed: then the press closes it, and that is all that was meant. */
let wasOpen = false;
addEventListener('pointerdown', () => (wasOpen = open.length > 0), true);

/** Opens the card of the mention that was tapped, or of the quoted words that were clicked. */
function openByWords(event: PointerEvent, target: Element): void {
  const link = target.closest('a');
  const source = link ?? target.closest('.text .quote');
  const card = link
    ? event.pointerType === 'touch' &&
      currentChoices().cards !== 'off' &&
      document.getElementById(link.getAttribute('interestfor') ?? '')
    : source && !wasOpen && !target.closest('button') && getSelection()?.isCollapsed && cardOfQuote(source);
  if (!card || card.matches(':popover-open')) return;
  event.preventDefault();
  clicked.add(card);
  card.showPopover({ source: source as HTMLElement });
}

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
  // Not before the reader turns to something that has a card.
  const first = new AbortController();
  const load = ({ target }: Event): void => {
    if (!(target as Element).closest('[interestfor]')) return;
    first.abort();
    void import('./interest.ts').then(({ followInterest }) => followInterest(mayOpen, staysOpen));
  };
  for (const type of ['pointerover', 'focusin']) addEventListener(type, load, first);
}

/** Closes a card as soon as nothing keeps it open, unless the reader has come to it or back to where it came from. */
function closeLater(source: Element, card: HTMLElement): void {
  setTimeout(() => {
    if (!card.matches(':popover-open') || [source, card].some((each) => each.matches(':hover, :focus-within'))) return;
    if (staysOpen(card)) closeLater(source, card);
    else card.hidePopover();
  }, closesAfter);
}

cards?.addEventListener(
  'beforetoggle',
  (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
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
    open = open.filter((other) => other !== card);
    const opens = (event as ToggleEvent).newState === 'open';
    for (const words of document.querySelectorAll('.quote, .sic'))
      if (words.matches('.sic') ? card.id === `c${words.id}` : cardOfQuote(words) === card)
        words.classList.toggle('lit', opens);
    if (opens) {
      open.push(card);
      if (!card.querySelector('.tools')) card.append(tools(card));
    } else {
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
  row.append(
    button(offWord, () => {
      applyChoices({ ...currentChoices(), cards: 'off' });
      if (automatic) automatic.checked = false;
      card.hidePopover();
    }),
    button(closeWord, () => card.hidePopover()),
  );
  return row;
}

function button(word: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = word;
  made.onclick = act;
  return made;
}
