import { isRefused } from '#src/desk/document/document.ts';
import { withDrafts } from '#src/desk/session/draft-entry.ts';
import type { ListedEntry } from '#src/desk/session/entries.ts';
import { type Planned, type Session, redone, undone, withStep } from '#src/desk/session/session.ts';
import { waiting } from '#src/desk/session/waiting.ts';
import { isRefusedBy } from '#src/desk/session/refusals.ts';
import type { Desk } from './state.ts';

/** The entries as they are on disk; what the desk has changed is laid over them. */
let onDisk: readonly ListedEntry[] = [];

export function setEntriesOnDisk(entries: readonly ListedEntry[]): void {
  onDisk = entries;
}

/** What follows from the texts: the entries, and which suggestions wait. */
export function derived(session: Session, suggestions = [] as Desk['state']['suggestions']) {
  return {
    session,
    entries: withDrafts(onDisk, session.texts),
    suggestions,
    waiting: waiting(suggestions, session.article, isRefusedBy(session)),
  };
}

/** Does what an author asked for, or says why not. Returns whether it was done. */
export function act(desk: Desk, planned: Planned): boolean {
  if (isRefused(planned)) {
    desk.set({ said: planned.refused });
    return false;
  }
  show(
    desk,
    withStep(desk.state.session, planned),
    planned.notice ? `${planned.label}. ${planned.notice}` : planned.label,
  );
  return true;
}

export function undo(desk: Desk): void {
  const moved = undone(desk.state.session);
  if (moved) show(desk, moved.session, `Undone: ${moved.label}`);
  else desk.set({ said: 'There is nothing to undo.' });
}

export function redo(desk: Desk): void {
  const moved = redone(desk.state.session);
  if (moved) show(desk, moved.session, `Redone: ${moved.label}`);
  else desk.set({ said: 'There is nothing to redo.' });
}

/** Shows another state of the texts. */
export function show(desk: Desk, session: Session, said: string): void {
  desk.set({ ...derived(session, desk.state.suggestions), said });
}
