import { type Finding, findingOf } from '#src/core/analysis/finding.ts';
import type { By } from '#src/core/analysis/finding-speech.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Glitch } from '#src/core/language/annotated-text.ts';
import { isolated } from '#src/core/words/direction.ts';
import { type LinkOn, type LinkedPart, linkedParts } from '#src/core/words/linked-parts.ts';
import type { Edition } from './edition.ts';
import { actorLink, hrefs } from './links.ts';

/** What an edition has found out about an article: one or two sentences, the more telling first. */
export type FindingView = readonly (readonly LinkedPart[])[];

/** The finding of an article. Its links lead to the first of the words that it is about, from the edition's root. */
export function findingView(edition: Edition, article: ArticleEntry): FindingView {
  return findingOf(edition.index, article).map((finding) =>
    linkedParts((to) => sentenceOf(edition, article, finding, to)),
  );
}

function sentenceOf(edition: Edition, article: ArticleEntry, finding: Finding, to: (href: string) => LinkOn): string {
  const words = edition.words.finding;
  const { id } = article;
  const name = (actor: string) => isolated(actorLink(edition, actor).name, edition.site.language);
  const toQuotation = ({ quote = '', segment = 1 }: { readonly quote?: string; readonly segment?: number }) =>
    to(hrefs.segment(id, quote, segment));
  const toGlitch = (glitch: Glitch) => to(hrefs.glitch(id, glitch.n));
  const by = (who: By) => ('actor' in who ? name(who.actor) : words.unnamedBy(who.unnamed));
  switch (finding.is) {
    case 'unmarked':
      return words.unmarked;
    case 'nobody':
      return finding.first
        ? words.nobodyOf(finding.people, to(hrefs.mention(id, finding.first.id, finding.first.n)))
        : words.nobody;
    case 'wordless':
      return words.wordless(to(hrefs.segment(id, finding.first.id, finding.first.n)));
    case 'denials':
    case 'questions':
      return words[finding.is](
        finding.quotations,
        finding.by && by(finding.by),
        to(hrefs.segment(id, finding.first.id, finding.first.n)),
      );
    case 'word':
      return words.oneWord(finding.direct, by(finding.by), toQuotation(finding.first));
    case 'unnamed':
      return words.unnamed(words.shares[finding.share], finding.sources, toQuotation(finding.first));
    case 'named': {
      const kinds = finding.kinds.map(({ of, n, first }) => ({ of, n, link: toQuotation(first) }));
      const passedOn = { n: finding.passedOn, link: toQuotation(finding.firstPassedOn ?? {}) };
      if (finding.actor === undefined) return words.speakers(kinds, passedOn);
      return words.oneSpeaker(
        kinds[0]?.of ?? 'person',
        name(finding.actor),
        finding.passedOn > 0,
        toQuotation(finding.kinds[0]?.first ?? {}),
      );
    }
    case 'foremost':
      return words.foremost(words.shares[finding.share], name(finding.actor), toQuotation(finding.first));
    case 'reversed':
      return words.reversed(
        finding.headline && toGlitch(finding.headline),
        finding.passages,
        finding.first ? toGlitch(finding.first) : String,
        finding.sure,
      );
    case 'facts':
      return words.facts(finding.n, finding.sure, toGlitch(finding.first));
    case 'wordings':
      return words.wordings(finding.corrected, finding.unclear, toGlitch(finding.first));
  }
}
