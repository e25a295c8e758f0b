import { useMemo, useState } from 'preact/hooks';
import { actorKinds, type ActorKind } from '#src/core/model/actor.ts';
import type { Place } from '#src/desk/document/document.ts';
import { describe, type ListedEntry, namesOf } from '#src/desk/session/entries.ts';
import { findEntries, searchable } from '#src/desk/session/find-entries.ts';
import { quotedWords } from '#src/desk/session/quoted-words.ts';
import type { NewEntry } from '#src/desk/session/steps.ts';
import { createdFor, createIt, nameIt, say, wordsOf } from '../decide.ts';
import { nameIn, useDesk, useDeskState } from '../desk-context.ts';
import { Dialog } from '../dialog.tsx';
import { type Choice, EntryList } from '../entry-list.tsx';
import { changeChosen, createForChosen } from '../mark.ts';
import { PlaceList } from '../place-list.tsx';
import type { Question } from '../state.ts';

/** Asks whom or what words name, or who says them: from a list, or a new entry that is created at once. */
export function WhichEntry({ question }: { readonly question: Question & { kind: 'entry' | 'speaker' } }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const as = question.kind === 'speaker' ? 'actor' : question.as;
  const others = question.kind === 'entry' ? question.others : [];
  const words = question.places.map((place) => wordsOf(state, place)).join(' … ');
  const proposed = createdFor(question.meant, question.kind === 'speaker' ? '' : words, as);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<ActorKind>(proposed.actorKind ?? 'person');
  const [checked, setChecked] = useState<readonly boolean[]>(others.map(() => true));
  const all = useMemo(
    () => searchable([...state.entries.values()].filter((entry) => entry.kind === as)),
    [state.entries, as],
  );
  const name = typed.trim() || proposed.name;
  const choices = choicesFor();

  function choicesFor(): readonly Choice[] {
    const { entries } = question.meant;
    const found = findEntries(all, typed || (entries.length > 0 ? '' : proposed.name), state.session.id);
    const meant = typed === '' ? entries.flatMap((id) => state.entries.get(id) ?? []) : [];
    const rest = found.filter((entry) => !meant.includes(entry));
    // With nothing typed, entries that merely have the letters in order are no help.
    const listed = [
      ...meant,
      ...(typed === '' && meant.length === 0 && rest.length === 0 ? findEntries(all, '', state.session.id) : rest),
    ];
    const create: Choice[] =
      name === '' ? [] : [{ key: '+', name: `Create “${name}”`, told: as === 'actor' ? kind : 'event' }];
    const isKnown = listed.some((entry) => namesOf(entry).some((known) => known === name));
    const options = listed.map((entry) => ({ key: entry.id, name: nameIn(state, entry.id), told: told(entry) }));
    // What is most probable comes first, so that Enter chooses it.
    return meant.length > 0 || isKnown || (typed !== '' && options.length > 0)
      ? [...options, ...create]
      : [...create, ...options];
  }

  function told(entry: ListedEntry): string {
    const here = entry.uses[state.session.id] ?? 0;
    return `${describe(entry, (id) => nameIn(state, id))}${here > 0 ? `, ${here} here` : ''}`;
  }

  function choose(key: string): void {
    const entry: NewEntry = as === 'event' ? { kind: 'event', name } : { kind: 'actor', name, actorKind: kind };
    desk.set({ question: undefined });
    if (question.kind === 'speaker') {
      say(desk, question.places, { ...question.quotation, speaker: key === '+' ? entry : key });
      return;
    }
    const places: Place[] = [...question.places, ...others.filter((_, n) => checked[n])];
    // A mark that is chosen is changed; other words are marked.
    if (state.chosen !== undefined && key === '+') createForChosen(desk, entry);
    else if (state.chosen !== undefined) changeChosen(desk, { name: as, id: key });
    else if (key === '+') createIt(desk, places, entry);
    else nameIt(desk, places, key);
  }

  return (
    <Dialog
      title={
        question.kind === 'speaker'
          ? `Who says ${quotedWords(words, 90)}?`
          : `${as === 'event' ? 'What' : 'Who'} is ${quotedWords(words, 90)}?`
      }
      onClose={() => desk.set({ question: undefined })}
    >
      <EntryList
        label={as === 'event' ? 'Find or name an event' : 'Find or name an actor'}
        typed={typed}
        choices={choices}
        onType={setTyped}
        onChoose={choose}
      />
      {as === 'actor' && (
        <label class="quiet">
          A new actor is of kind{' '}
          <select
            value={kind}
            style="width: auto"
            onChange={({ currentTarget: { value } }) => setKind(value as ActorKind)}
          >
            {actorKinds.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {others.length > 0 && (
        <PlaceList
          legend="Mark the same words here too:"
          places={others}
          textOf={(passage) => state.session.article.passages[passage]?.text ?? ''}
          isChecked={(n) => checked[n] ?? false}
          onCheck={(n, isOn) => setChecked(checked.map((was, at) => (at === n ? isOn : was)))}
        />
      )}
      <footer>
        <button type="button" onClick={() => desk.set({ question: undefined })}>
          Cancel
        </button>
      </footer>
    </Dialog>
  );
}
