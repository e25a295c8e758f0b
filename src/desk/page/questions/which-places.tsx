import { useState } from 'preact/hooks';
import { createIt, createdFor, nameIt } from '../decide.ts';
import { nameIn, useDesk, useDeskState } from '../desk-context.ts';
import { Dialog } from '../dialog.tsx';
import { PlaceList } from '../place-list.tsx';
import type { Question } from '../state.ts';

/** Asks in which places suggestions that name the same are accepted. Every place is shown. */
export function WhichPlaces({ question }: { readonly question: Question & { kind: 'same' } }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const { suggestions, meant } = question;
  const places = suggestions.flatMap((one) => one.places);
  const [checked, setChecked] = useState<readonly boolean[]>(places.map(() => true));
  const [id] = meant.entries;
  const entry = createdFor(meant, suggestions[0]?.words ?? '', 'actor');
  const name = id === undefined ? entry.name : nameIn(state, id);
  const count = checked.filter(Boolean).length;
  const close = () => desk.set({ question: undefined });
  return (
    <Dialog title={`${name}: ${places.length} places`} onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          const chosen = places.filter((_, n) => checked[n]);
          if (chosen.length === 0) return;
          if (id === undefined) createIt(desk, chosen, entry);
          else nameIt(desk, chosen, id);
        }}
      >
        <PlaceList
          legend={id === undefined ? `A new ${entry.actorKind} is created.` : 'Each place that is ticked is marked.'}
          places={places}
          textOf={(passage) => state.session.article.passages[passage]?.text ?? ''}
          isChecked={(n) => checked[n] ?? false}
          onCheck={(n, isOn) => setChecked(checked.map((was, at) => (at === n ? isOn : was)))}
        />
        <footer>
          <button type="submit" class="primary" data-first disabled={count === 0}>
            Accept {count === 1 ? '1 place' : `${count} places`}
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
