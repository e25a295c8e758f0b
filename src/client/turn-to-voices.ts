/*
 * A speaker who is chosen in the strip, or named in the address (`?voice=arden`), has their words lit in the text. What
 * does it is loaded when it is wanted. Without it the strip's links lead to a speaker's first words.
 */
const strip = document.querySelector('.strip');

function turnTo(link: HTMLAnchorElement, choice: 'choose' | 'restore'): void {
  void import('./voices.ts').then(
    (voices) => voices[choice](link),
    () => location.assign(link.hash),
  );
}

strip?.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-voice]');
  if (!link || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  turnTo(link, 'choose');
});

const named = new URLSearchParams(location.search).get('voice');
for (const link of strip?.querySelectorAll<HTMLAnchorElement>('[data-voice]') ?? [])
  if (link.dataset['voice'] === named) turnTo(link, 'restore');
