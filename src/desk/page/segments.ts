import { type DeskMark, isRefused } from '#src/desk/document/document.ts';
import { joined, parted } from '#src/desk/session/quotations.ts';
import { act } from './act.ts';
import { taken, choose } from './decide.ts';
import { chosenMark } from './mark.ts';
import type { Desk } from './state.ts';

/** Makes the chosen segment, and all of its quotation, segments of the quotation before it. */
export function joinChosen(desk: Desk): void {
  withSegment(desk, (mark) => joined(desk.state.session, mark));
}

/** Makes the chosen segment a quotation of its own, said by the same speaker. */
export function partChosen(desk: Desk): void {
  withSegment(desk, (mark) => parted(desk.state.session, taken(desk), mark));
}

function withSegment(desk: Desk, plan: (mark: DeskMark) => ReturnType<typeof joined>): void {
  const mark = chosenMark(desk);
  if (mark?.name !== 'quote') {
    desk.set({ said: 'Choose words of a quotation first.' });
    return;
  }
  const step = plan(mark);
  if (act(desk, step) && !isRefused(step)) choose(desk, step.keys?.[0]);
}
