import { type CoMention, coMentionedActors } from '#src/core/index/co-presence.ts';
import type { ActorEntry } from '#src/core/entries/entry.ts';
import type { Actor, ActorKind } from '#src/core/model/actor.ts';
import { latestStatus } from '#src/core/model/as-of.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { languageName } from './article-view.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, type Link, type PassageLink, actorLink, articleLink, eventLink, hrefs } from './links.ts';
import { type ArticleMentions, mentionsByArticle } from './mentions.ts';
import { type EntryPage, entryPages } from './paging.ts';
import { type QuotationLine, quotationLine } from './quotations.ts';
import { type RoleView, roleView, rolesLine } from './roles.ts';
import { type SourceView, sameAsView, sourceView } from './sources.ts';
import { type StatusView, latestWhen, statusView } from './status.ts';

export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly kindLabel: string;
  readonly names: readonly { readonly language: string; readonly languageName: string; readonly name: string }[];
  readonly aliases: readonly string[];
  readonly roles: readonly RoleView[];
  readonly memberOf: readonly EntityLink[];
  readonly members: readonly EntityLink[];
  readonly image?: Actor['image'];
  readonly profile: string;
  /** The profile in one line, for search engines. */
  readonly description: string;
  /** Mentions by article, each with the role as of the article's date. */
  readonly mentions: readonly (ArticleMentions & { readonly role: string })[];
  readonly quotations: readonly QuotationLine[];
  readonly passedOn: readonly QuotationLine[];
  readonly events: readonly (EntityLink & {
    readonly role: string;
    readonly when?: string;
    readonly status?: StatusView;
  })[];
  readonly beside: readonly (EntityLink & {
    /** The passages that both are named in, by article; an article is named where the actor is named in several. */
    readonly shared: readonly { readonly article?: Link; readonly passages: readonly PassageLink[] }[];
    /** How many passages are linked, and how many there are. */
    readonly linked: number;
    readonly count: number;
  })[];
  /** The number of all actors mentioned in the same passages. */
  readonly besideTotal: number;
  readonly sources: readonly SourceView[];
  readonly sameAs: readonly SourceView[];
}

/** The maximum number of actors listed under “Mentioned alongside”: those with most passages in common. */
const maxBeside = 30;

/** The maximum number of links to passages shared with one other actor. */
const maxPassageLinks = 12;

/** The number of lines of each list on one page about an actor. */
const perPage = 20;

/** The pages about an actor: one, or more if its lists are long. */
export function actorPages(edition: Edition, actor: ActorEntry): EntryPage<ActorView>[] {
  const lists = ['members', 'quotations', 'passedOn', 'events', 'mentions'] as const;
  return entryPages(actorView(edition, actor), lists, perPage, hrefs.actor(actor.id));
}

/** Everything that an actor's pages show. */
export function actorView(edition: Edition, actor: ActorEntry): ActorView {
  const { index, words, site } = edition;
  const { id, data, profile } = actor;
  const mentions = mentionsByArticle(edition, id).map((group) => ({
    ...group,
    role: rolesLine(edition, data, index.articles.get(group.id)?.data.published ?? '..'),
  }));
  const beside = coMentionedActors(index, id);
  return {
    id,
    name: data.name,
    kind: data.kind,
    kindLabel: words.actorKinds[data.kind],
    names: Object.entries(data.names).map(([language, name]) => ({
      language,
      languageName: languageName(language, site.language),
      name,
    })),
    aliases: data.aliases,
    roles: data.roles.map((role) => roleView(edition, role)),
    memberOf: data.memberOf.map((group) => actorLink(edition, group)),
    members: (index.members.get(id) ?? []).map((member) => actorLink(edition, member.id)),
    ...(data.image ? { image: data.image } : {}),
    profile: profile.html,
    description: profile.text || describe(edition, actor, mentions),
    mentions,
    quotations: (index.saidBy.get(id) ?? []).map((quote) => quotationLine(edition, quote)),
    passedOn: (index.passedOnBy.get(id) ?? []).map((quote) => quotationLine(edition, quote)),
    events: (index.participations.get(id) ?? []).map(({ event, role }) => {
      const last = latestStatus(event.data.status);
      const when = latestWhen(edition, event.data);
      return {
        ...eventLink(edition, event.id),
        role,
        ...(when ? { when } : {}),
        ...(last ? { status: statusView(edition, last) } : {}),
      };
    }),
    beside: beside.slice(0, maxBeside).map((other) => besideView(edition, other, mentions.length > 1)),
    besideTotal: beside.length,
    sources: data.sources.map((source) => sourceView(edition, source)),
    sameAs: data.sameAs.map((value) => sameAsView(edition, value)),
  };
}

/** The description of an actor without a profile: “Council of Norvik: Organization. 3 mentions.” */
function describe(
  { words }: Edition,
  { data }: ActorEntry,
  mentions: readonly { count: number; role: string }[],
): string {
  const count = mentions.reduce((sum, group) => sum + group.count, 0);
  const facts = [words.actorKinds[data.kind], mentions[0]?.role, count > 0 && words.actor.mentionCount(count)];
  return `${data.name}: ${inSentences(...facts)}`;
}

/** `several`: whether the actor is named in several articles, so that a passage's number needs its article. */
function besideView(edition: Edition, { actor, passages }: CoMention, several: boolean): ActorView['beside'][number] {
  const linked = passages.slice(0, maxPassageLinks);
  const byArticle = Map.groupBy(linked, ({ article }) => article);
  return {
    ...actorLink(edition, actor.id),
    count: passages.length,
    linked: linked.length,
    shared: [...byArticle].map(([article, here]) => ({
      ...(several ? { article: articleLink(edition, article) } : {}),
      passages: here.map(({ passage }) => ({ n: passage.n, href: hrefs.passage(article.id, passage.n) })),
    })),
  };
}
