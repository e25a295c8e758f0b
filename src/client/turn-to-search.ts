/*
 * The search box on every page. Its form works without a script. With one, the key “/” moves to the box from anywhere,
 * and the code for suggestions is loaded when the box gets the focus.
 */

/** What tells which words are the same: it comes with the search, when a box is entered. */
export const loadTokens = () => import('#src/core/fold/tokens.ts');

const box = document.querySelector<HTMLInputElement>('input[name=q]');

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
  if ((target as Element).closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});

if (box?.closest('.masthead')) {
  const turn = () => {
    box.removeEventListener('focus', turn);
    void import('./suggest.ts').then(({ suggest }) => suggest(box));
  };
  box.addEventListener('focus', turn);
  if (document.activeElement === box) turn();
}
