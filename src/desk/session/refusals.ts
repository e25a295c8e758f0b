import type { PlacedSuggestion } from './place-suggestions.ts';
import type { Planned, Session } from './session.ts';

/** The file in which the suggestions for an article that were refused are remembered. */
export function refusalsPath(article: string): string {
  return `content/refused/${article}.yaml`;
}

/** Tells whether a suggestion was refused. */
export function isRefusedBy(_session: Session): (one: PlacedSuggestion) => boolean {
  return () => false;
}

/** Refuses a suggestion. */
export function refuse(_session: Session, _one: PlacedSuggestion): Planned {
  return { refused: 'Not yet.' };
}
