import { useState } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import { type FieldValue, formOf } from '#src/desk/forms/form-field.ts';
import { takeProposals } from '#src/desk/session/edit-entry.ts';
import { type Entities, readEntities } from '#src/desk/wikidata/entity.ts';
import type { Proposals } from '#src/desk/wikidata/proposal.ts';
import { proposeActor } from '#src/desk/wikidata/propose-actor.ts';
import { proposeEvent } from '#src/desk/wikidata/propose-event.ts';
import { act } from './act.ts';
import { api } from './api-client.ts';
import { useDesk, useDeskState } from './desk-context.ts';

interface Props {
  readonly path: string;
  readonly kind: 'actor' | 'event';
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly body: string;
}

/** How many further entities are asked for, so that what an entity names has names. */
const maxFurther = 40;

/**
 * What Wikidata says of an entry whose id there is known: asked for by a press of a button, or read from a file that was
 * saved. Each value is shown, and taken over only if the author ticks it.
 */
export function Wikidata({ path, kind, values, body }: Props) {
  const desk = useDesk();
  const { entries, session } = useDeskState((all) => all);
  const [entities, setEntities] = useState<Entities>(new Map());
  const [told, setTold] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const sameAs = values['sameAs'];
  const id = Array.isArray(sameAs) ? sameAs.find((one) => /^Q\d+$/.test(String(one))) : undefined;
  if (typeof id !== 'string') return null;

  function proposalsFrom(known: Entities): Proposals {
    return (kind === 'actor' ? proposeActor : proposeEvent)({
      id: String(id),
      entities: known,
      language: 'en',
      languages: [session.article.data.language, session.article.data.translatedFrom ?? []].flat(),
      values,
      body,
      retrieved: new Date().toISOString().slice(0, 10),
      actorOf: (wanted) =>
        [...entries.values()].find((entry) => entry.kind === 'actor' && entry.data.sameAs.includes(wanted))?.id,
    });
  }

  async function lookUp(): Promise<void> {
    let known = entities;
    for (let needs = [String(id)]; needs.length > 0;) {
      setTold(`Asking Wikidata for ${needs.length === 1 ? needs[0] : `${needs.length} names`} …`);
      for (const wanted of needs) {
        const answer = await api.wikidata(wanted);
        if (!answer.isDone) return setTold(answer.body.message);
        known = new Map([...known, ...readEntities(answer.body)]);
      }
      const further = proposalsFrom(known).needs.filter((one) => !known.has(one));
      needs = known.size >= maxFurther ? [] : further.slice(0, maxFurther);
    }
    show(known);
  }

  function show(known: Entities): void {
    const { proposals } = proposalsFrom(known);
    setEntities(known);
    setTicked(new Set());
    setTold(proposals.length === 0 ? 'Wikidata says nothing that is not here already.' : '');
  }

  async function readFiles(files: FileList | null): Promise<void> {
    let known = entities;
    for (const file of files ?? []) {
      try {
        known = new Map([...known, ...readEntities(JSON.parse(await file.text()))]);
      } catch {
        return setTold(`${file.name} is no JSON of Wikidata. Save https://www.wikidata.org/entity/${id}.json.`);
      }
    }
    if (known.has(String(id))) show(known);
    else setTold(`The file does not tell of ${id}.`);
  }

  const { proposals, left } = entities.has(id) ? proposalsFrom(entities) : { proposals: [], left: [] };
  const keyOf = (proposal: (typeof proposals)[number]) => JSON.stringify([proposal.as, proposal.path, proposal.value]);
  return (
    <fieldset class="field">
      <legend>Wikidata</legend>
      <p class="choices">
        <button type="button" onClick={() => void lookUp()}>
          Ask Wikidata about {id}
        </button>{' '}
        <label class="quiet">
          or read its saved JSON{' '}
          <input
            type="file"
            accept=".json,application/json"
            multiple
            onChange={({ currentTarget: { files } }) => void readFiles(files)}
          />
        </label>
      </p>
      <p class="quiet" role="status">
        {told}
      </p>
      <div class="places">
        {proposals.map((proposal) => {
          const key = keyOf(proposal);
          return (
            <label key={key}>
              <input
                type="checkbox"
                checked={ticked.has(key)}
                onChange={({ currentTarget: { checked } }) =>
                  setTicked(new Set([...ticked].filter((one) => one !== key).concat(checked ? key : [])))
                }
              />
              <span>
                <b>{proposal.as === 'body' ? 'Profile' : labelOf(kind, proposal.path)}</b> {proposal.told}
              </span>
            </label>
          );
        })}
      </div>
      {left.map((sentence) => (
        <p class="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
      {proposals.length > 0 && (
        <button
          type="button"
          disabled={ticked.size === 0}
          onClick={() => {
            const chosen = proposals.filter((proposal) => ticked.has(keyOf(proposal)));
            if (act(desk, takeProposals(desk.state.session, path, kind, chosen))) setTicked(new Set());
          }}
        >
          Take over what is ticked
        </button>
      )}
    </fieldset>
  );
}

/** What the form calls a field: “Names in other languages, is”. */
function labelOf(kind: Props['kind'], [name, ...inner]: FieldPath): string {
  const label = formOf(kind).find((field) => field.name === name)?.label ?? String(name);
  return [label, ...inner].join(', ');
}
