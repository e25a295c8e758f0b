import { languageTag } from '#src/core/model/fields.ts';
import { dateOf } from './date.ts';
import { type Entity, type Snak, type Statement, labelIn, ownLabelIn } from './entity.ts';
import { proposeKind } from './kinds.ts';
import { languageName, proposeBody, proposeName, proposeSource } from './propose-common.ts';
import { Findings, type Proposals, type Question } from './proposal.ts';
import { itemOf, property, qualifierOf, statementsOf, textOf } from './statements.ts';

/** What Wikidata says of an actor, field by field. Without the entity itself, that one is needed. */
export function proposeActor(question: Question): Proposals {
  const found = new Findings(question);
  const entity = found.entity(question.id);
  if (!entity) return found.all;
  proposeName(found, entity);
  proposeKind(found, entity);
  proposeNames(found, entity);
  proposeAliases(found, entity);
  for (const statement of statementsOf(entity, property.positionHeld)) proposeRole(found, statement);
  for (const name of [property.memberOf, property.party])
    for (const statement of statementsOf(entity, name)) proposeMembership(found, statement);
  proposeBody(found, entity);
  proposeSource(found, entity);
  return found.all;
}

/** The name in each language that is wanted, and in the actor’s own. */
function proposeNames(found: Findings, entity: Entity): void {
  const { language, languages, values } = found.question;
  const name = labelIn(entity, language) ?? values['name'];
  const own = [property.nativeName, property.nativeLabel]
    .flatMap((one) => statementsOf(entity, one))
    .flatMap(({ mainsnak }) => textOf(mainsnak) ?? []);
  const names = new Map<string, string>();
  for (const { language: tag, text } of own) if (languageTag.safeParse(tag).success) names.set(tag, text);
  for (const wanted of languages) {
    const label = ownLabelIn(entity, wanted);
    if (label) names.set(label.tag, label.value);
  }
  for (const [tag, text] of names)
    if (text !== name && tag.toLowerCase() !== language.toLowerCase())
      found.value(['names', tag], text, `Wikidata calls it “${text}” in ${languageName(tag)}.`);
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Other names in the language of the edition, that it does not know yet. */
function proposeAliases(found: Findings, entity: Entity): void {
  const { language, values } = found.question;
  const known = new Set([values['name'], labelIn(entity, language)]);
  for (const tag of [language.toLowerCase(), baseOf(language), 'mul'])
    for (const { value } of entity.aliases[tag] ?? []) {
      if (known.has(value)) continue;
      known.add(value);
      found.item('aliases', value, `Wikidata also calls it “${value}”.`);
    }
}

/** A post, with the actor whose post it is where the edition has one, and the dates that are known. */
function proposeRole(found: Findings, statement: Statement): void {
  const post = itemOf(statement.mainsnak);
  if (post === undefined) return;
  const title = found.label(post);
  const of = whoseIs(statement)
    .map(found.question.actorOf)
    .find((id) => id !== undefined);
  const [from, to] = [dateIn(statement, property.start), dateIn(statement, property.end)];
  const role = {
    title,
    ...(of === undefined ? {} : { of }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  found.item('roles', role, tellRole(found, statement, role), (item) => {
    const there = item as { readonly title?: unknown; readonly from?: unknown };
    return there.title === title && there.from === from;
  });
}

function tellRole(
  found: Findings,
  statement: Statement,
  { title, from, to }: { readonly title: string; readonly from?: string; readonly to?: string },
): string {
  const unknown = whoseIs(statement).filter((id) => found.question.actorOf(id) === undefined);
  const has = [
    `Wikidata gives the post “${title}”`,
    ...unknown.map((id) => ` (of ${found.label(id)}, which has no entry here)`),
    from === undefined ? '' : `, from ${from}`,
    to === undefined ? '.' : `, until ${to}.`,
  ];
  if (to === undefined && hasEnded(statement))
    has.push(' It has ended, on a day that is not known: without an end it would be shown as held.');
  else if (to === undefined && from === undefined) has.push(' Without dates it counts as held.');
  return has.join('');
}

/** The actors whose post it is. */
function whoseIs({ qualifiers }: Statement): string[] {
  return [property.of, property.jurisdiction]
    .flatMap((one) => qualifiers[one] ?? [])
    .flatMap((snak) => itemOf(snak) ?? []);
}

/** The groups and parties that it belongs to now. A membership has no dates here, so that a past one cannot be told. */
function proposeMembership(found: Findings, statement: Statement): void {
  const group = itemOf(statement.mainsnak);
  if (group === undefined || hasEnded(statement)) return;
  const label = found.label(group);
  const actor = found.question.actorOf(group);
  if (actor === undefined)
    found.left.push(`Wikidata lists it as a member of ${label} (${group}), which has no entry here.`);
  else found.item('memberOf', actor, `Wikidata lists it as a member of ${label}.`);
}

/** Whether it has ended, be it on a day that is not known. */
function hasEnded(statement: Statement): boolean {
  return ['value', 'somevalue'].includes(qualifierOf(statement, property.end)?.snaktype ?? '');
}

function dateIn(statement: Statement, name: string): string | undefined {
  const snak: Snak | undefined = qualifierOf(statement, name);
  return snak && dateOf(snak);
}
