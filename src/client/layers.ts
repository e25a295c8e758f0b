import { currentChoices, applyChoices } from './choices.ts';

/*
 * The style sheet alone makes the check boxes of the layers work. This script remembers them from page to page, and
 * adds the one that needs a script: whether cards open automatically.
 */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.layers input')];
const automatic = boxes.find(({ name }) => name === 'cards');

const on = currentChoices().layers?.split(' ') ?? [];
for (const box of boxes) if (box !== automatic) box.checked ||= on.includes(box.name);
if (automatic) {
  automatic.checked = currentChoices().cards !== 'off';
  automatic.closest('label')?.removeAttribute('hidden');
}

document.querySelector('.layers')?.addEventListener('change', () => {
  const layers = boxes.filter((box) => box !== automatic && box.checked).map(({ name }) => name);
  applyChoices({
    ...(layers.length > 0 ? { layers: layers.join(' ') } : {}),
    ...(automatic && !automatic.checked ? { cards: 'off' } : {}),
  });
});
