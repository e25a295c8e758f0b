import {
  type ArticleDocument,
  type History,
  type Moved,
  type Refused,
  type Texts,
  emptyHistory,
  isUnreadable,
  openArticle,
  record,
  redo,
  reopenArticle,
  undo,
} from '#src/desk/document/document.ts';

import { followMarks } from './follow-marks.ts';

/** A file as it is on disk: as it was loaded, or saved last. */
export interface OnDisk {
  /** `null`: there is none. */
  readonly text: string | null;
  readonly hash: string | null;
}

/** What an author has open: an article, and the files that were looked at or changed. Never changes itself. */
export interface Session {
  /** The article’s id. */
  readonly id: string;
  /** `content/articles/harbour.md` */
  readonly path: string;
  readonly article: ArticleDocument;
  /** The texts as they are worked on, by path; `null` where the file does not exist, or is to be removed. */
  readonly texts: Texts;
  /** The same files as they are on disk. */
  readonly disk: Readonly<Record<string, OnDisk>>;
  readonly history: History;
}

/** What an action does: new texts of files, and in words what it was, for “Undo” and those who hear the page. */
export interface Step {
  /** “Mark “Holm” as Vera Holm” */
  readonly label: string;
  /** The article after the step, where it changes. */
  readonly article?: ArticleDocument;
  /** The keys of the marks that it has set. */
  readonly keys?: readonly string[];
  /** Other files; `null` removes one. */
  readonly texts?: Texts;
  /** What the author should know besides. */
  readonly notice?: string;
}

export type Planned = Step | Refused;

/** Opens an article. Refused with the first problem of its front matter if it cannot be read. */
export function openSession(
  id: string,
  { path, text, hash }: { readonly path: string; readonly text: string; readonly hash: string },
): Session | Refused {
  const article = openArticle(text);
  if (isUnreadable(article)) {
    const [problem] = article.problems;
    return { refused: `${problem?.what ?? 'The file cannot be read.'} ${problem?.todo ?? ''}`.trim() };
  }
  return { id, path, article, texts: { [path]: text }, disk: { [path]: { text, hash } }, history: emptyHistory };
}

/** A file joins those that are open: it was read from the disk. A text that is worked on already stays. */
export function withFile(session: Session, path: string, { text, hash }: OnDisk): Session {
  return {
    ...session,
    texts: path in session.texts ? session.texts : { ...session.texts, [path]: text },
    disk: { ...session.disk, [path]: { text, hash } },
  };
}

/** The session after an action, which can be undone. The files of quotations follow their marks. */
export function withStep(session: Session, step: Step): Session {
  const article = step.article ?? session.article;
  const stepped = { ...session.texts, ...step.texts, [session.path]: article.text };
  const texts = { ...stepped, ...followMarks(session.article, article, stepped) };
  const added = Object.keys(texts).filter((path) => !(path in session.disk));
  return {
    ...session,
    article,
    texts,
    disk: { ...session.disk, ...Object.fromEntries(added.map((path) => [path, { text: null, hash: null }])) },
    history: record(session.history, session.texts, texts, step.label),
  };
}

/** The session before the last action, and what that was; undefined if there is none. */
export function undone(session: Session): { readonly session: Session; readonly label: string } | undefined {
  return moved(session, undo(session.history, session.texts));
}

/** The session after the action that was undone last, and what that is; undefined if there is none. */
export function redone(session: Session): { readonly session: Session; readonly label: string } | undefined {
  return moved(session, redo(session.history, session.texts));
}

function moved(session: Session, move: Moved | undefined): { session: Session; label: string } | undefined {
  const text = move?.texts[session.path];
  if (!move || typeof text !== 'string') return undefined;
  const article = reopenArticle(session.article, text);
  if (isUnreadable(article)) return undefined;
  return { session: { ...session, article, texts: move.texts, history: move.history }, label: move.label };
}

/** A file that differs from what is on disk, as `POST save` takes it. */
export interface Unsaved {
  readonly path: string;
  readonly hash: string | null;
  readonly text: string | null;
}

/** What is not saved yet. */
export function unsaved({ texts, disk }: Session): readonly Unsaved[] {
  return Object.entries(texts).flatMap(([path, text]): Unsaved[] => {
    const known = disk[path];
    return known && known.text !== text ? [{ path, hash: known.hash, text }] : [];
  });
}

/** The session after its changes were saved. */
export function saved(
  session: Session,
  changes: readonly Unsaved[],
  hashes: readonly { readonly path: string; readonly hash: string | null }[],
): Session {
  const now = hashes.map(({ path, hash }): [string, OnDisk] => [
    path,
    { hash, text: changes.find((change) => change.path === path)?.text ?? null },
  ]);
  return { ...session, disk: { ...session.disk, ...Object.fromEntries(now) } };
}

/** The step that takes over a file as it is on disk. Refused if it is the article and cannot be read as one. */
export function theirs(
  session: Session,
  { path, text }: { readonly path: string; readonly text: string | null },
): Planned {
  const label = `Take over ${path} from the disk`;
  if (path !== session.path) return { label, texts: { [path]: text } };
  const article = text === null ? undefined : reopenArticle(session.article, text);
  if (!article || isUnreadable(article))
    return { refused: `${path} on the disk cannot be opened as an article. Mend it there, or keep yours.` };
  return { label, article };
}

/**
 * The session after a file that is not being worked on was read anew. What was done before fits the older text only, so
 * that undo goes through this too. Refused if it is the article and cannot be read as one.
 */
export function rereadFile(session: Session, path: string, onDisk: OnDisk): Session | Refused {
  const step = theirs(session, { path, text: onDisk.text });
  if ('refused' in step) return step;
  const article = step.article ?? session.article;
  const texts = { ...session.texts, ...step.texts, [session.path]: article.text };
  const { done, undone: toRedo } = session.history;
  const isFresh = done.length === 0 && toRedo.length === 0;
  return {
    ...session,
    article,
    texts,
    disk: { ...session.disk, [path]: onDisk },
    history: isFresh ? session.history : record(session.history, session.texts, texts, step.label),
  };
}
