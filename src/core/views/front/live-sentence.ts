import { fillLabels } from '#src/core/language/labels.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { omission } from '#src/core/excerpt/cut-passage.ts';
import type { Passage, Stretch } from '#src/core/language/annotated-text.ts';
import { rewriteAttributes } from '#src/core/language/rewrite-attributes.ts';
import { sentenceAround } from '#src/core/language/sentences.ts';
import { passageAnchor } from '#src/core/model/anchors.ts';
import { type Card, cardsOf } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { labelsOf } from '../labels.ts';
import { hrefs } from '../links.ts';
import { cutHtml } from './cut-html.ts';

/** A sentence of an article with its marks, and the cards that they open. */
export interface LiveSentence {
  /** Its links are relative to the edition's root. */
  readonly html: string;
  readonly language: string;
  /** The passage in the article. */
  readonly href: string;
  readonly passage: number;
  readonly cards: readonly Card[];
}

/** How much the marks of a sentence tell: see `tellingStretches`. */
type Weight = number;

interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly weights: Set<Weight>;
}

/** A sentence that is longer, in characters, is taken only where there is no other; so is one of which words are left out. */
const readable = 320;

/**
 * The sentence of an article that tells most: one in which a glitch reverses the sense and an unnamed source speaks, else
 * one with either, an error of fact, a quotation, another glitch, or a mention. Of several the first. Undefined where
 * no paragraph has any of these.
 */
export function liveSentence(edition: Edition, article: ArticleEntry): LiveSentence | undefined {
  const found = sentencesWith(article, tellingStretches(edition, article)).sort(
    (a, b) => Number(isHard(article, a)) - Number(isHard(article, b)) || tells(b) - tells(a),
  );
  for (const { passage, start, end } of found.slice(0, 8)) {
    const cut = cutHtml(article.text.html.body, passageAnchor(passage.n), start, end);
    // Where the words do not stand in the paragraph as they are read, as in a block of code, nothing can be cut.
    if (cut?.text.replace(/\s/g, ' ') !== passage.text.replace(/\s/g, ' ')) continue;
    const html = forThePage(fillLabels(cut.html, labelsOf(edition, article)));
    const opened = new Set([...html.matchAll(/ (?:interestfor|popovertarget)="([^"]+)"/g)].map(([, id]) => id));
    return {
      html,
      language: article.data.language,
      href: hrefs.passage(article.id, passage.n),
      passage: passage.n,
      cards: cardsOf(edition, article).filter(({ id }) => opened.has(id)),
    };
  }
  return undefined;
}

/** What is marked, and how much it tells: a greater weight is more than all smaller ones together. */
function tellingStretches({ index }: Edition, { text }: ArticleEntry): (readonly [Stretch, Weight])[] {
  const kindOf = (quote: string) => index.actors.get(index.quotes.get(quote)?.data.speaker ?? '')?.data.kind;
  return [
    ...text.glitches.map((glitch) => [glitch, glitch.reverses ? 32 : glitch.kind === 'fact' ? 8 : 2] as const),
    ...text.segments.map((segment) => [segment, (kindOf(segment.id) ?? 'unnamed') === 'unnamed' ? 16 : 4] as const),
    ...text.mentions.map((mention) => [mention, 1] as const),
  ];
}

function sentencesWith({ text }: ArticleEntry, stretches: readonly (readonly [Stretch, Weight])[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const [stretch, weight] of stretches) {
    const passage = text.passages[stretch.passage];
    if (!passage || !['paragraph', 'standfirst'].includes(passage.kind)) continue;
    const [start, end] = sentenceAround(passage, stretch);
    const key = `${passage.n} ${start} ${end}`;
    const known = sentences.get(key);
    if (known) known.weights.add(weight);
    else sentences.set(key, { passage, start, end, weights: new Set([weight]) });
  }
  return [...sentences.values()].sort((a, b) => a.passage.n - b.passage.n || a.start - b.start);
}

function isHard({ excerpt }: ArticleEntry, { passage, start, end }: Sentence): boolean {
  return end - start > readable || (excerpt !== undefined && passage.text.slice(start, end).includes(omission));
}

function tells({ weights }: Sentence): number {
  return [...weights].reduce((sum, weight) => sum + weight, 0);
}

/**
 * The links of an article's stored text start from its own page. Its controls are out of the order of keys, since a list
 * after each passage has them; a sentence by itself has no such list, so the first control of each card is in the order.
 */
function forThePage(html: string): string {
  const opened = new Set<string>();
  return rewriteAttributes(html, (name, value) =>
    name === 'href' ? { name, value: value.replace(/^(?:\.\.\/){2}/, '') } : undefined,
  ).replace(/<(?:a|button)(?: [\w-]+(?:="[^"]*")?)*>/g, (tag) => {
    const reachable = tag.replace(/ (?:tabindex|aria-hidden)="[^"]*"/g, '');
    const card = / interestfor="([^"]*)"/.exec(tag)?.[1];
    if (card === undefined) return reachable;
    const again = opened.has(card);
    opened.add(card);
    if (!again) return reachable;
    return reachable.replace(/>$/, tag.startsWith('<a') ? ' tabindex="-1">' : ' tabindex="-1" aria-hidden="true">');
  });
}
