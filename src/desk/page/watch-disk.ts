import { isRefused } from '#src/desk/document/document.ts';
import { entryOfPath } from '#src/desk/session/draft-entry.ts';
import type { ListedEntry } from '#src/desk/session/entries.ts';
import { rereadFile, withFile } from '#src/desk/session/session.ts';
import { derived, setEntriesOnDisk, show } from './act.ts';
import { api } from './api-client.ts';
import type { Desk } from './state.ts';

/**
 * Follows changes of the disk: a file that is not being worked on is read again; of one that is, the author is told. After
 * the server was away, all files that are open are compared. `onChange` is called whenever something may have changed.
 */
export function watchDisk(desk: Desk, onChange: () => void): void {
  api.onChanges({
    changed: (paths) => {
      for (const path of paths) if (path in desk.state.session.disk) void compare(desk, path);
      // Another window, or an editor, may have created entries or changed some that are not open.
      if (paths.some((path) => entryOfPath(path) && !(path in desk.state.session.disk))) void readEntries(desk);
      onChange();
    },
    lost: () => {
      if (!desk.state.isConnected) return;
      desk.set({
        isConnected: false,
        said: 'The desk’s server does not answer. Your work is kept in this browser; it can be saved when “npm run desk” runs again.',
      });
    },
    found: () => {
      const wasAway = !desk.state.isConnected;
      if (wasAway) desk.set({ isConnected: true, said: 'The desk’s server answers again.' });
      if (!wasAway && desk.state.session.history.done.length === 0) return;
      for (const path of Object.keys(desk.state.session.disk)) void compare(desk, path);
      if (wasAway) void readEntries(desk);
      onChange();
    },
  });
}

async function readEntries(desk: Desk): Promise<void> {
  const answer = await api.edition();
  if (!answer.isDone) return;
  setEntriesOnDisk(answer.body.entries as unknown as readonly ListedEntry[]);
  desk.set(derived(desk.state.session, desk.state.suggestions));
}

async function compare(desk: Desk, path: string): Promise<void> {
  const answer = await api.file(path);
  if (!answer.isDone && answer.status !== 404) return;
  const onDisk = answer.isDone ? { text: answer.body.text, hash: answer.body.hash } : { text: null, hash: null };
  const { session, saving } = desk.state;
  const known = session.disk[path];
  if (saving || !known || known.hash === onDisk.hash) return;
  if (path === session.path && onDisk.text === null) {
    // The desk has the only copy. What is not on disk is not saved.
    show(
      desk,
      withFile(session, path, onDisk),
      `${path} is no longer on disk: it was removed or renamed. The article is still here, and saving writes it again.`,
    );
    return;
  }
  if (session.texts[path] !== known.text) {
    desk.set({ said: `${path} has changed on disk while you worked on it. Saving will ask which of the two to keep.` });
    return;
  }
  const read = rereadFile(session, path, onDisk);
  if (isRefused(read)) desk.set({ said: read.refused });
  else if (onDisk.text === null) show(desk, read, `${path} is no longer on disk.`);
  else show(desk, read, `${path} was read again, since it has changed on disk.`);
}
