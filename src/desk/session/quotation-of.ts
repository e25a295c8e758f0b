import type { Place } from '#src/desk/document/document.ts';
import type { QuotationSuggestion } from '#src/desk/suggest/suggestion.ts';
import { type PlacedSuggestion, wordsAt } from './place-suggestions.ts';
import type { Session } from './session.ts';
import { type Meant, meantBy } from './speaker-of.ts';
import type { NewQuotation } from './steps.ts';

/** A quotation that is suggested: whom its speaker may mean, and all else that would be written of it. */
export interface SuggestedQuotation {
  readonly meant: Meant;
  readonly quotation: Omit<NewQuotation, 'speaker'>;
}

/** What accepting a suggested quotation would make of it. `all`: the suggestions, for mentions that are not marked yet. */
export function quotationOf(
  session: Session,
  one: PlacedSuggestion,
  { form, isDenied }: QuotationSuggestion,
  all: readonly PlacedSuggestion[],
  isActor: (id: string) => boolean,
): SuggestedQuotation {
  const actorsMeantBy = (place: Place): Meant => {
    const { entries, ...rest } = meantBy(place, session.article, all);
    return { entries: entries.filter(isActor), ...rest };
  };
  const cue = one.cue && wordsAt(session.article, one.cue);
  return {
    meant: one.speaker ? actorsMeantBy(one.speaker) : { entries: [] },
    quotation: {
      ...shapeOf(session, one.places, form),
      through: one.through.flatMap((place) => actorsMeantBy(place).entries.slice(0, 1)),
      ...(cue ? { cue } : {}),
      ...(isDenied ? { stance: 'denies' as const } : {}),
    },
  };
}

/** Whether the words are in another quotation, and if not, whether they are quoted as a whole, in part, or not by the letter. */
export function shapeOf(
  { article }: Session,
  [place]: readonly Place[],
  form: QuotationSuggestion['form'],
): Pick<NewQuotation, 'kind' | 'within'> {
  const around = place
    ? article.passages[place.passage]?.marks.findLast(
        ({ name, start, end }) => name === 'quote' && start <= place.start && end >= place.end,
      )
    : undefined;
  return around?.id ? { kind: 'nested', within: around.id } : { kind: form };
}
