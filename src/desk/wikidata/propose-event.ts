import { isReversed } from '#src/core/model/dates.ts';
import { dateOf, periodOf } from './date.ts';
import type { Entity } from './entity.ts';
import { proposeBody, proposeName, proposeSource } from './propose-common.ts';
import { Findings, type ProposedValue, type Proposals, type Question } from './proposal.ts';
import { statementsOf, coordinatesOf, itemsOf, property, stringOf } from './statements.ts';

/** What Wikidata says of an event, field by field. Without the entity itself, that one is needed. */
export function proposeEvent(question: Question): Proposals {
  const found = new Findings(question);
  const entity = found.entity(question.id);
  if (!entity) return found.all;
  proposeName(found, entity);
  proposeWhen(found, entity);
  proposePlace(found, entity);
  proposeBody(found, entity);
  proposeSource(found, entity);
  return found.all;
}

function proposeWhen(found: Findings, entity: Entity): void {
  const when = pointInTime(entity) ?? period(entity);
  if (when !== undefined) found.value(['when'], when, `Wikidata gives the date ${when}.`);
}

function pointInTime(entity: Entity): string | undefined {
  const [at] = statementsOf(entity, property.pointInTime);
  return at && periodOf(at.mainsnak);
}

function period(entity: Entity): string | undefined {
  const [start] = statementsOf(entity, property.start);
  const [end] = statementsOf(entity, property.end);
  const [from, to] = [start && dateOf(start.mainsnak), end && dateOf(end.mainsnak)];
  if (from === undefined && to === undefined) return undefined;
  if (from === to) return from;
  const value = `${from ?? '..'}/${to ?? '..'}`;
  return isReversed(value) ? undefined : value;
}

/** The place by its name, its country by the code of that, and where it is on earth. */
function proposePlace(found: Findings, entity: Entity): void {
  const [location] = itemsOf(entity, property.location);
  if (location === undefined) return;
  const place = found.entity(location);
  const name = found.label(location);
  const country = countryOf(found, entity) ?? (place && countryOf(found, place));
  const [at] = [entity, ...(place ? [place] : [])].flatMap((one) =>
    statementsOf(one, property.coordinates).flatMap(({ mainsnak }) => coordinatesOf(mainsnak) ?? []),
  );
  const value: ProposedValue = { name, ...(country === undefined ? {} : { country }), ...at };
  const says = [
    `Wikidata gives the place ${name}`,
    country && `country ${country}`,
    at && `${at.lat} north, ${at.lon} east`,
  ];
  found.value(['place'], value, `${says.filter(Boolean).join(', ')}.`);
}

function countryOf(found: Findings, entity: Entity): string | undefined {
  const [id] = itemsOf(entity, property.country);
  const country = id === undefined ? undefined : found.entity(id);
  const [code] = country ? statementsOf(country, property.countryCode) : [];
  const letters = code && stringOf(code.mainsnak);
  return letters !== undefined && /^[A-Z]{2}$/.test(letters) ? letters : undefined;
}
