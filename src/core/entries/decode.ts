import { type LocalProblem, error, fileStart } from '#src/core/model/problem.ts';
import type { Bytes } from './content-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Decodes a UTF-8 file, without its byte-order mark and with `\n` at the end of every line, as an editor shows it. */
export function decode(content: Bytes): { text?: string; problems: LocalProblem[] } {
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
    return { text: utf8.decode(content.bytes).replace(/\r\n?/g, '\n'), problems: [] };
  } catch {
    const { line, column } = firstInvalid(content.bytes);
    return {
      problems: [
        error('invalid-utf8', { line, column }, 'The file is not valid UTF-8 from here on.', 'Save it as UTF-8.'),
      ],
    };
  }
}

/** The line and column of the first byte that is not part of a valid UTF-8 character. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const valid = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const before = valid.slice(0, Math.max(0, valid.indexOf('\uFFFD')));
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
