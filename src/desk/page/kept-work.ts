import { type KeptSession, keptSession } from '#src/desk/session/kept-session.ts';
import { type Session, unsaved } from '#src/desk/session/session.ts';

/*
 * Work that is not saved yet is kept in the browser, so that it survives a reload and a crash: after each step, under the
 * folder and the article.
 */

let folder = '';

export function setFolder(name: string): void {
  folder = name;
}

function keyOf(article: string): string {
  return `dramatis desk ${folder} ${article}`;
}

/** Keeps what is not saved; forgets it when everything is. Returns false if the browser has no room. */
export function keep(session: Session): boolean {
  try {
    if (unsaved(session).length === 0) localStorage.removeItem(keyOf(session.id));
    else localStorage.setItem(keyOf(session.id), JSON.stringify(keptSession(session)));
    return true;
  } catch {
    return false;
  }
}

/** The work on an article that was not saved, if there is any. */
export function kept(article: string): KeptSession | undefined {
  try {
    const stored = localStorage.getItem(keyOf(article));
    return stored === null ? undefined : (JSON.parse(stored) as KeptSession);
  } catch {
    return undefined;
  }
}
