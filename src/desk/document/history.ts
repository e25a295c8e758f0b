import { type FileChange, type Texts, changesBetween, redone, undone } from './text-changes.ts';

/** One action: what it is called, and what it changed. */
export interface HistoryStep {
  /** For an author: “Mark Putin as an actor”. */
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** All actions since the texts were loaded. It is plain data, so that it can be kept as JSON. */
export interface History {
  /** The last is the next to be undone. */
  readonly done: readonly HistoryStep[];
  /** The last is the next to be done again. */
  readonly undone: readonly HistoryStep[];
}

/** The texts after undoing or redoing one step. */
export interface Moved {
  readonly history: History;
  readonly texts: Texts;
  readonly label: string;
  /** The files that it changed. */
  readonly paths: readonly string[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** Adds an action. What was undone before it can no longer be done again. Nothing is added if nothing has changed. */
export function record(history: History, before: Texts, after: Texts, label: string): History {
  const changes = changesBetween(before, after);
  return changes.length === 0 ? history : { done: [...history.done, { label, changes }], undone: [] };
}

/** Takes back the last action; undefined if there is none, or if the texts are not those after it. */
export function undo(history: History, texts: Texts): Moved | undefined {
  const step = history.done.at(-1);
  const before = step && undone(texts, step.changes);
  if (!step || !before) return undefined;
  return moved({ done: history.done.slice(0, -1), undone: [...history.undone, step] }, before, step);
}

/** Does the action again that was undone last; undefined if there is none, or if the texts are not those before it. */
export function redo(history: History, texts: Texts): Moved | undefined {
  const step = history.undone.at(-1);
  const after = step && redone(texts, step.changes);
  if (!step || !after) return undefined;
  return moved({ done: [...history.done, step], undone: history.undone.slice(0, -1) }, after, step);
}

function moved(history: History, texts: Texts, { label, changes }: HistoryStep): Moved {
  return { history, texts, label, paths: changes.map(({ path }) => path) };
}

/** The history in what was kept as JSON; undefined if it is none, for example of an older version. */
export function readHistory(kept: unknown): History | undefined {
  const isStep = (step: unknown): boolean =>
    isRecord(step) &&
    typeof step['label'] === 'string' &&
    Array.isArray(step['changes']) &&
    step['changes'].every(isChange);
  return isRecord(kept) && [kept['done'], kept['undone']].every((steps) => Array.isArray(steps) && steps.every(isStep))
    ? (kept as unknown as History)
    : undefined;
}

function isChange(change: unknown): boolean {
  if (!isRecord(change) || typeof change['path'] !== 'string') return false;
  if (typeof change['created'] === 'string' || typeof change['removed'] === 'string') return true;
  const { edits } = change;
  return (
    Array.isArray(edits) &&
    edits.every(
      (edit: unknown) =>
        Array.isArray(edit) &&
        Number.isSafeInteger(edit[0]) &&
        typeof edit[1] === 'string' &&
        typeof edit[2] === 'string',
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
