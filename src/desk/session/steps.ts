import type { ActorKind } from '#src/core/model/actor.ts';
import type { QuoteKind, Stance } from '#src/core/model/quote.ts';
import {
  type ArticleDocument,
  type DeskMark,
  type MarkSpec,
  type Place,
  type Result,
  isRefused,
  changeMark,
  markAll,
  resizeMark,
  unmark,
} from '#src/desk/document/document.ts';
import { newEntry } from '#src/desk/forms/new-entry.ts';
import { newId } from '#src/desk/forms/new-id.ts';
import { crossedQuotation } from './follow-marks.ts';
import { wordsAt as printedAt } from './place-suggestions.ts';
import { quotedWords } from './quoted-words.ts';
import { quotationId } from './quotation-id.ts';
import type { Planned, Session } from './session.ts';

/** The ids that are taken: of all entries, saved or not. */
type Taken = ReadonlySet<string>;

/** Marks words: as what an entry is named by, as a segment, as words in quotation marks, as a slip. */
export function markWords(session: Session, places: readonly Place[], spec: MarkSpec, as: string): Planned {
  const { article } = session;
  const { document, keys, left, notice } = markAll(
    article,
    places.map((place) => ({ place, spec })),
  );
  const [first] = left;
  // Of a quotation all words are marked or none; of many places that name the same, those that can be.
  if (first && (spec.name === 'quote' || left.length === places.length)) return { refused: first.why };
  const unmarked = first && `${left.length} of the places cannot be marked so: ${first.why}`;
  const crossed = crossedQuotation(article, document);
  if (crossed !== undefined) return { refused: crossed };
  const told = [notice, unmarked].filter((sentence) => sentence !== undefined).join(' ');
  return {
    label: `Mark ${wordsOf(article, places)} as ${as}`,
    article: document,
    keys,
    ...(told ? { notice: told } : {}),
  };
}

/** An actor or event that is created in place. */
export interface NewEntry {
  readonly kind: 'actor' | 'event';
  readonly name: string;
  /** Of an actor. */
  readonly actorKind?: ActorKind;
}

/** Creates an actor or event, and marks its words. */
export function createAndMark(session: Session, taken: Taken, places: readonly Place[], entry: NewEntry): Planned {
  const { path, id, text } = created(entry, taken);
  const step = markWords(session, places, { name: entry.kind, id }, entry.name);
  return isRefused(step) ? step : { ...step, texts: { [path]: text } };
}

/** Creates an actor or event, and lets a mark that there is name it. */
export function createFor(session: Session, taken: Taken, mark: DeskMark, entry: NewEntry): Planned {
  const { path, id, text } = created(entry, taken);
  const step = setMark(session, mark, { name: entry.kind, id });
  return isRefused(step) ? step : { ...step, texts: { [path]: text } };
}

/** A quotation to be created. */
export interface NewQuotation {
  readonly speaker: string | NewEntry;
  readonly kind: QuoteKind;
  readonly cue?: string;
  readonly through: readonly string[];
  readonly stance?: Stance;
  readonly within?: string;
}

/** Creates a quotation, and its speaker if that is new, and marks its segments. */
export function createQuotation(
  session: Session,
  taken: Taken,
  places: readonly Place[],
  quotation: NewQuotation,
): Planned {
  const texts: Record<string, string> = {};
  let { speaker } = quotation;
  if (typeof speaker !== 'string') {
    const { path, id, text } = created(speaker, taken);
    texts[path] = text;
    speaker = id;
  }
  const [first] = places;
  const words = first ? printedAt(session.article, first) : '';
  const id = quotationId(speaker, words, (one) => taken.has(one) || one === speaker);
  const { kind, cue, through, stance, within } = quotation;
  texts[`content/quotes/${id}.md`] = newEntry('quote', {
    speaker,
    kind,
    ...(within ? { within } : {}),
    ...(through.length > 0 ? { through } : {}),
    ...(cue ? { cues: [cue] } : {}),
    ...(stance ? { stance } : {}),
  });
  const step = markWords(session, places, { name: 'quote', id }, 'a quotation');
  return isRefused(step) ? step : { ...step, texts };
}

function created({ kind, name, actorKind }: NewEntry, taken: Taken): { path: string; id: string; text: string } {
  const id = newId(name, actorKind ?? kind, (one) => taken.has(one));
  const values = kind === 'actor' ? { name, kind: actorKind ?? 'person' } : { name };
  return { path: `content/${kind}s/${id}.md`, id, text: newEntry(kind, values) };
}

/** Takes a mark away; its words, and the marks in it, stay. */
export function removeMark({ article }: Session, mark: DeskMark): Planned {
  return planned(article, `Remove the mark of ${wordsAt(article, mark)}`, unmark(article, mark));
}

/** Gives a mark another id, name or attributes. */
export function setMark({ article }: Session, mark: DeskMark, spec: Partial<MarkSpec>): Planned {
  return planned(article, `Change the mark of ${wordsAt(article, mark)}`, changeMark(article, mark, spec));
}

/** Makes a mark longer or shorter. */
export function setPlace({ article }: Session, mark: DeskMark, place: Place): Planned {
  return planned(article, `Mark ${wordsAt(article, place)}`, resizeMark(article, mark, place));
}

function planned(before: ArticleDocument, label: string, result: Result): Planned {
  if (isRefused(result)) return result;
  const { document, keys, notice } = result;
  const crossed = crossedQuotation(before, document);
  if (crossed !== undefined) return { refused: crossed };
  return { label, article: document, keys, ...(notice ? { notice } : {}) };
}

function wordsOf(article: ArticleDocument, places: readonly Place[]): string {
  const [first] = places;
  return first ? wordsAt(article, first) + (places.length > 1 ? ` in ${places.length} places` : '') : 'nothing';
}

function wordsAt(article: ArticleDocument, place: Place): string {
  return quotedWords(printedAt(article, place));
}
