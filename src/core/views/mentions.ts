import type { Mention, Passage } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { type DateView, publishedView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type Link, articleLink, hrefs } from './links.ts';
import { type MarkedSentence, markedSentences } from './sentences.ts';

/** A sentence that mentions an entity, with the address of the mention. */
export interface MentionView extends MarkedSentence {
  readonly href: string;
  /** The passage's number. */
  readonly passage: number;
}

/** All mentions of an entity in one article. */
export interface ArticleMentions {
  readonly id: string;
  readonly article: Link;
  readonly published: DateView;
  readonly language: string;
  readonly count: number;
  readonly sentences: readonly MentionView[];
}

/** The mentions of an actor or event, article by article, newest first. */
export function mentionsByArticle(edition: Edition, id: string): ArticleMentions[] {
  const articles = new Map<ArticleEntry, Map<Passage, Mention[]>>();
  for (const { article, passage, mention } of edition.index.mentions.get(id) ?? []) {
    const passages = articles.get(article) ?? new Map<Passage, Mention[]>();
    articles.set(article, passages);
    const mentions = passages.get(passage);
    if (mentions) mentions.push(mention);
    else passages.set(passage, [mention]);
  }
  return [...articles].reverse().map(([article, passages]) => ({
    id: article.id,
    article: articleLink(edition, article),
    published: publishedView(edition, article.data),
    language: article.data.language,
    count: [...passages.values()].reduce((sum, mentions) => sum + mentions.length, 0),
    sentences: [...passages].flatMap(([passage, mentions]) =>
      markedSentences(edition, article, passage, mentions).map(({ parts, first }) => ({
        parts,
        passage: passage.n,
        href: hrefs.mention(article.id, id, mentions[first]?.n ?? 1),
      })),
    ),
  }));
}
