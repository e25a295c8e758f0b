/** The texts of files by path; `null` (or nothing) where there is no such file. */
export type Texts = Readonly<Record<string, string | null>>;

/** At an offset of the text before, the words that were there, and those in their place. */
export type Edit = readonly [at: number, was: string, is: string];

/** What an action did to one file: it was created, removed, or changed. */
export type FileChange =
  | { readonly path: string; readonly created: string }
  | { readonly path: string; readonly removed: string }
  | { readonly path: string; readonly edits: readonly Edit[] };

/** What differs between two states of some files. */
export function changesBetween(before: Texts, after: Texts): FileChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path): FileChange[] => {
    const [was, is] = [before[path] ?? null, after[path] ?? null];
    if (was === is) return [];
    if (was === null) return [{ path, created: is ?? '' }];
    if (is === null) return [{ path, removed: was }];
    return [{ path, edits: editsBetween(was, is) }];
  });
}

/** The texts before some changes; undefined if they are not what the changes have led to. */
export function undone(texts: Texts, changes: readonly FileChange[]): Texts | undefined {
  return changed(texts, changes, (change) => {
    if ('created' in change) return { from: change.created, to: null };
    if ('removed' in change) return { from: null, to: change.removed };
    let shift = 0;
    const back = change.edits.map(([at, was, is]): Edit => {
      const edit: Edit = [at + shift, is, was];
      shift += is.length - was.length;
      return edit;
    });
    return { edits: back };
  });
}

/** The texts after some changes; undefined if they are not what the changes were made from. */
export function redone(texts: Texts, changes: readonly FileChange[]): Texts | undefined {
  return changed(texts, changes, (change) => {
    if ('created' in change) return { from: null, to: change.created };
    if ('removed' in change) return { from: change.removed, to: null };
    return { edits: change.edits };
  });
}

type Move = { readonly from: string | null; readonly to: string | null } | { readonly edits: readonly Edit[] };

function changed(
  texts: Texts,
  changes: readonly FileChange[],
  moveOf: (change: FileChange) => Move,
): Texts | undefined {
  const result: Record<string, string | null> = { ...texts };
  for (const change of changes) {
    const now = texts[change.path] ?? null;
    const move = moveOf(change);
    const next = 'edits' in move ? edited(now, move.edits) : now === move.from ? move.to : undefined;
    if (next === undefined) return undefined;
    result[change.path] = next;
  }
  return result;
}

function edited(text: string | null, edits: readonly Edit[]): string | undefined {
  if (text === null) return undefined;
  let result = '';
  let copied = 0;
  for (const [at, was, is] of edits) {
    if (at < copied || !text.startsWith(was, at)) return undefined;
    result += text.slice(copied, at) + is;
    copied = at + was.length;
  }
  return result + text.slice(copied);
}

/** One edit for each line that differs, if there are as many lines as before; otherwise one for all of them. */
function editsBetween(was: string, is: string): Edit[] {
  const [before, after] = [was.split('\n'), is.split('\n')];
  if (before.length !== after.length) return [trimmed(0, was, is)];
  const edits: Edit[] = [];
  let at = 0;
  before.forEach((line, n) => {
    const now = after[n] ?? '';
    if (line !== now) edits.push(trimmed(at, line, now));
    at += line.length + 1;
  });
  return edits;
}

function trimmed(at: number, was: string, is: string): Edit {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1;
  return [at + head, was.slice(head, was.length - tail), is.slice(head, is.length - tail)];
}
