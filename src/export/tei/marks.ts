import type { Glitch, Mention, Segment } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import { glitchAnchor, mentionAnchor, segmentAnchor } from '#src/core/model/anchors.ts';
import { escaped } from '#src/core/model/markup.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { PublishedText } from '../text/published-text.ts';
import type { Cast } from './cast.ts';
import type { MarkedStretch } from './marked-text.ts';
import { element, opening } from './xml.ts';

/** The element of the words that name an actor, by the kind of actor. */
const nameElements: Readonly<Record<ActorKind, string>> = {
  person: 'persName',
  organization: 'orgName',
  state: 'placeName',
  group: 'rs',
  unnamed: 'rs',
};

/** The marks of an article's passages, by the number of the passage: around the same words, what speaks stands outside. */
export function marksByPassage(
  index: Crossref,
  { text }: ArticleEntry,
  { inLine }: PublishedText,
  cast: Cast,
): ReadonlyMap<number, MarkedStretch[]> {
  const counts = new Map<string, number>();
  for (const { id, n } of text.segments) counts.set(id, Math.max(n, counts.get(id) ?? 0));
  const all = [
    ...text.segments.map((segment) => ({ ...inLine(segment), ...said(index, segment, counts, cast) })),
    ...text.scareQuotes.map((stretch) => ({ ...inLine(stretch), before: '<soCalled>', after: '</soCalled>' })),
    ...text.glitches.map((glitch) => ({ ...inLine(glitch), ...choice(glitch) })),
    ...text.mentions.map((mention) => ({ ...inLine(mention), ...named(index, mention, cast) })),
    ...text.noteReferences.map(({ n, passage, offset }) => ({
      ...inLine({ passage, start: offset, end: offset }),
      before: element('ptr', { type: 'note', target: `#note-${n}` }),
      after: '',
    })),
  ];
  return Map.groupBy(all, ({ passage }) => passage);
}

/** The XML before and after the words of a mark. */
type Tags = Pick<MarkedStretch, 'before' | 'after'>;

function said(index: Crossref, { id, n }: Segment, counts: ReadonlyMap<string, number>, cast: Cast): Tags {
  const quote = index.quotes.get(id);
  const part = (other: number) => `#${segmentAnchor(id, other)}`;
  const kinds = quote ? [`#kind-${quote.data.kind}`, `#stance-${stanceOf(index, quote)}`] : [];
  return {
    before: opening('said', {
      'xml:id': segmentAnchor(id, n),
      who: quote && cast.actor(quote.data.speaker),
      direct: String(quote?.data.kind !== 'indirect'),
      prev: n > 1 ? part(n - 1) : undefined,
      next: n < (counts.get(id) ?? 0) ? part(n + 1) : undefined,
      ana: kinds.length > 0 ? kinds.join(' ') : undefined,
      cert: quote?.data.certainty,
      corresp: cast.page(hrefs.quote(id)),
    }),
    after: '</said>',
  };
}

/** What is meant beside what is printed; what nobody can tell is only marked. */
function choice({ n, corr, cert, kind, reverses }: Glitch): Tags {
  const id = { 'xml:id': glitchAnchor(n), ana: `#reading-${kind ?? 'wording'}${reverses ? ' #reading-reverses' : ''}` };
  if (corr === undefined) return { before: opening('sic', id), after: '</sic>' };
  return {
    before: `${opening('choice', id)}<sic>`,
    after: `</sic>${element('corr', { cert }, escaped(corr))}</choice>`,
  };
}

function named(index: Crossref, { kind, id, n }: Mention, cast: Cast): Tags {
  const anchor = { 'xml:id': mentionAnchor(id, n) };
  if (kind === 'event')
    return { before: opening('rs', { ...anchor, type: 'event', ref: cast.event(id) }), after: '</rs>' };
  const actorKind = index.actors.get(id)?.data.kind ?? 'unnamed';
  const name = nameElements[actorKind];
  const type = name === 'rs' ? actorKind : undefined;
  return { before: opening(name, { ...anchor, type, ref: cast.actor(id) }), after: `</${name}>` };
}
