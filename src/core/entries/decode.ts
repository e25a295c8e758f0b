import { type LocalProblem, error, fileStart } from '#src/core/model/problem.ts';
import type { FileContent } from './content-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Decodes a UTF-8 file as an editor shows it: without its byte-order mark, and with normalized line ends. */
export function decode(content: FileContent): { text?: string; problems: LocalProblem[] } {
  if ('unreadable' in content) {
    return {
      problems: [
        error(
          'unreadable-file',
          fileStart,
          `The file cannot be read: ${content.unreadable}.`,
          'Put a readable text file in its place, or remove it.',
        ),
      ],
    };
  }
  try {
    return { text: normalizedLines(utf8.decode(content.bytes)), problems: [] };
  } catch {
    const { line, column } = firstInvalid(content.bytes);
    return {
      problems: [
        error('invalid-utf8', { line, column }, 'The file is not valid UTF-8 from here on.', 'Save it as UTF-8.'),
      ],
    };
  }
}

/**
 * A text without a byte-order mark at its start, and with every line end as `\n`. The control character “next line” (U+0085),
 * which is white space that HTML cannot contain, becomes a space.
 */
export function normalizedLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\x85', ' ');
}

/** The line and column of the first byte that is not part of a valid UTF-8 character. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const valid = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const before = valid.slice(0, Math.max(0, valid.indexOf('\uFFFD')));
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
