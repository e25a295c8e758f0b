import { applySplices, joinedText } from '#src/desk/document/document.ts';
import {
  type Refusal,
  addRefusal,
  readRefusals,
  refusalOf,
  refusalsPath,
  refusedBy,
  removeRefusal,
} from '#src/desk/suggest/refusals.ts';
import { quotedWords } from './quoted-words.ts';
import type { PlacedSuggestion } from './place-suggestions.ts';
import type { Planned, Session } from './session.ts';

export { type Refusal, refusalsPath };

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
    if (!splices) return unreadable(path);
    text = applySplices(text, splices);
  }
  const [first] = refused;
  const what = refused.length === 1 && first ? quotedWords(first.words) : `${refused.length} suggestions`;
  return { label: `Refuse ${what}`, texts: { [path]: text } };
}

/** What was refused of the article, in the order of the file. */
export function refusalsOf({ id, texts }: Session): readonly Refusal[] {
  return readRefusals(texts[refusalsPath(id)] ?? '').refusals;
}

/** Tells which suggestions a refusal is of. */
export function isRefusedAs(refusal: Refusal, { article }: Session): (one: PlacedSuggestion) => boolean {
  const isSame = refusedBy([refusal]);
  const words = joinedText(article);
  return ({ suggestion }) => isSame(refusalOf(suggestion, words));
}

/** Takes a refusal back. A file that was begun by it alone, and is not on disk yet, goes. */
export function suggestAgain({ id, texts, disk }: Session, refusal: Refusal): Planned {
  const path = refusalsPath(id);
  const text = texts[path] ?? '';
  const splices = removeRefusal(text, refusal);
  if (!splices) return unreadable(path);
  const now = applySplices(text, splices);
  const isNeedless = readRefusals(now).refusals.length === 0 && (disk[path]?.text ?? null) === null;
  return { label: `Suggest ${quotedWords(refusal.words)} again`, texts: { [path]: isNeedless ? null : now } };
}

function unreadable(path: string): Planned {
  return { refused: `${path} cannot be read as a list of refusals. Mend it there first.` };
}
