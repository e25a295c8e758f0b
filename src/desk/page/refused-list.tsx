import { isRefusedAs, type Refusal, refusalsOf, suggestAgain } from '#src/desk/session/refusals.ts';
import { act } from './act.ts';
import { useDesk, useDeskState } from './desk-context.ts';
import { look } from './go.ts';
import type { Desk } from './state.ts';

/** What the author has refused, and may want again. */
export function RefusedList() {
  const desk = useDesk();
  const session = useDeskState((state) => state.session);
  const refusals = refusalsOf(session);
  if (refusals.length === 0) return null;
  return (
    <details class="refused">
      <summary>
        Refused <span class="quiet">{refusals.length}</span>
      </summary>
      <ul>
        {refusals.map((refusal) => (
          <li key={`${refusal.passage} ${refusal.as} ${refusal.words}`}>
            <bdi lang={session.article.data.language}>{refusal.words}</bdi>{' '}
            <span class="quiet">{told[refusal.as]}</span>
            <button type="button" class="plain" onClick={() => wantAgain(desk, refusal)}>
              Suggest again
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const told = { name: 'as a name', quotation: 'as a quotation', scare: 'as a scare quote', date: 'as a date' } as const;

/** Takes a refusal back, and looks at what is suggested again. */
function wantAgain(desk: Desk, refusal: Refusal): void {
  if (!act(desk, suggestAgain(desk.state.session, refusal))) return;
  const again = desk.state.waiting.find(isRefusedAs(refusal, desk.state.session));
  if (!again) return;
  const { filter } = desk.state;
  if (filter !== 'all' && filter !== again.suggestion.kind) desk.set({ filter: 'all' });
  look(desk, again);
}
