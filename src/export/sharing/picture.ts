import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { castStrip } from '#src/core/views/cast-strip.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { type PrintedPart, printedPassage } from '#src/core/views/printed.ts';
import { shortened } from '#src/core/views/shortened.ts';
import { quotationLine } from '#src/core/views/quotations.ts';
import { wideLetter } from '#src/core/words/wide-letters.ts';
import { type VoiceLine, printedLine, provenance, speakerRole, voiceOf } from './provenance.ts';

/** What a picture for sharing shows: plain data without addresses and ids, so that equal data give equal files. */
export interface SharingPicture {
  /** The language of the edition, in which everything but the words is written. */
  readonly language: string;
  /** What stands at its head: the edition’s title. Empty where that is what the picture shows. */
  readonly head: string;
  /** The headline, the words of a quotation, or the edition’s title, with what is meant by their glitches. */
  readonly words: {
    readonly parts: readonly PrintedPart[];
    readonly language: string;
    readonly stance?: string;
    /** The line in the margin. Absent if the words are no quotation. */
    readonly voice?: VoiceLine;
  };
  /** What stands below: who says it, and what the speaker is; then what is told of it. */
  readonly name?: string;
  readonly role?: string;
  readonly lines: readonly string[];
  /** The speakers of an article: how long the bar of each is, 1 being the longest. */
  readonly bars: readonly { readonly name: string; readonly share: number; readonly unnamed: boolean }[];
  /** Says how many speakers have no bar: “and 3 more”. */
  readonly more?: string;
}

/** How many speakers have room. */
const maxSpeakers = 4;
/** How many letters can be read at the size of a preview: narrow ones, and those that are twice as wide, as in Chinese. */
const maxLetters = { narrow: 300, wide: 130 };

/** The picture of an article: its headline, where and when it was printed, and who speaks in it. */
export function articlePicture(edition: Edition, article: ArticleEntry): SharingPicture {
  const { site, words } = edition;
  const { data, text } = article;
  const byEditor = data.titleBy === 'editor';
  const strip = castStrip(edition, article);
  const speakers = [...strip.speakers, ...strip.more];
  const cut = speakers.length === maxSpeakers + 1 ? speakers.length : maxSpeakers;
  const longest = Math.max(...speakers.map(({ words: spoken }) => spoken), 1);
  const printed = byEditor
    ? [{ text: words.article.supplied(text.title), marked: false }]
    : printedPassage(edition, article, 0);
  return {
    language: site.language,
    head: site.title,
    words: { parts: legible(printed), language: byEditor ? site.language : data.language },
    lines: [printedLine(edition, article)],
    bars: speakers
      .slice(0, cut)
      .map(({ name, words: spoken, unnamed }) => ({ name, share: spoken / longest, unnamed })),
    ...(speakers.length > cut ? { more: words.share.moreSpeakers(speakers.length - cut) } : {}),
  };
}

/** The picture of a quotation: its words, who says them and who passed them on, and what its card says of them. */
export function quotePicture(edition: Edition, quote: QuoteEntry): SharingPicture {
  const { site, index } = edition;
  const line = quotationLine(edition, quote);
  const article = index.segments.get(quote.id)?.[0]?.article;
  const role = speakerRole(edition, quote);
  return {
    language: site.language,
    head: site.title,
    words: {
      parts: legible(line.parts),
      language: line.language,
      ...(line.stance ? { stance: line.stance } : {}),
      voice: voiceOf(edition, quote),
    },
    name: line.speaker.name,
    ...(role ? { role } : {}),
    lines: [...provenance(edition, quote), ...(article ? [printedLine(edition, article)] : [])],
    bars: [],
  };
}

/** The picture of every other page: what the edition is called. */
export function editionPicture({ site }: Edition): SharingPicture {
  return {
    language: site.language,
    head: '',
    words: { parts: [{ text: site.title, marked: false }], language: site.language },
    lines: site.tagline ? [site.tagline] : [],
    bars: [],
  };
}

/** As many of the words as can be read, cut between words. */
function legible(parts: readonly PrintedPart[]): PrintedPart[] {
  return shortened(parts, parts.some(({ text }) => wideLetter.test(text)) ? maxLetters.wide : maxLetters.narrow);
}
