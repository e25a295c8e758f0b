import { LineCounter, type Document, type Node, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { type FieldPath, type LocalProblem, type Place, error } from './problem.ts';

/** Parsed YAML that knows the place of each value in the file. Scalars are the strings that the author typed. */
export interface YamlText {
  readonly document: Document.Parsed;
  readonly value: unknown;
  readonly problems: LocalProblem[];
  /** The place of the value at `path`; for a missing field, the place of its nearest parent. */
  placeOf(path: FieldPath): Place;
  /** The place of the *name* of the field at `path`. */
  placeOfKey(path: FieldPath): Place;
}

/** Parses YAML that begins on line `firstLine` of its file. Syntax errors become problems, not exceptions. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  // The failsafe schema guesses no numbers, dates or booleans: our own schemas say what each field is.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });

  function place(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  }

  function pairAt(path: FieldPath) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = path.at(-1);
    return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
  }

  function placeOf(path: FieldPath): Place {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const range = isNode(node) ? (node as Node).range : undefined;
      if (range) return place(range[0]);
      if (length === path.length) {
        const key = pairAt(path)?.key;
        if (isNode(key) && key.range) return place(key.range[0]);
      }
    }
    return place(document.contents?.range?.[0] ?? 0);
  }

  const problems = document.errors.map((problem) =>
    error(
      'invalid-yaml',
      place(problem.pos[0]),
      `The YAML cannot be read: ${sentence(problem.message)}`,
      yamlAdvice(problem.code),
    ),
  );

  return {
    document,
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    placeOf,
    placeOfKey(path) {
      const key = pairAt(path)?.key;
      return isNode(key) && key.range ? place(key.range[0]) : placeOf(path);
    },
  };
}

function sentence(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/closing ["']quote/, 'closing quotation mark');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}${/[.!?]$/.test(first) ? '' : '.'}`;
}

function yamlAdvice(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two fields.';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Indent each level by two spaces.';
    case 'MISSING_CHAR':
      return 'Close the open quotation mark or bracket.';
    default:
      return 'Put quotation marks around a value that contains “: ”, “#” or quotation marks.';
  }
}
