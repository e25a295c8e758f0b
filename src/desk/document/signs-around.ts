import type { Quotation } from './quotation-marks.ts';
import { type Stretch, endOfName } from './words.ts';

/*
 * Which signs beside chosen words belong to a mark of them. `quotations` are those of the passage, by their quotation marks.
 */

/** A name: no genitive, no quotation marks around it; those that begin or end within it are complete, and so are brackets. */
export function nameSigns(text: string, { start, end }: Stretch, quotations: readonly Quotation[]): Stretch {
  const lastWord = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
  let [from, to] = [start, endOfName(text, { start: lastWord, end })];
  for (const { open, close } of quotations) {
    if (!open || !close) continue;
    if (from <= open.start && open.start < to && close.start === to) to = close.end;
    if (from < close.end && close.end <= to && open.end === from) from = open.start;
  }
  return { start: from, end: closedBrackets(text, from, to) };
}

/**
 * A quotation: its quotation marks, and the comma or full stop within them. Words without quotation marks that are a whole
 * sentence keep its full stop if that was chosen (`until`: where the selection ends). `marked`: the quotations that are marked
 * around these words.
 */
export function quotationSigns(
  text: string,
  { start, end }: Stretch,
  quotations: readonly Quotation[],
  marked: readonly Stretch[],
  until: number,
): Stretch {
  const whole = quotations.filter((one) => isAround(text, one, { start, end }));
  const outer = whole.at(-1);
  if (outer?.open && outer.close) return { start: outer.open.start, end: outer.close.end };
  let [from, to] = [start, end];
  for (const { open, close } of quotations) {
    // The marks around a quotation that is marked already are its own, not those of words within it.
    if (marked.some((one) => one.start === open?.start || one.end === close?.end)) continue;
    if (open && isBefore(text, open, start)) from = Math.min(from, open.start);
    if (close && isAfter(text, close, end)) to = Math.max(to, close.end);
  }
  if (from === start && to === end && beginsSentence(text, start)) to = endOfSentence(text, end, until);
  return { start: from, end: closedBrackets(text, from, to) };
}

/** A scare quote: the quotation marks directly around it, if it has them on both sides. */
export function scareQuoteSigns(text: string, stretch: Stretch, quotations: readonly Quotation[]): Stretch {
  const inner = quotations.find((one) => isAround(text, one, stretch));
  return inner?.open && inner.close ? { start: inner.open.start, end: inner.close.end } : stretch;
}

function isAround(text: string, { open, close }: Quotation, { start, end }: Stretch): boolean {
  return open !== undefined && close !== undefined && isBefore(text, open, start) && isAfter(text, close, end);
}

/** Whether only signs stand between an opening mark and the first word. */
export function isBefore(text: string, open: Stretch, start: number): boolean {
  return open.end <= start && isOnlySigns(text.slice(open.end, start));
}

/** Whether only signs stand between the last word and a closing mark. */
export function isAfter(text: string, close: Stretch, end: number): boolean {
  return close.start >= end && isOnlySigns(text.slice(end, close.start));
}

function isOnlySigns(text: string): boolean {
  return text.length < 8 && /^[\p{P}\p{S}\s]*$/u.test(text);
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…。！？:：])\s*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function endOfSentence(text: string, end: number, until: number): number {
  const signs = /^[.!?…。！？]+/u.exec(text.slice(end, until))?.[0] ?? '';
  return end + signs.length;
}

/** The end with the bracket that closes one within: `the Republic of Korea (ROK)`. */
function closedBrackets(text: string, start: number, end: number): number {
  const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
  const open = /[([（](?=[^()[\]（）]*$)/.exec(text.slice(start, end))?.[0];
  return open !== undefined && text[end] === closes[open] ? end + 1 : end;
}
