import { stringify } from 'yaml';
import type { Corpus, CorpusArticle, Passage, Piece } from '#src/tests/invented/corpus.ts';
import { plain } from '#src/tests/invented/write-corpus.ts';

/** A page for another generator, in Markdown. */
export interface PeerPage {
  /** `articles/report-1` */
  readonly path: string;
  readonly title: string;
  readonly body: string;
  /** The actors, events and quotations that an article names. */
  readonly names?: { readonly actors: string[]; readonly events: string[]; readonly quotes: string[] };
}

/** The same corpus as an author would write it for a plain static site: links instead of annotations. */
export function peerPages({ actors, events, quotes, articles }: Corpus): PeerPage[] {
  return [
    ...articles.map((article) => ({
      path: `articles/${article.id}`,
      title: plain(article.headline),
      body: article.body.map(linked).join('\n\n'),
      names: namesIn(article),
    })),
    ...actors.map(({ id, name, profile, roles }) => ({
      path: `actors/${id}`,
      title: name,
      body: [profile, ...roles.map(({ title, from }) => `- ${title}, from ${from}`)].join('\n\n'),
    })),
    ...events.map(({ id, name, text, when, place }) => ({
      path: `events/${id}`,
      title: name,
      body: `${text}\n\n${when}, ${place.name}`,
    })),
    ...quotes.map(({ id, speaker, kind, cues }) => ({
      path: `quotes/${id}`,
      title: id,
      body: `[${speaker}](/actors/${speaker}/), ${kind}, ${cues.join(', ')}`,
    })),
  ];
}

function namesIn({ headline, body }: CorpusArticle): NonNullable<PeerPage['names']> {
  const pieces = [headline, ...body].flat();
  const ids = (mark: string) => [
    ...new Set(
      pieces.flatMap((piece) => (typeof piece === 'object' && piece.mark === mark && 'id' in piece ? piece.id : [])),
    ),
  ];
  return { actors: ids('actor'), events: ids('event'), quotes: ids('quote') };
}

function linked(passage: Passage): string {
  return passage.map(link).join('');
}

function link(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'id' in piece ? `[${piece.text}](/${piece.mark}s/${piece.id}/ "${piece.id}")` : piece.text;
}

/** A Markdown file with front matter. */
export function markdownFile(front: object, body: string): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;
}
