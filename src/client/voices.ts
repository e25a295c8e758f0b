/*
 * The words of a chosen speaker are lit in the text. In the bar below it the reader goes from one to the next, or back to
 * all. The address keeps the choice.
 */
const strip = document.querySelector<HTMLElement>('.strip');
const [previousWord = '', nextWord = '', allWord = ''] = strip?.dataset['walk']?.split('|') ?? [];
const root = document.documentElement;

/** The words of the chosen speaker in the order of reading, and which of them the reader is at. */
let words: HTMLElement[] = [];
let at = 0;

// Made without dom.ts, which is bundled with the search.
const name = document.createElement('bdi');
const place = document.createElement('output');
const walk = document.createElement('div');
walk.className = 'walk';
walk.append(
  name,
  button('‹', previousWord, () => go(at - 1)),
  place,
  button('›', nextWord, () => go(at + 1)),
  button('×', allWord, () => {
    clear();
    focusOn(words[at]);
  }),
);

/** Lights the words of the speaker that a link of the strip is about, and goes to the first; or shows all again. */
export function choose(link: HTMLAnchorElement): void {
  if (link.ariaCurrent) return clear();
  light(link);
  go(0);
}

/** Lights the words of the speaker whom the address names, and stays where the reader is. */
export function restore(link: HTMLAnchorElement): void {
  light(link);
  at = Math.max(
    words.findIndex((each) => each.matches(':target')),
    0,
  );
  tell();
}

function light(link: HTMLAnchorElement): void {
  clear();
  const { voice = '' } = link.dataset;
  words = [...document.querySelectorAll<HTMLElement>(`.text .quote[data-k~="@${voice}"]`)];
  for (const each of words) each.classList.add('chosen');
  link.ariaCurrent = 'true';
  link.closest('details')?.setAttribute('open', '');
  root.dataset['voice'] = voice;
  name.textContent = link.textContent;
  document.querySelector('.layers')?.prepend(walk);
  keep(voice);
}

/** Goes to the n-th of the lit words; from the last on to the first. */
function go(n: number): void {
  at = (n + words.length) % words.length;
  focusOn(words[at]);
  words[at]?.scrollIntoView({ block: 'center' });
  tell();
}

/** Gives the focus to words where they stand. */
function focusOn(there: HTMLElement | undefined): void {
  if (!there) return;
  there.tabIndex = -1;
  there.focus({ preventScroll: true });
}

function tell(): void {
  place.textContent = `${at + 1}/${words.length}`;
}

function clear(): void {
  for (const each of words) each.classList.remove('chosen');
  strip?.querySelector('[aria-current]')?.removeAttribute('aria-current');
  delete root.dataset['voice'];
  walk.remove();
  keep(undefined);
}

function keep(voice: string | undefined): void {
  const address = new URL(location.href);
  if (voice === undefined) address.searchParams.delete('voice');
  else address.searchParams.set('voice', voice);
  history.replaceState(history.state, '', address);
}

function button(sign: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = sign;
  made.ariaLabel = label;
  made.onclick = act;
  return made;
}
