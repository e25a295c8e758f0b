import { isRefused } from '#src/desk/document/document.ts';
import type { ListedEntry } from '#src/desk/session/entries.ts';
import { resumed } from '#src/desk/session/kept-session.ts';
import { openSession, unsaved, withFile } from '#src/desk/session/session.ts';
import { refusalsPath } from '#src/desk/session/refusals.ts';
import { derived, setEntriesOnDisk, show } from './act.ts';
import { api } from './api-client.ts';
import { keep, kept, setFolder } from './kept-work.ts';
import { suggestionsFor } from './make-suggestions.ts';
import { countOfFiles } from './save.ts';
import { areSingleKeysOn } from './single-keys.ts';
import { Desk } from './state.ts';

/** Opens an article at the desk, with the work on it that was not saved. A sentence if it cannot be opened. */
export async function openDesk(id: string): Promise<Desk | string> {
  const [edition, answer] = await Promise.all([api.edition(), api.article(id)]);
  if (!edition.isDone) return edition.body.message;
  if (!answer.isDone) return answer.body.message;
  setFolder(edition.body.folder);
  setEntriesOnDisk(edition.body.entries as unknown as readonly ListedEntry[]);
  const opened = openSession(id, answer.body.article);
  if (isRefused(opened)) return `${answer.body.article.path} cannot be opened. ${opened.refused}`;
  const { refusals, source } = answer.body;
  const loaded = withFile(
    opened,
    refusalsPath(id),
    refusals ? { text: refusals.text, hash: refusals.hash } : { text: null, hash: null },
  );
  const work = resumed(loaded, kept(id));
  const state = derived(work ?? loaded);
  const desk = new Desk({
    ...state,
    hasSource: source !== undefined,
    filter: 'all',
    isByEntry: false,
    tab: 'suggestions',
    saving: false,
    isConnected: true,
    said: work ? `Unsaved work was restored: ${countOfFiles(unsaved(work).length)}. You can undo it.` : '',
    singleKeys: areSingleKeysOn(),
  });
  await loadQuotations(desk);
  suggestionsFor(desk);
  keepWork(desk);
  return desk;
}

/** Opens the files of the article’s quotations, which change with the marks of their words. */
async function loadQuotations(desk: Desk): Promise<void> {
  const { session, entries } = desk.state;
  const ids = new Set(
    session.article.passages.flatMap(({ marks }) =>
      marks.flatMap(({ name, id }) => (name === 'quote' && id ? [id] : [])),
    ),
  );
  const paths = [...ids].flatMap((id) => entries.get(id)?.path ?? []).filter((path) => !(path in session.texts));
  const answers = await Promise.all(paths.map((path) => api.file(path)));
  const loaded = answers.reduce(
    (all, answer) => (answer.isDone ? withFile(all, answer.body.path, answer.body) : all),
    desk.state.session,
  );
  desk.set(derived(loaded));
}

/** Keeps work that is not saved, whenever it changes. */
function keepWork(desk: Desk): void {
  let before = desk.state.session;
  let isWarned = false;
  desk.subscribe(() => {
    const { session } = desk.state;
    if (session === before) return;
    before = session;
    if (keep(session) || isWarned) return;
    isWarned = true;
    desk.set({ said: 'The browser has no room to keep unsaved work. Save often.' });
  });
}

/** Opens the file of an entry. */
export async function loadFile(desk: Desk, path: string): Promise<void> {
  const answer = await api.file(path);
  const { session } = desk.state;
  if (answer.isDone) show(desk, withFile(session, path, answer.body), desk.state.said);
  else if (answer.status === 404) show(desk, withFile(session, path, { text: null, hash: null }), desk.state.said);
  else desk.set({ said: answer.body.message });
}
