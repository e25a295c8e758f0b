import { normalizedLines } from '#src/core/entries/decode.ts';
import type { FileContent } from '#src/core/entries/content-file.ts';

/** A change of a text: what stands from `start` to `end` (offsets in the text as the parsers see it) becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A file as the parsers see it, and the way back to its bytes. */
export interface EditableText {
  /** Line ends `\n`, no byte-order mark. */
  readonly text: string;
  /** The bytes of the file after some changes; all that they do not name stays, line ends and byte-order mark included. */
  spliced(splices: readonly Splice[]): Uint8Array;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined if the file cannot be read, or is not UTF-8. */
export function editableText(content: FileContent): EditableText | undefined {
  if ('unreadable' in content) return undefined;
  let raw: string;
  try {
    raw = utf8.decode(content.bytes);
  } catch {
    return undefined;
  }
  const text = normalizedLines(raw);
  return {
    text,
    spliced(splices) {
      const toRaw = rawOffsets(raw);
      const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
      let result = '';
      let copied = 0;
      for (const { start, end, text: added } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
        result += raw.slice(copied, toRaw(start)) + added.replaceAll('\n', lineEnd);
        copied = toRaw(end);
      }
      return new TextEncoder().encode(result + raw.slice(copied));
    },
  };
}

/** Converts offsets of the normalized text to those of the raw one. */
function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  /** Offsets, in the normalized text, of the line ends that take two characters in the file. */
  const doubled = [...raw.matchAll(/\r\n/g)].map(({ index }, n) => index - n - mark);
  return (offset) => {
    let low = 0;
    let high = doubled.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((doubled[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + mark + low;
  };
}
