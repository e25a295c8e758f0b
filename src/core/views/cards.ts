import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { type ActorCard, actorCard } from './cards/actor-card.ts';
import { type EventCard, eventCard } from './cards/event-card.ts';
import { type GlitchCard, glitchCard } from './cards/glitch-card.ts';
import { joinHere } from './cards/here.ts';
import { type QuoteCard, quoteCard } from './cards/quote-card.ts';
import type { Edition } from './edition.ts';

export type Card = ActorCard | EventCard | QuoteCard | GlitchCard;

/**
 * The cards of an article's page: one for each actor, event, quotation and glitch, in the order of the buttons that
 * open them. Cards that only links or other cards open come last. Each says what was known on the article's date.
 */
export function cardsOf(edition: Edition, article: ArticleEntry): Card[] {
  const { index } = edition;
  const { controls, glitches } = article.text;
  const here = joinHere(edition, article);
  const cards = new Map<string, Card>();
  const add = (card: Card) => cards.set(card.id, card);
  for (const id of here.mentions.keys()) {
    const [actor, event] = [index.actors.get(id), index.events.get(id)];
    if (actor) add(actorCard(edition, here, actor));
    if (event) add(eventCard(edition, here, event));
  }
  for (const quote of here.quotes) add(quoteCard(edition, here, quote));
  for (const glitch of glitches) add(glitchCard(edition, here, glitch));
  const offered = new Set(controls.filter((id) => cards.has(id)));
  return [...offered, ...[...cards.keys()].filter((id) => !offered.has(id))].map((id) => cards.get(id) as Card);
}
