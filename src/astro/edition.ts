import type { Edition } from '#src/core/views/edition.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { type Loaded, lastLoaded } from './loaded.ts';

let known: { loaded: Loaded; edition: Edition } | undefined;

/** The edition that the pages show: the index, the site's settings, and the words of the interface in its language. */
export function edition(): Edition {
  const loaded = lastLoaded();
  if (known && known.loaded === loaded) return known.edition;
  const words = loaded && wordsIn(loaded.site.language);
  // The loader rejects an edition whose site.yaml is invalid.
  if (!loaded || !words) throw new Error('The content has not been loaded. Run `npm run check` to see why.');
  known = { loaded, edition: { ...loaded, words } };
  return known.edition;
}
