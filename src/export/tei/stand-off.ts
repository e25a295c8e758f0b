import type { ActorEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { segmentAnchor } from '#src/core/model/anchors.ts';
import { latestDate } from '#src/core/model/as-of.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { isWikidata } from '../address.ts';
import type { Cast } from './cast.ts';
import { dateAttributes } from './date-attributes.ts';
import { block, blockOf, element, textElement } from './xml.ts';

/** Who and what the text points at, and how quotations and events belong together. */
export function standOff(edition: Edition, cast: Cast): string {
  const ofKind = (...kinds: readonly ActorEntry['data']['kind'][]) =>
    cast.actors.filter(({ data }) => kinds.includes(data.kind));
  return blockOf(
    'standOff',
    {},
    blockOf('listPerson', {}, ...ofKind('person', 'unnamed', 'group').map((actor) => person(actor, cast))),
    blockOf('listOrg', {}, ...ofKind('organization').map(organization)),
    blockOf('listPlace', {}, ...ofKind('state').map(state)),
    blockOf('listEvent', {}, ...cast.events.map((entry) => event(edition, entry, cast))),
    blockOf('listRelation', {}, ...relations(cast)),
  );
}

/** A person, an unnamed source or a group. */
function person({ id, data, profile }: ActorEntry, cast: Cast): string {
  const isGroup = data.kind === 'group';
  return block(
    isGroup ? 'personGrp' : 'person',
    { 'xml:id': `actor-${id}`, role: data.kind === 'unnamed' ? 'unnamed' : undefined },
    ...names('persName', data),
    ...data.roles.map(({ title, of, from, to }) =>
      element('occupation', { ...endsOf(from, to), ref: of && cast.actor(of) }, textElement('roleName', {}, title)),
    ),
    ...data.memberOf.map((group) => element('affiliation', { ref: cast.actor(group) })),
    ...identifiers(data.sameAs),
    profileNote(profile.text),
  );
}

function organization({ id, data, profile }: ActorEntry): string {
  return block(
    'org',
    { 'xml:id': `actor-${id}` },
    ...names('orgName', data),
    ...identifiers(data.sameAs),
    profileNote(profile.text),
  );
}

function state({ id, data, profile }: ActorEntry): string {
  return block(
    'place',
    { 'xml:id': `actor-${id}`, type: 'state' },
    ...names('placeName', data),
    profileNote(profile.text),
    ...identifiers(data.sameAs),
  );
}

function event({ words }: Edition, { id, data, profile }: EventEntry, cast: Cast): string {
  const { place } = data;
  const hasPoint = place?.lat !== undefined && place.lon !== undefined;
  return block(
    'event',
    { 'xml:id': `event-${id}`, ...dateAttributes(latestDate(data)) },
    textElement('label', {}, data.name),
    profile.text ? textElement('desc', {}, profile.text) : '',
    ...data.status.map(({ asOf, is, accordingTo, note }) =>
      element(
        'note',
        { type: 'status', source: accordingTo && cast.actor(accordingTo) },
        textElement('date', dateAttributes(asOf), asOf),
        ' ',
        textElement('term', { key: is }, words.eventStatuses[is]),
        note ? ` ${textElement('s', {}, note)}` : '',
      ),
    ),
    ...identifiers(data.sameAs),
    place
      ? block(
          'place',
          {},
          textElement('placeName', {}, place.name),
          place.country ? textElement('country', { key: place.country }, place.country) : '',
          hasPoint ? element('location', {}, textElement('geo', {}, `${place.lat} ${place.lon}`)) : '',
        )
      : '',
  );
}

function names(tag: string, { name, names: inLanguages, aliases }: ActorEntry['data']): string[] {
  return [
    textElement(tag, {}, name),
    ...Object.entries(inLanguages).map(([language, other]) => textElement(tag, { 'xml:lang': language }, other)),
    ...aliases.map((alias) => textElement(tag, { type: 'alias' }, alias)),
  ];
}

function identifiers(sameAs: readonly string[]): string[] {
  return sameAs.map((value) => textElement('idno', { type: isWikidata(value) ? 'Wikidata' : 'URI' }, value));
}

function profileNote(text: string): string {
  return text === '' ? '' : textElement('note', { type: 'profile' }, text);
}

function endsOf(from: string | undefined, to: string | undefined) {
  const { when: begin, cert: first } = dateAttributes(from);
  const { when: end, cert: last } = dateAttributes(to);
  return { from: begin, to: end, cert: first ?? last };
}

/** What the text itself cannot hold: who passes on whose words, what answers what, and how events follow one another. */
function relations(cast: Cast): string[] {
  const relation = (name: string, active: string, passive: string) => element('relation', { name, active, passive });
  const quotation = (id: string) => `#${segmentAnchor(id, 1)}`;
  const isHere = new Set(cast.quotes.map(({ id }) => id));
  const answers = ({ id, data }: QuoteEntry) =>
    data.repliesTo && isHere.has(data.repliesTo) ? [relation('answers', quotation(id), quotation(data.repliesTo))] : [];
  return [
    ...cast.quotes.flatMap((quote) => [
      ...quote.data.through.map((actor) => relation('passes-on', cast.actor(actor), quotation(quote.id))),
      ...answers(quote),
      ...(quote.data.at ? [relation('said-at', quotation(quote.id), cast.event(quote.data.at))] : []),
    ]),
    // A person has its memberships in `affiliation`.
    ...cast.actors
      .filter(({ data }) => data.kind === 'organization' || data.kind === 'state')
      .flatMap(({ id, data }) =>
        data.memberOf.map((group) => relation('member-of', `#actor-${id}`, cast.actor(group))),
      ),
    ...cast.events.flatMap(({ id, data }) => [
      ...data.participants.map(({ actor }) => relation('takes-part', cast.actor(actor), `#event-${id}`)),
      ...(data.partOf ? [relation('part-of', `#event-${id}`, cast.event(data.partOf))] : []),
      ...(data.follows ? [relation('follows', `#event-${id}`, cast.event(data.follows))] : []),
    ]),
  ];
}
