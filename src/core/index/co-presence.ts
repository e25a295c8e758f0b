import type { Passage } from '#src/core/language/annotated-text.ts';
import type { ActorEntry, ArticleEntry } from '#src/core/entries/entry.ts';
import { type Crossref, compare } from './crossref.ts';

/** An actor that is mentioned in the same passages as another. */
export interface CoMention {
  readonly actor: ActorEntry;
  /** The passages that mention both, in the order of the articles. */
  readonly passages: readonly { readonly article: ArticleEntry; readonly passage: Passage }[];
}

const present = new WeakMap<ArticleEntry, ReadonlyMap<number, readonly string[]>>();

/** The actors mentioned in each passage of an article, each once, in order of first mention. */
export function actorsByPassage(article: ArticleEntry): ReadonlyMap<number, readonly string[]> {
  const known = present.get(article);
  if (known) return known;
  const found = new Map<number, string[]>();
  for (const { kind, id, passage } of article.text.mentions) {
    if (kind !== 'actor') continue;
    const here = found.get(passage) ?? [];
    if (!here.includes(id)) here.push(id);
    found.set(passage, here);
  }
  present.set(article, found);
  return found;
}

/**
 * The actors mentioned in the same passages as an actor, those that share most passages first. Takes time proportional
 * to the mentions in these passages.
 */
export function coMentionedActors(index: Crossref, actor: string): CoMention[] {
  const shared = new Map<string, { article: ArticleEntry; passage: Passage }[]>();
  const seen = new Set<Passage>();
  for (const { article, passage } of index.mentions.get(actor) ?? []) {
    if (seen.has(passage)) continue;
    seen.add(passage);
    for (const other of actorsByPassage(article).get(passage.n) ?? []) {
      if (other === actor) continue;
      const passages = shared.get(other);
      if (passages) passages.push({ article, passage });
      else shared.set(other, [{ article, passage }]);
    }
  }
  return [...shared]
    .flatMap(([id, passages]) => {
      const entry = index.actors.get(id);
      return entry ? [{ actor: entry, passages }] : [];
    })
    .sort((a, b) => b.passages.length - a.passages.length || compare(a.actor.id, b.actor.id));
}
