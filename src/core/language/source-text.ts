import { positionsIn } from '#src/core/model/lines.ts';
import type { Position } from '#src/core/model/problem.ts';
import { alignment, yaml } from './alignment.ts';

/** Markdown together with the way from an offset in it to a place in the file on disk. */
export interface MarkdownSource {
  readonly markdown: string;
  placeAt(offset: number): Position;
}

/** A whole file, or a file with its front matter blanked out. */
export function fileSource(text: string): MarkdownSource {
  return { markdown: text, placeAt: positionsIn(text) };
}

/**
 * A value of the front matter: what YAML makes of what stands in the file from `offset` on (quoted, folded, indented).
 * The two are walked side by side, so that quoting and folding do not shift a place.
 */
export function fieldSource(value: string, file: string, offset: number): MarkdownSource {
  const placeInFile = positionsIn(file);
  let map: number[] | undefined;
  return {
    markdown: value,
    placeAt(at) {
      map ??= alignment(value, file, offset + headOf(file, offset), yaml(file.charAt(offset)));
      return placeInFile(map[Math.min(at, map.length - 1)] ?? offset);
    },
  };
}

/** How much stands before the first character of a YAML value: a quotation mark, or the first line of a block (`>-`). */
function headOf(file: string, offset: number): number {
  const first = file.charAt(offset);
  if (first === '"' || first === "'") return 1;
  const lineEnd = file.indexOf('\n', offset);
  return (first === '>' || first === '|') && lineEnd !== -1 ? lineEnd + 1 - offset : 0;
}
