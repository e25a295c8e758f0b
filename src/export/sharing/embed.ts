import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { escaped } from '#src/core/model/markup.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { type Link, articleLink, hrefs } from '#src/core/views/links.ts';
import { plainText } from '#src/core/views/printed.ts';
import { type QuotationLine, quotationLine, quotationTitle, titleLetters } from '#src/core/views/quotations.ts';
import { wideLetter } from '#src/core/words/wide-letters.ts';
import { type VoiceLine, printedLine, provenance, speakerRole, voiceOf } from './provenance.ts';

/** A quotation as others show it in a page of theirs. */
export interface EmbedView extends Pick<QuotationLine, 'parts' | 'stance' | 'language'> {
  readonly title: string;
  readonly description: string;
  readonly speaker: string;
  readonly voice: VoiceLine;
  readonly role: string;
  /** Who passed the words on, and how they are to be read. */
  readonly lines: readonly string[];
  /** The article that it stands in, and where and when that was printed. */
  readonly article?: Link & { readonly printed: string; readonly language: string };
  /** The absolute address of the quotation’s own page. */
  readonly canonical: string;
}

/** How many characters of a quotation are in descriptions of its page and its picture. */
export const maxDescription = 250;

/** Everything that the page for frames shows. */
export function embedView(edition: Edition, quote: QuoteEntry): EmbedView {
  const { index, site } = edition;
  const line = quotationLine(edition, quote);
  const { parts, stance, language, speaker, place } = line;
  const article = index.segments.get(quote.id)?.[0]?.article;
  return {
    title: quotationTitle(edition, line, titleLetters),
    description: quotationTitle(edition, line, maxDescription),
    parts,
    language,
    ...(stance ? { stance } : {}),
    speaker: speaker.name,
    voice: voiceOf(edition, quote),
    role: speakerRole(edition, quote),
    lines: provenance(edition, quote),
    ...(article && place
      ? {
          article: {
            ...articleLink(edition, article),
            printed: printedLine(edition, article),
            language: article.data.titleBy === 'editor' ? site.language : article.data.language,
          },
        }
      : {}),
    canonical: absolute(hrefs.quote(quote.id), site.url) ?? '',
  };
}

/** In pixels: the width of a column of text, and a height that shows everything without scrolling. */
export function embedSize(edition: Edition, quote: QuoteEntry): { readonly width: number; readonly height: number } {
  const { parts, lines, role, article } = embedView(edition, quote);
  const rows = (text: string, letters: number) =>
    Math.ceil([...text].reduce((sum, letter) => sum + (wideLetter.test(letter) ? 2 : 1), 0) / letters);
  const small = [...lines, role, article?.printed ?? '', article?.name ?? ''];
  const told = small.reduce((sum, text) => sum + rows(text, lettersInRow.small), 0);
  return { width: 600, height: 142 + 32 * rows(plainText(parts), lettersInRow.words) + 23 * told };
}

/** How many letters fit in a row of that width; a low estimate, so that the height suffices. */
const lettersInRow = { words: 46, small: 64 };

/**
 * The code that shows a quotation in another page. The frame runs no script, reads no cookies or storage of either site, and does
 * not tell this site which page it is in. Its links open in new windows.
 */
export function embedCode(edition: Edition, quote: QuoteEntry): string {
  const { width, height } = embedSize(edition, quote);
  const attributes: Readonly<Record<string, string | number>> = {
    src: absolute(hrefs.embed(quote.id), edition.site.url) ?? '',
    title: quotationTitle(edition, quotationLine(edition, quote), titleLetters),
    width,
    height,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}
