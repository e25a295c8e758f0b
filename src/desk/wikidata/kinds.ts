import type { ActorKind } from '#src/core/model/actor.ts';
import { type Entity, anyLabel } from './entity.ts';
import type { Findings } from './proposal.ts';
import { itemsOf, property } from './statements.ts';

/** What an actor is, by the classes of Wikidata that it is an instance of. */
const kinds: Readonly<Record<string, ActorKind>> = {
  Q5: 'person', // human
  Q6256: 'state', // country
  Q3624078: 'state', // sovereign state
  Q7275: 'state', // state
  Q15634554: 'state', // state with limited recognition
  Q3024240: 'state', // historical country
  Q43229: 'organization', // organization
  Q7278: 'organization', // political party
  Q484652: 'organization', // international organization
  Q327333: 'organization', // government agency
  Q4830453: 'organization', // business
  Q783794: 'organization', // company
  Q192350: 'organization', // ministry
  Q245065: 'organization', // intergovernmental organization
  Q163740: 'organization', // nonprofit organization
  Q79913: 'organization', // non-governmental organization
  Q11032: 'organization', // newspaper
  Q192283: 'organization', // news agency
  Q1110794: 'organization', // daily newspaper
  Q3918: 'organization', // university
  Q31855: 'organization', // research institute
  Q176799: 'organization', // military unit
  Q35749: 'organization', // parliament
  Q2659904: 'organization', // government organization
  Q16334295: 'group', // group of humans
  Q41710: 'group', // ethnic group
};

/** How many steps from a class to the one that it is a kind of are followed. */
const maxSteps = 3;

/** The kind of an actor. Where the class itself tells nothing, those are asked for that it is a subclass of. */
export function proposeKind(found: Findings, entity: Entity): void {
  const classes = itemsOf(entity, property.instanceOf);
  const known = nearestKind(found, classes);
  if (!known) return;
  const { kind, by } = known;
  found.value(
    ['kind'],
    kind,
    `Wikidata says that it is ${withArticle(anyLabel(found.question.entities.get(by), by, 'en'))}.`,
  );
}

function nearestKind(found: Findings, classes: readonly string[]): { kind: ActorKind; by: string } | undefined {
  let level = classes.map((id) => ({ id, by: id }));
  for (let step = 0; step <= maxSteps && level.length > 0; step++) {
    const hit = level.find(({ id }) => kinds[id]);
    const kind = hit && kinds[hit.id];
    if (hit && kind) {
      // Its name is told to the author.
      if (hit.by !== 'Q5') found.entity(hit.by);
      return { kind, by: hit.by };
    }
    if (step === maxSteps) return undefined;
    level = level.flatMap(({ id, by }) => {
      const above = found.entity(id);
      return above ? itemsOf(above, property.subclassOf).map((upper) => ({ id: upper, by })) : [];
    });
  }
  return undefined;
}

function withArticle(label: string): string {
  if (label === 'Q5') return 'a human being';
  return /^Q\d/.test(label) ? label : `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`;
}
