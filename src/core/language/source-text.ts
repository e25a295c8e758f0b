import { positionsIn } from '#src/core/model/lines.ts';
import type { Position } from '#src/core/model/problem.ts';
import { alignment, yaml } from './alignment.ts';

/** Markdown, and how an offset in it converts to a position in the file on disk. */
export interface MarkdownSource {
  readonly markdown: string;
  placeAt(offset: number): Position;
}

/** A whole file, or a file with its front matter blanked out. */
export function fileSource(text: string): MarkdownSource {
  return { markdown: text, placeAt: positionsIn(text) };
}

/**
 * A value of the front matter, which is written in the file from `offset` on (quoted, folded, indented). The two are aligned,
 * so that positions are right in spite of quoting and folding.
 */
export function fieldSource(value: string, file: string, offset: number): MarkdownSource {
  const placeInFile = positionsIn(file);
  let map: number[] | undefined;
  return {
    markdown: value,
    placeAt(at) {
      map ??= fieldOffsets(value, file, offset);
      return placeInFile(map[Math.min(at, map.length - 1)] ?? offset);
    },
  };
}

/** For each UTF-16 unit of a value of the front matter, and for its end, the offset in the file. The value is written from `offset` on. */
export function fieldOffsets(value: string, file: string, offset: number): number[] {
  return alignment(value, file, offset + headOf(file, offset), yaml(file.charAt(offset)));
}

/** The length of what precedes the first character of a YAML value: a quotation mark, or the first line of a block (`>-`). */
function headOf(file: string, offset: number): number {
  const first = file.charAt(offset);
  if (first === '"' || first === "'") return 1;
  const lineEnd = file.indexOf('\n', offset);
  return (first === '>' || first === '|') && lineEnd !== -1 ? lineEnd + 1 - offset : 0;
}
