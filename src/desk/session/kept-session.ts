import { type History, isUnreadable, openArticle, readHistory } from '#src/desk/document/document.ts';
import { type OnDisk, type Session, unsaved, withFile } from './session.ts';

/** What is kept of a session while it is not saved: plain data, to be stored as JSON. */
export interface KeptSession {
  readonly texts: Readonly<Record<string, string | null>>;
  /** Of the same files as they were loaded. */
  readonly disk: Readonly<Record<string, OnDisk>>;
  readonly history: History;
}

/** What must be kept so that nothing of the work is lost. */
export function keptSession({ texts, disk, history }: Session): KeptSession {
  return { texts, disk, history };
}

/**
 * Goes on with work that was kept. `session` is the article as it is on disk now. The files keep the hashes with which the
 * work began, so that a save tells if one has changed meanwhile. Undefined if nothing unsaved was kept, or it is damaged.
 */
export function resumed(session: Session, kept: unknown): Session | undefined {
  if (!isKept(kept)) return undefined;
  const text = kept.texts[session.path];
  const history = readHistory(kept.history);
  const article = typeof text === 'string' ? openArticle(text) : undefined;
  if (!history || !article || isUnreadable(article)) return undefined;
  const files = Object.entries(kept.disk).reduce((all, [path, disk]) => withFile(all, path, disk), session);
  const work: Session = { ...files, article, texts: kept.texts, history };
  return unsaved(work).length > 0 ? work : undefined;
}

function isKept(kept: unknown): kept is KeptSession {
  if (typeof kept !== 'object' || kept === null || !('texts' in kept) || !('disk' in kept)) return false;
  const isTextOrNone = (value: unknown) => value === null || typeof value === 'string';
  const { texts, disk } = kept;
  return (
    isRecord(texts) &&
    isRecord(disk) &&
    Object.values(texts).every(isTextOrNone) &&
    Object.values(disk).every((one) => isRecord(one) && isTextOrNone(one['text']) && isTextOrNone(one['hash']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
