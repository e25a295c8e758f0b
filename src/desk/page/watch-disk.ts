import { isUnreadable, reopenArticle } from '#src/desk/document/document.ts';
import { withFile } from '#src/desk/session/session.ts';
import { show } from './act.ts';
import { api } from './api-client.ts';
import type { Desk } from './state.ts';

/** Follows changes of the disk: a file that is not being worked on is read again; of one that is, the author is told. */
export function watchDisk(desk: Desk): void {
  api.onChanges((paths) => {
    for (const path of paths) if (path in desk.state.session.disk) void compare(desk, path);
  });
}

async function compare(desk: Desk, path: string): Promise<void> {
  const answer = await api.file(path);
  if (!answer.isDone && answer.status !== 404) return;
  const { text, hash } = answer.isDone ? answer.body : { text: null, hash: null };
  const { session, saving } = desk.state;
  const known = session.disk[path];
  if (saving || !known || known.hash === hash) return;
  if (session.texts[path] !== known.text) {
    desk.set({ said: `${path} has changed on disk while you worked on it. Saving will ask which of the two to keep.` });
    return;
  }
  const read = withFile({ ...session, texts: { ...session.texts, [path]: text } }, path, { text, hash });
  if (path !== session.path) {
    show(desk, read, `${path} was read anew, since it changed on disk.`);
    return;
  }
  const article = text === null ? undefined : reopenArticle(session.article, text);
  if (article && !isUnreadable(article))
    show(desk, { ...read, article }, 'The article was read anew, since it changed on disk.');
}
