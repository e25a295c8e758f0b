import { applySplices, joinedText } from '#src/desk/document/document.ts';
import { addRefusal, readRefusals, refusalOf, refusalsPath, refusedBy } from '#src/desk/suggest/refusals.ts';
import type { PlacedSuggestion } from './place-suggestions.ts';
import type { Planned, Session } from './session.ts';

export { refusalsPath };

/** Tells whether a suggestion was refused before. */
export function isRefusedBy({ id, texts, article }: Session): (one: PlacedSuggestion) => boolean {
  const text = texts[refusalsPath(id)] ?? '';
  if (text === '') return () => false;
  const isRefused = refusedBy(readRefusals(text).refusals);
  const words = joinedText(article);
  return ({ suggestion }) => isRefused(refusalOf(suggestion, words));
}

/** Refuses suggestions; that is remembered in a file of the article’s. */
export function refuse({ id, texts, article }: Session, refused: readonly PlacedSuggestion[]): Planned {
  const path = refusalsPath(id);
  const words = joinedText(article);
  let text = texts[path] ?? '';
  for (const { suggestion } of refused) {
    const splices = addRefusal(text, refusalOf(suggestion, words));
    if (!splices) return { refused: `${path} cannot be read as a list of refusals. Mend it there first.` };
    text = applySplices(text, splices);
  }
  const [first] = refused;
  const what = refused.length === 1 && first ? `“${first.words}”` : `${refused.length} suggestions`;
  return { label: `Refuse ${what}`, texts: { [path]: text } };
}
