import { rolesAsOf } from '#src/core/model/as-of.ts';
import type { Actor, Role } from '#src/core/model/actor.ts';
import type { Edtf } from '#src/core/model/dates.ts';
import { dateView } from './dates.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink } from './links.ts';

/** A role in words: its title, the actor whose post it is, and its period. */
export interface RoleView {
  readonly title: string;
  readonly of?: EntityLink;
  readonly period?: string;
}

/** One role in words. */
export function roleView(edition: Edition, { title, of, from, to }: Role): RoleView {
  const period = from || to ? `${from ?? ''}/${to ?? '..'}` : undefined;
  return {
    title,
    ...(of ? { of: actorLink(edition, of) } : {}),
    ...(period ? { period: dateView(edition, period.startsWith('/') ? `..${period}` : period).text } : {}),
  };
}

/** The main role of an actor on a day: the first one in the author's order. A card has no room for more. */
export function mainRole(edition: Edition, actor: Actor, day: Edtf): string {
  return rolesLine(edition, { ...actor, roles: rolesAsOf(actor.roles, day).slice(0, 1) }, day);
}

/** The roles that an actor held on a day, in one line: “Mayor, Norvik”. Empty if none. */
export function rolesLine(edition: Edition, actor: Actor, day: Edtf): string {
  return rolesAsOf(actor.roles, day)
    .map(({ title, of }) =>
      of ? edition.words.actor.roleOf(title, isolated(actorLink(edition, of).name, edition.site.language)) : title,
    )
    .join('; ');
}
