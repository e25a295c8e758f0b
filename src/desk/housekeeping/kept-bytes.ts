import { type Splice, editableText } from './editable-text.ts';

/**
 * The bytes of a file whose text has become `text` (line ends `\n`, no byte-order mark). What has not changed of a file that
 * was there before keeps its bytes, line ends and byte-order mark included. Undefined if what was there is no text.
 */
export function keptBytes(text: string, before: Uint8Array | undefined): Uint8Array | undefined {
  if (!before) return new TextEncoder().encode(text);
  const editable = editableText({ bytes: before });
  if (!editable) return undefined;
  if (editable.text === text) return before;
  const bytes = editable.spliced(splicesTo(editable.text, text));
  // Where kinds of line ends are mixed, halves of two of them can come to stand side by side.
  return editableText({ bytes })?.text === text
    ? bytes
    : editable.spliced([{ start: 0, end: editable.text.length, text }]);
}

/** The changes that make one text the other, line by line. */
function splicesTo(from: string, to: string): Splice[] {
  const [old, now] = [lines(from), lines(to)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const same = commonLines(old.slice(start, oldEnd), now.slice(start, nowEnd));
  const offsets = offsetsOf(old);
  const splices: Splice[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...same, [oldEnd - start, nowEnd - start] as const]) {
    const changed = { old: old.slice(start + a, start + x), now: now.slice(start + b, start + y) };
    splices.push(...changedLines(offsets[start + a] ?? from.length, changed.old, changed.now));
    [a, b] = [x + 1, y + 1];
  }
  return splices;
}

/** Lines with their ends. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function offsetsOf(each: readonly string[]): number[] {
  let offset = 0;
  return each.map((line) => (offset += line.length) - line.length);
}

/** A run of lines that has become another one; if there are as many as before, each is compared with its own. */
function changedLines(start: number, old: readonly string[], now: readonly string[]): Splice[] {
  if (old.length !== now.length) return trimmed(start, old.join(''), now.join(''));
  const offsets = offsetsOf(old);
  return old.flatMap((line, n) => trimmed(start + (offsets[n] ?? 0), line, now[n] ?? ''));
}

/** One splice, without what both have in common at the start and at the end. */
function trimmed(at: number, old: string, now: string): Splice[] {
  if (old === now) return [];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [{ start: at + start, end: at + old.length - end, text: now.slice(start, now.length - end) }];
}

/** Beyond this, the lines in between count as changed. */
const maxCells = 4_000_000;

/** Pairs of equal lines, as many as there can be in order: their numbers in both lists. */
function commonLines(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const width = now.length + 1;
  if (old.length * width > maxCells) return [];
  // How many lines the rests of both have in common from here on.
  const common = new Uint32Array((old.length + 1) * width);
  const at = (a: number, b: number) => common[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      common[a * width + b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length;) {
    if (old[a] === now[b]) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
