import { saved, theirs, unsaved, withFile, withStep } from '#src/desk/session/session.ts';
import { api } from './api-client.ts';
import { show } from './act.ts';
import { keep } from './kept-work.ts';
import type { Conflict, Desk } from './state.ts';

/** Saves all that has changed: everything, or nothing. The author is told what happened. */
export async function save(desk: Desk): Promise<void> {
  // What is being typed into a field counts.
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches('.form *'))
    document.activeElement.blur();
  const changes = unsaved(desk.state.session);
  if (desk.state.saving) return;
  if (changes.length === 0) {
    desk.set({ said: 'Everything is saved already.' });
    return;
  }
  desk.set({ saving: true, said: 'Saving …' });
  const answer = await api.save({ changes });
  desk.set({ saving: false });
  if (answer.isDone) {
    const session = saved(desk.state.session, changes, answer.body.saved);
    show(desk, session, `Saved: ${countOfFiles(changes.length)}.`);
    keep(session);
    return;
  }
  const { body } = answer;
  if (body.conflicts) desk.set({ question: { kind: 'conflict', conflicts: body.conflicts }, said: body.message });
  else if (body.problems) {
    const [first] = body.problems;
    desk.set({ tab: 'problems', said: `${body.message} ${first ? `${first.what} ${first.todo}` : ''}`.trim() });
  } else desk.set({ said: body.message });
}

export function countOfFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

/** Takes the file that is on disk over into the desk. It can be undone as any other step. */
export function takeTheirs(desk: Desk, conflict: Conflict): boolean {
  const step = theirs(desk.state.session, conflict);
  if ('refused' in step) {
    desk.set({ said: step.refused });
    return false;
  }
  show(desk, withFile(withStep(desk.state.session, step), conflict.path, conflict), step.label);
  return true;
}

/** Keeps what is on the desk: the next save writes over the file that is on disk. */
export function keepMine(desk: Desk, conflict: Conflict): void {
  show(desk, withFile(desk.state.session, conflict.path, conflict), `${conflict.path}: yours is kept.`);
}
