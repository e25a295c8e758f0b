import { placeOfPosition } from '#src/desk/document/document.ts';
import { fieldAt } from '#src/desk/forms/read-form.ts';
import type { ToldProblem } from '#src/desk/server/api.ts';
import { useDesk, useDeskState } from './desk-context.ts';
import { idOfPath } from './form/form-context.ts';
import { reveal } from './go.ts';
import type { Desk } from './state.ts';
import { entryOfPath } from '#src/desk/session/draft-entry.ts';

/** What `check` reports of the edition with the work of the desk in it: of this article’s files first. */
export function ProblemsPanel() {
  const desk = useDesk();
  const { checked, session } = useDeskState((all) => all);
  if (!checked) return <p class="quiet">Checking …</p>;
  const { problems } = checked;
  if (problems.length === 0) return <p class="quiet">Nothing is wrong.</p>;
  const own = problems.filter(({ file }) => file in session.texts);
  const others = problems.filter(({ file }) => !(file in session.texts));
  return (
    <>
      <List problems={own} desk={desk} />
      {others.length > 0 && (
        <>
          <h3>In other files</h3>
          <List problems={others} desk={desk} />
        </>
      )}
    </>
  );
}

function List({ problems, desk }: { readonly problems: readonly ToldProblem[]; readonly desk: Desk }) {
  return (
    <ul class="problems">
      {problems.slice(0, 200).map((problem, n) => (
        <li key={n}>
          <span class={problem.severity}>
            {problem.what} {problem.todo}
          </span>{' '}
          <button type="button" class="plain quiet" onClick={() => show(desk, problem)}>
            {problem.file}:{problem.line}:{problem.column}
          </button>
        </li>
      ))}
      {problems.length > 200 && <li class="quiet">And {problems.length - 200} more.</li>}
    </ul>
  );
}

/** Goes to a problem: to its words in the text, or to its field in the form of its file. */
function show(desk: Desk, { file, line, column }: ToldProblem): void {
  const { session } = desk.state;
  if (file === session.path) {
    const place = placeOfPosition(session.article, { line, column });
    if (place) {
      desk.set({ chosen: undefined });
      reveal(desk, [{ ...place, end: place.start }]);
      return;
    }
    desk.set({ tab: 'article' });
  } else if (entryOfPath(file)) desk.set({ entry: file, chosen: undefined, tab: 'chosen' });
  const text = session.texts[file];
  if (typeof text !== 'string') return;
  const field = idOfPath(fieldAt(text, { line, column }));
  requestAnimationFrame(() => document.getElementById(field)?.focus());
}
