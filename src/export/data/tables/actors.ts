import { type Actor, actorKinds } from '#src/core/model/actor.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress, isWikidata } from '../../address.ts';
import { count, list, oneOf, ordinal, requiredText, text } from '../columns.ts';
import { editionTable, listed, refersTo } from '../table.ts';

export const actors = editionTable<'actors'>({
  name: 'actors',
  columns: {
    id: requiredText,
    address: requiredText,
    name: requiredText,
    kind: oneOf(actorKinds, true),
    names: { type: 'object' },
    aliases: list,
    wikidata: text,
    same_as: list,
    mentions: count,
    quotations: count,
    passed_on: count,
    profile: text,
  },
  key: ['id'],
  references: [],
  *rows(edition) {
    const { index } = edition;
    for (const { id, data, profile } of index.actors.values())
      yield {
        id,
        address: exportAddress(edition, hrefs.actor(id)),
        name: data.name,
        kind: data.kind,
        names: Object.keys(data.names).length > 0 ? data.names : undefined,
        aliases: listed(data.aliases),
        ...elsewhere(data),
        mentions: index.mentions.get(id)?.length ?? 0,
        quotations: index.saidBy.get(id)?.length ?? 0,
        passed_on: index.passedOnBy.get(id)?.length ?? 0,
        profile: profile.text || undefined,
      };
  },
});

/** Where an actor or event is described elsewhere: its first Wikidata id, and all the rest. */
export function elsewhere({ sameAs }: Pick<Actor, 'sameAs'>): {
  readonly wikidata: string | undefined;
  readonly same_as: readonly string[] | undefined;
} {
  const wikidata = sameAs.find(isWikidata);
  return { wikidata, same_as: listed(sameAs.filter((value) => value !== wikidata)) };
}

export const roles = editionTable<'roles'>({
  name: 'roles',
  columns: { actor: requiredText, n: ordinal, title: requiredText, of: text, from: text, to: text },
  key: ['actor', 'n'],
  references: [refersTo('actor', 'actors'), refersTo('of', 'actors')],
  *rows({ index }) {
    for (const { id, data } of index.actors.values())
      for (const [n, { title, of, from, to }] of data.roles.entries())
        yield { actor: id, n: n + 1, title, of, from, to };
  },
});

export const memberships = editionTable<'memberships'>({
  name: 'memberships',
  columns: { actor: requiredText, n: ordinal, group: requiredText },
  key: ['actor', 'n'],
  references: [refersTo('actor', 'actors'), refersTo('group', 'actors')],
  *rows({ index }) {
    for (const { id, data } of index.actors.values())
      for (const [n, group] of data.memberOf.entries()) yield { actor: id, n: n + 1, group };
  },
});
