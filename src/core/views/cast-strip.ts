import { sourceTypeOf } from '#src/core/analysis/how-known.ts';
import { type Speaker, speechIn, wordsSpoken } from '#src/core/analysis/who-speaks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { omission } from '#src/core/excerpt/cut-passage.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink } from './links.ts';
import { voiceHref } from './analysis/speech-view.ts';

/** A speaker of an article, as a bar as long as the speaker’s words. */
export interface StripSpeaker extends EntityLink {
  /** What the speaker is called: whom the article does not name, by the words that it has for them. */
  readonly name: string;
  /** The address of the first words, relative to the edition’s root. */
  readonly href: string;
  readonly words: number;
  /** The length of the bar in pixels. */
  readonly length: number;
  /** Whether the article leaves open who this is. */
  readonly unnamed: boolean;
  /** What the link is called where the bar cannot be seen: “Vera Holm, 40 words”. */
  readonly label: string;
}

/** Who speaks in an article, those with most words first. */
export interface CastStrip {
  readonly speakers: readonly StripSpeaker[];
  /** The rest of the speakers, where there are too many to show them all at once. */
  readonly more: readonly StripSpeaker[];
  /** Whether some are named, and some not: then the forms of the bars need a key. */
  readonly mixed: boolean;
}

/** The length of the longest bar, and of the shortest that can still be seen, in pixels. */
const [longest, shortest] = [156, 4];
/** So many characters of a speaker’s description are shown. */
const room = 26;
/** So many speakers are shown at once, unless a single one would be left. */
const shown = 12;

/** The strip of an article; without speakers it is empty. */
export function castStrip(edition: Edition, article: ArticleEntry): CastStrip {
  const { speakers } = speechIn(edition.index, article);
  const most = speakers[0] ? wordsSpoken(speakers[0]) : 0;
  const all = speakers.map((speaker) => stripSpeaker(edition, article, speaker, most));
  const cut = all.length > shown + 1 ? shown : all.length;
  return {
    speakers: all.slice(0, cut),
    more: all.slice(cut),
    mixed: new Set(all.map(({ unnamed }) => unnamed)).size > 1,
  };
}

function stripSpeaker(edition: Edition, article: ArticleEntry, speaker: Speaker, most: number): StripSpeaker {
  const words = wordsSpoken(speaker);
  const actor = edition.index.actors.get(speaker.actor);
  const unnamed = sourceTypeOf[actor?.data.kind ?? 'unnamed'] === 'unnamed';
  const link = actorLink(edition, speaker.actor);
  const name = (unnamed && calledIn(edition, article, speaker.actor)) || link.name;
  return {
    ...link,
    name,
    href: voiceHref(article, speaker.first),
    words,
    length: Math.max(shortest, Math.round((longest * words) / Math.max(most, 1))),
    unnamed,
    label: edition.words.article.speakerWords(name, words),
  };
}

/** The words by which an article first mentions an actor, in quotation marks; undefined where it has none. */
function calledIn({ words }: Edition, { text, excerpt }: ArticleEntry, actor: string): string | undefined {
  const printed = text.mentions
    .filter(({ id }) => id === actor)
    .map(({ passage, start, end }) => text.passages[passage]?.text.slice(start, end) ?? '')
    .find((name) => !excerpt || !name.includes(omission));
  return printed && words.article.called(firstWords(printed));
}

/** A text, or as many of its first words as a bar has room for. */
function firstWords(text: string): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room + 1);
  return `${/\s/.test(cut) ? cut.replace(/\s+\S*$/, '') : cut.slice(0, room)} …`;
}
