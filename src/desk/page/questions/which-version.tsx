import { type ChangeObject, diffLines } from 'diff';
import { useDesk, useDeskState } from '../desk-context.ts';
import { Dialog } from '../dialog.tsx';
import { keepMine, takeTheirs } from '../save.ts';
import type { Conflict, Question } from '../state.ts';

/** Files have changed on disk while the author worked: both versions are shown, and the author chooses for each. */
export function WhichVersion({ question }: { readonly question: Question & { kind: 'conflict' } }) {
  const desk = useDesk();
  const { session } = useDeskState((all) => all);
  const [conflict, ...rest] = question.conflicts;
  if (!conflict) return null;
  const { path, text } = conflict;
  const mine = session.texts[path] ?? null;
  const changes = diffLines(mine ?? '', text ?? '');
  const close = () => desk.set({ question: undefined });
  const next = (decide: (one: Conflict) => unknown) => () => {
    if (decide(conflict) === false) return;
    desk.set({ question: rest.length > 0 ? { kind: 'conflict', conflicts: rest } : undefined });
  };
  return (
    <Dialog title={`${path} has changed on disk`} broad onClose={close}>
      <p>Nothing was saved, and nothing is lost. Which of the two do you want to go on with?</p>
      {rest.length > 0 && (
        <p class="quiet">After it {rest.length === 1 ? 'one more file is' : `${rest.length} more files are`} shown.</p>
      )}
      <div class="sides">
        <Side title="Yours, on the desk" isMissing={mine === null} changes={changes.filter(({ added }) => !added)} />
        <Side
          title="Theirs, on the disk"
          isMissing={text === null}
          changes={changes.filter(({ removed }) => !removed)}
        />
      </div>
      <footer>
        <button type="button" onClick={next((one) => keepMine(desk, one))}>
          Keep mine
        </button>
        <button type="button" onClick={next((one) => takeTheirs(desk, one))}>
          Take theirs
        </button>
        <button type="button" data-first onClick={close}>
          Decide later
        </button>
      </footer>
      <p class="quiet">Taking theirs can be undone. After “Keep mine”, the next save writes over the file on disk.</p>
    </Dialog>
  );
}

interface SideProps {
  readonly title: string;
  readonly isMissing: boolean;
  readonly changes: readonly ChangeObject<string>[];
}

function Side({ title, isMissing, changes }: SideProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {isMissing ? (
        <p class="quiet">There is no such file.</p>
      ) : (
        <pre tabIndex={0}>
          {changes.map(({ value, added, removed }, n) => (added || removed ? <ins key={n}>{value}</ins> : value))}
        </pre>
      )}
    </section>
  );
}
