import { type SourceType, sourceTypeOf } from '#src/core/analysis/how-known.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import type { LabelKind, Labels } from '#src/core/language/labels.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { isolated } from '#src/core/words/direction.ts';
import { dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { actorLink, eventLink } from './links.ts';
import { standing } from './status.ts';

/** The labels that `fillLabels` puts into an article's stored HTML, as of the article's date. */
export function labelsOf(edition: Edition, article: ArticleEntry): Labels {
  const { labels } = edition.words;

  function speech(id: string): string {
    const quote = edition.index.quotes.get(id);
    const name = (actor: string) => isolated(actorLink(edition, actor).name, edition.site.language);
    const stance = quote ? stanceOf(edition.index, quote) : 'says';
    return labels.speech(name(quote?.data.speaker ?? id), (quote?.data.through ?? []).map(name), stance);
  }

  function reading(n: string): string {
    const glitch = article.text.glitches[Number(n) - 1];
    const corr = glitch?.corr;
    return labels.reading(corr && isolated(corr, edition.site.language), glitch?.kind);
  }

  function standingOf(id: string): string | undefined {
    const event = edition.index.events.get(id);
    if (!event) return undefined;
    const { when, then } = standing(edition, event.data, article.data.published);
    // The whole page is as of the article's day.
    const isOfTheDay = then?.asOf.machine === dateView(edition, article.data.published).machine;
    return then && labels.standing(then.label, isOfTheDay ? undefined : then.asOf.text, when);
  }

  function control(kind: LabelKind, subject: string): string {
    switch (kind) {
      case 'actor':
        return labels.about(actorLink(edition, subject).name);
      case 'event':
        return labels.about(eventLink(edition, subject).name);
      case 'quote':
        return labels.quote(speech(subject));
      case 'sic':
        return reading(subject);
      default:
        return labels[kind](subject);
    }
  }

  function margin(kind: LabelKind, subject: string): string | undefined {
    if (kind === 'quote') return speech(subject);
    if (kind === 'sic') return reading(subject);
    return kind === 'event' ? standingOf(subject) : undefined;
  }

  function source(quote: string): SourceType {
    const speaker = edition.index.actors.get(edition.index.quotes.get(quote)?.data.speaker ?? '');
    return sourceTypeOf[speaker?.data.kind ?? 'unnamed'];
  }

  return { control, margin, source };
}
