import assert from 'node:assert/strict';
import { cardsOf } from '#src/core/views/cards.ts';
import type { SpokenWords } from '#src/core/views/cards/spoken.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { plainText } from '#src/core/views/printed.ts';
import { articleFile } from './edition-of.ts';

/* Files of an edition, and its cards, for tests. */

export const person = (name: string, fields = '') => `---\nname: ${name}\nkind: person\n${fields}\n---\n`;
export const quote = (speaker: string, fields = 'kind: direct') => `---\nspeaker: ${speaker}\n${fields}\n---\n`;
export const event = (name: string, fields: string) => `---\nname: ${name}\n${fields}\n---\n`;

/** The cards of the edition's first article, by kind and id. */
export function cards(edition: Edition) {
  const article = [...edition.index.articles.values()][0];
  assert.ok(article);
  const all = cardsOf(edition, article);
  const find = <Kind extends (typeof all)[number]['kind']>(kind: Kind, id: string) => {
    const card = all.find((one) => one.id === id);
    assert.ok(card?.kind === kind, id);
    return card as Extract<(typeof all)[number], { kind: Kind }>;
  };
  return {
    all,
    actor: (id: string) => find('actor', `c-${id}`),
    event: (id: string) => find('event', `c-${id}`),
    quote: (id: string) => find('quote', `c-${id}`),
    glitch: (n: number) => find('sic', `cg-${n}`),
  };
}

export const lines = (quotations: readonly SpokenWords[]) =>
  quotations.map(({ id, speaker, stance, parts }) => [id, speaker?.name, stance, plainText(parts)]);
export const names = (links: readonly { readonly name: string }[]) => links.map(({ name }) => name);

/** Actors of a town. */
export const town = {
  'actors/holm.md': person(
    'Ida Holm',
    'roles: [{ title: Mayor, of: norvik, from: "2019" }]\nmemberOf: [norvik, council]',
  ),
  'actors/vera.md': person('Vera', 'memberOf: [council]'),
  'actors/norvik.md': '---\nname: Norvik\nkind: organization\n---\nA town. It has a river.\n',
  'actors/council.md': '---\nname: The council\nkind: group\n---\n',
  'actors/sandvik.md': person('Sandvik'),
  'actors/far.md': person('Far', 'memberOf: [council]'),
  'actors/press.md': person('The press office'),
};

/** The same with an event that is to come, and others before and after it. */
export const bridge = {
  ...town,
  'articles/a.md': articleFile(
    { published: '2024-05-02' },
    'The :event[bridge]{#opening} is planned after the :event[vote]{#vote}. :actor[Vera]{#vera}: :quote[“Build it!”]{#build}',
  ),
  'quotes/build.md': quote('vera', 'kind: direct\nat: vote\nsaid: "2024-05-01"'),
  'events/opening.md': event(
    'The opening',
    'when: 2024-08-20\nfollows: vote\npartOf: works\nparticipants:\n  - { actor: holm, role: opens it }\n  - { actor: vera, role: guest }\nstatus:\n  - { asOf: 2024-05-02, is: planned, accordingTo: vera }\n  - { asOf: 2024-08-21, is: occurred }',
  ),
  'events/vote.md': event('The vote', 'when: 2024-05-01\nparticipants:\n  - { actor: vera, role: votes }'),
  'events/works.md': event('The works', 'when: 2023/..'),
  'events/party.md': event('The party', 'follows: opening\nstatus: [{ asOf: 2024-09-01, is: occurred }]'),
  'events/survey.md': event('The survey', 'follows: vote\nstatus: [{ asOf: 2024-05-01, is: planned }]'),
};
