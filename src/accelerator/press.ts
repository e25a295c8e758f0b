import { createApp } from 'astro/app/entrypoint';
import { keepLoaded } from '#src/astro/loaded.ts';
import { pageGroups } from '#src/astro/pages.ts';

/* The compiled templates: what `compile.ts` makes, and what a thread that prints pages loads. */

const app = createApp({ streaming: false });

/** Renders the page at an address relative to the edition's root, which must have been handed over by `keepLoaded`. */
export async function render(address: string): Promise<string> {
  const response = await app.render(new Request(`http://localhost/${address.replace(/^404\.html$/, '404/')}`));
  const answered = response.status === 404 ? address === '404.html' : response.ok;
  // Astro has told the reason.
  if (!answered) throw new Error(`The page ${address} could not be made (${response.status}).`);
  return response.text();
}

export { keepLoaded, pageGroups };
