import { quoted } from '#src/core/model/shown.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { placeInFile } from '#src/desk/document/document.ts';
import type { PlacedSuggestion } from '#src/desk/session/place-suggestions.ts';
import type { Session } from '#src/desk/session/session.ts';

/** A suggestion on two lines: where, its number, its words and what they mean; the rule, how sure it is, and why. */
export function shownSuggestion(session: Session, one: PlacedSuggestion, number: number): string {
  const { suggestion, words } = one;
  return `${placeOf(session, one)}  ${number}  ${quoted(words)} → ${meaningOf(session, one)}
    ${suggestion.rule}, ${suggestion.confidence.toFixed(2)}: ${suggestion.reason}`;
}

function placeOf({ article, path }: Session, { places: [place] }: PlacedSuggestion): string {
  const range = place && placeInFile(article, place);
  const { line, column } = positionsIn(article.text)(range?.start ?? 0);
  return `${path}:${line}:${column}`;
}

function meaningOf({ article }: Session, { suggestion, speaker, cue, through }: PlacedSuggestion): string {
  const printed = (place: typeof speaker) =>
    place ? quoted(article.passages[place.passage]?.text.slice(place.start, place.end) ?? '') : '';
  switch (suggestion.kind) {
    case 'name': {
      const { entries, created } = suggestion;
      if (entries.length > 0) return entries.join(' or ');
      return created ? `new: ${created.name} (${created.kind})` : 'somebody';
    }
    case 'quotation': {
      const facts = [
        `${suggestion.form} quotation`,
        ...(speaker ? [`spoken by ${printed(speaker)}`] : ['speaker not known']),
        ...(cue ? [`introduced with ${printed(cue)}`] : []),
        ...through.map((place) => `passed on by ${printed(place)}`),
        ...(suggestion.isDenied ? ['denied'] : []),
      ];
      return facts.join(', ');
    }
    case 'scare':
      return 'scare quote';
    case 'date':
      return `date ${suggestion.date}`;
  }
}
