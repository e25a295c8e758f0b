import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { newEntry } from '#src/desk/forms/new-entry.ts';
import { readForm } from '#src/desk/forms/read-form.ts';
import { setBody, setField, splicedText } from '#src/desk/forms/set-field.ts';
import { readEntities } from '#src/desk/wikidata/entity.ts';
import { proposeActor } from '#src/desk/wikidata/propose-actor.ts';
import { proposeEvent } from '#src/desk/wikidata/propose-event.ts';
import type { Proposal, Proposals } from '#src/desk/wikidata/proposal.ts';

/* What Wikidata says, taken over into the files of entries. */

type Kind = 'actor' | 'event';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`src/desk/wikidata/fixtures/${name}.json`, 'utf8')) as unknown;

const sets = {
  actor: { id: 'Q900001', json: [fixture('person'), fixture('related')] },
  event: { id: 'Q900100', json: [fixture('event'), fixture('place')] },
} as const;

function proposals(kind: Kind, json: readonly unknown[], text: string): Proposals {
  const { values, body } = readForm(kind, text);
  return (kind === 'actor' ? proposeActor : proposeEvent)({
    id: sets[kind].id,
    entities: new Map(json.flatMap((one) => [...readEntities(one)])),
    language: 'en',
    languages: ['ru', 'ko'],
    values,
    body,
    retrieved: '2023-11-26',
    actorOf: (id) => `actor-${id.toLowerCase()}`,
  });
}

function taken(kind: Kind, text: string, { as, path, value }: Proposal): string {
  const list = readForm(kind, text).values[String(path[0])];
  const splices =
    as === 'body'
      ? setBody(text, String(value))
      : setField(kind, text, as === 'item' ? [...path, Array.isArray(list) ? list.length : 0] : path, value);
  assert.ok(!('refused' in splices), JSON.stringify(splices));
  return splicedText(text, splices);
}

for (const kind of ['actor', 'event'] as const)
  test(`all that Wikidata says of an ${kind} can be taken over, is valid, and is not proposed again`, () => {
    const { json } = sets[kind];
    let text = newEntry(kind, { name: '', kind: '' });
    const all = proposals(kind, json, text).proposals;
    assert.ok(all.length > 5);
    for (const proposal of all) text = taken(kind, text, proposal);
    assert.deepEqual(readForm(kind, text).problems, []);
    assert.deepEqual(proposals(kind, json, text).proposals, []);
  });

/** The JSON with one of its parts replaced: `at` counts through them. */
function damaged(json: unknown, at: number, by: unknown): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(json), (_, value: unknown) => (count++ === at ? by : value)) as unknown;
}

test('whatever the JSON holds, what is proposed is valid', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Kind>('actor', 'event'),
      fc.array(fc.tuple(fc.nat(600), fc.oneof(fc.jsonValue(), fc.constant('+0000-00-00T00:00:00Z'), fc.constant(''))), {
        minLength: 1,
        maxLength: 4,
      }),
      (kind, faults) => {
        const json = sets[kind].json.map((one) => faults.reduce<unknown>((now, [at, by]) => damaged(now, at, by), one));
        const text = newEntry(kind, { name: 'X', ...(kind === 'actor' ? { kind: 'person' } : {}) });
        for (const proposal of proposals(kind, json, text).proposals) {
          const { problems } = readForm(kind, taken(kind, text, proposal));
          assert.deepEqual(problems, [], JSON.stringify(proposal));
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
});
