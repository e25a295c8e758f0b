import { sourceTypeOf } from '#src/core/analysis/how-known.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import type { LabelKind, Labels } from '#src/core/language/labels.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from './edition.ts';
import { actorLink } from './links.ts';

/** The labels that `fillLabels` puts into an article's stored HTML, in the order of reading. */
export function labelsOf(edition: Edition, article: ArticleEntry): Labels {
  const { labels } = edition.words;
  /** The name that the margin said last, and in which passage. */
  let said = '';

  /** Who speaks, and who passed it on. */
  function speech(id: string): string {
    const quote = edition.index.quotes.get(id);
    const name = (actor: string) => isolated(actorLink(edition, actor).name, edition.site.language);
    const stance = quote ? stanceOf(edition.index, quote) : 'says';
    return labels.speech(name(quote?.data.speaker ?? id), (quote?.data.through ?? []).map(name), stance);
  }

  /** Who speaks, for the margin: without what tells the name from others in brackets, for which there is no room. */
  function voice(id: string): string {
    const quote = edition.index.quotes.get(id);
    const { name } = actorLink(edition, quote?.data.speaker ?? id);
    const short = name.replace(/\s*[(（][^()（）]*[)）]$/u, '') || name;
    return labels.speech(isolated(short, edition.site.language), [], quote ? stanceOf(edition.index, quote) : 'says');
  }

  function reading(n: string): string {
    const glitch = article.text.glitches[Number(n) - 1];
    const corr = glitch?.corr;
    return labels.reading(corr && isolated(corr, edition.site.language), glitch?.kind);
  }

  function control(kind: LabelKind, subject: string): string {
    switch (kind) {
      case 'quote':
        return labels.quote(speech(subject));
      case 'sic':
        return reading(subject);
      case 'marks': {
        const [voices = 0, corrections = 0] = subject.split(' ').map(Number);
        return labels.marks(voices, corrections);
      }
      case 'note':
        return labels.note(subject);
      case 'omitted':
        return labels.omitted(Number(subject));
      case 'there':
        return labels.there(subject, isolated(article.data.source.publisher, edition.site.language));
    }
  }

  function margin(kind: LabelKind, subject: string): string | undefined {
    if (kind === 'sic') return reading(subject);
    if (kind !== 'quote') return undefined;
    const [id = '', passage = ''] = subject.split(' ');
    const text = voice(id);
    // A name is not said again in a passage while nobody else speaks.
    const isSaid = said === `${passage} ${text}`;
    said = `${passage} ${text}`;
    return isSaid ? undefined : text;
  }

  function source(id: string): string {
    const quote = edition.index.quotes.get(id)?.data;
    const type = sourceTypeOf[edition.index.actors.get(quote?.speaker ?? '')?.data.kind ?? 'unnamed'];
    return [type, ...(quote && quote.through.length > 0 ? ['passed'] : []), `@${quote?.speaker ?? id}`].join(' ');
  }

  return { control, margin, source };
}
