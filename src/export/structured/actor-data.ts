import type { Organization, Person, Thing } from 'schema-dts';
import type { ActorEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink, hrefs } from '#src/core/views/links.ts';
import { exportAddress, sameAsAddress } from '#src/export/address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { structuredData } from './graph.ts';

/** How schema.org calls each kind of actor. It has no word for several that are named together, or for one without a name. */
const types = {
  person: 'Person',
  state: 'Country',
  organization: 'Organization',
  group: 'Thing',
  unnamed: 'Thing',
} as const;

/** An actor as another page names it; a country or a group, which schema.org does not let speak or meet, by the address alone. */
export type ActorNode = Person | Organization | { readonly '@id': string };

/** The node of an actor on another page. Undefined where nobody is named. */
export function actorNode(edition: Edition, id: string, page: string): ActorNode | undefined {
  const actor = edition.index.actors.get(id);
  if (!actor || actor.data.kind === 'unnamed') return undefined;
  const type = types[actor.data.kind];
  const reference = { '@id': exportAddress(edition, hrefs.actor(id), page) };
  return type === 'Person' || type === 'Organization'
    ? { '@type': type, ...reference, name: actor.data.name }
    : reference;
}

/** What an actor’s page tells search engines: who it is, by what names, and where else. */
export function actorData(edition: Edition, actor: ActorEntry, description: string): string {
  const { id, data } = actor;
  const page = hrefs.actor(id);
  const names = [...new Set([...Object.values(data.names), ...data.aliases])].filter((name) => name !== data.name);
  const groups = data.memberOf.flatMap((group) => actorNode(edition, group, page) ?? []);
  // Posts that have ended are left out: a job title has no dates.
  const posts = data.roles
    .filter(({ to }) => to === undefined)
    .map(({ title, of }) => (of ? `${title}, ${actorLink(edition, of).name}` : title));
  const isPerson = data.kind === 'person';
  const node = {
    '@type': types[data.kind],
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    name: data.name,
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(description ? { description } : {}),
    ...(data.sameAs.length > 0 ? { sameAs: data.sameAs.map(sameAsAddress) } : {}),
    ...(isPerson && posts.length > 0 ? { jobTitle: posts } : {}),
    ...((isPerson || data.kind === 'organization') && groups.length > 0 ? { memberOf: groups } : {}),
  } as Thing;
  return structuredData(node, breadcrumbs(edition, 'actors', data.name, page));
}
