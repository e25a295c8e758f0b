import type { Glitch, Mention, Note, Segment } from '#src/core/language/annotated-text.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink, hrefs } from '#src/core/views/links.ts';
import { exportAddress, isWikidata, sameAsAddress } from '../address.ts';
import { textOfHtml } from '../text/text-of-html.ts';

/** What an annotation says of its words: the address of a resource, or a text. */
export type Body =
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: Purpose }
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
      readonly purpose: Purpose;
    };

/** The motivations and purposes of the model that are used here. */
export type Purpose = 'identifying' | 'linking' | 'tagging' | 'editing' | 'commenting' | 'describing';

/** Makes the bodies of the annotations of one article. Addresses lead from the folder of the article. */
export class Bodies {
  readonly #edition: Edition;
  readonly #folder: string;
  readonly #language: string;

  constructor(edition: Edition, article: { readonly id: string; readonly language: string }) {
    this.#edition = edition;
    this.#folder = hrefs.article(article.id);
    this.#language = article.language;
  }

  /** Whom or what a mention names: the entry's page, Wikidata's entity, and the name. */
  ofMention({ kind, id }: Mention): Body[] {
    const { index, site } = this.#edition;
    const entry = (kind === 'actor' ? index.actors : index.events).get(id);
    return [
      this.#page(kind === 'actor' ? hrefs.actor(id) : hrefs.event(id), 'identifying'),
      ...(entry?.data.sameAs ?? []).filter(isWikidata).map((sameAs) => resource(sameAsAddress(sameAs), 'identifying')),
      ...(entry ? [textual(entry.data.name, 'tagging', site.language)] : []),
    ];
  }

  /** What a segment belongs to: the quotation's page, who speaks, and who has passed the words on. */
  ofSegment({ id }: Segment): Body[] {
    const { index, words, site } = this.#edition;
    const quote = index.quotes.get(id);
    const speaker = index.actors.get(quote?.data.speaker ?? '');
    const through = (quote?.data.through ?? []).map((actor) => actorLink(this.#edition, actor).name);
    return [
      this.#page(hrefs.quote(id), 'linking'),
      ...(quote ? [this.#tag(words.quoteKinds[quote.data.kind])] : []),
      ...(speaker
        ? [
            this.#page(hrefs.actor(speaker.id), 'identifying'),
            ...speaker.data.sameAs.filter(isWikidata).map((sameAs) => resource(sameAsAddress(sameAs), 'identifying')),
          ]
        : []),
      ...(through.length > 0
        ? [textual(words.share.fact(words.quote.through, through.join(', ')), 'describing', site.language)]
        : []),
    ];
  }

  /** That the words stand in scare quotes. */
  ofScareQuote(): Body[] {
    return [this.#tag(this.#edition.words.data.scareQuote)];
  }

  /** What is meant, or right, and why. */
  ofGlitch({ corr, cert, kind, reverses, note }: Glitch): Body[] {
    const { words, site } = this.#edition;
    const reading = words.labels.reading(corr, kind);
    return [
      ...(corr ? [textual(corr, 'editing', this.#language)] : []),
      textual(reading, 'describing', site.language),
      ...(cert ? [this.#tag(words.correctionCertainties[cert])] : []),
      ...(reverses ? [this.#tag(words.data.reverses)] : []),
      ...(note ? [textual(note, 'commenting', site.language)] : []),
    ];
  }

  /** The editor’s note on the words. */
  ofNote({ html }: Note): Body[] {
    return [textual(textOfHtml(html), 'commenting', this.#edition.site.language)];
  }

  #page(href: string, purpose: Purpose): Body {
    return resource(exportAddress(this.#edition, href, this.#folder), purpose);
  }

  #tag(value: string): Body {
    return textual(value, 'tagging', this.#edition.site.language);
  }
}

function resource(source: string, purpose: Purpose): Body {
  return { type: 'SpecificResource', source, purpose };
}

function textual(value: string, purpose: Purpose, language: string): Body {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}
