import { type CST, Composer, type Document, Lexer, type Node, Parser, isMap, isNode, isScalar, visit } from 'yaml';
import { controlCharactersIn } from './control-characters.ts';
import { positionsIn } from './lines.ts';
import { type FieldPath, type LocalProblem, type Position, error } from './problem.ts';
import { truncated, quoted } from './shown.ts';
import { adviceOn, explainError, messageAsSentence } from './yaml-errors.ts';
import { type YamlComment, type YamlMark, type Survey, survey } from './yaml-survey.ts';

/** Parsed YAML with the position of each value in the file. Scalars are the strings that the author typed. */
export interface YamlText {
  readonly value: unknown;
  readonly problems: LocalProblem[];
  /** Comments that may have been words of a value, with their positions. */
  readonly comments: readonly (YamlComment & { readonly at: Position })[];
  /** The values of which `problems` already says that YAML takes part of them for syntax. */
  readonly damaged: readonly FieldPath[];
  /** The position of the value at `path`; for a missing field, that of its nearest parent. */
  placeOf(path: FieldPath): Position;
  /** The position of the *name* of the field at `path`. */
  placeOfKey(path: FieldPath): Position;
}

/** How deep fields may be nested (those of the schemas are four deep), and how many may stand side by side. */
const maxDepth = 16;
const maxSiblings = 1000;
/** How many errors of one text are reported. Further ones are mostly their consequences. */
const maxErrors = 20;

/** Parses YAML that begins on line `firstLine` of its file. Reports whatever is wrong with it as problems, and never throws. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const placeIn = positionsIn(text);
  const place = (offset: number): Position => {
    const { line, column } = placeIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const { tokens, limit } = tokensOf(text);
  if (limit) return unread([error(limit.rule, place(limit.offset), limit.what, limit.todo)], place(0));
  const surveyed = survey(tokens, text);
  const marks = surveyed.marks.slice(0, maxErrors).map((mark) => problemOf(mark, place(mark.offset)));
  const comments = surveyed.comments.map((comment) => ({ ...comment, at: place(comment.offset) }));
  const read = composed(tokens, text, surveyed, place);
  if ('problems' in read) return { ...unread(onePerLine([...marks, ...read.problems]), place(0)), comments };
  const { document, value } = read;

  function pairAt(path: FieldPath) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = path.at(-1);
    return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
  }

  function placeOf(path: FieldPath): Position {
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

  return {
    value,
    problems: [...marks, ...controlCharactersOf(document, text, place)],
    comments,
    damaged: surveyed.marks.map(({ path }) => path),
    placeOf,
    placeOfKey(path) {
      const key = pairAt(path)?.key;
      return isNode(key) && key.range ? place(key.range[0]) : placeOf(path);
    },
  };
}

function unread(problems: LocalProblem[], start: Position): YamlText {
  return { value: undefined, problems, comments: [], damaged: [], placeOf: () => start, placeOfKey: () => start };
}

interface Limit {
  readonly rule: string;
  readonly offset: number;
  readonly what: string;
  readonly todo: string;
}

/**
 * The parser’s tokens, or the limit that they exceed. The nesting is checked while it grows, since the parser and the composer
 * are recursive.
 */
function tokensOf(text: string): { readonly tokens: CST.Token[]; readonly limit?: Limit } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    tokens.push(...parser.next(lexeme));
    // The document itself is on the stack, and the value that is being read.
    if (parser.stack.length > maxDepth + 2) {
      const what = `Fields are nested more than ${maxDepth} deep here.`;
      const todo = 'Put a value that begins with “- ”, “? ” or a bracket into quotation marks.';
      return { tokens: [], limit: { rule: 'too-deep', offset, what, todo } };
    }
  }
  tokens.push(...parser.end());
  const crowded = crowdedMap(tokens);
  if (crowded === undefined) return { tokens };
  const what = `More than ${maxSiblings} fields stand side by side here.`;
  const todo = 'Write the fields that the manual lists, each once.';
  return { tokens, limit: { rule: 'too-large', offset: crowded.offset, what, todo } };
}

function crowdedMap(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = [...tokens];
  for (let token = open.pop(); token; token = open.pop()) {
    if (token.type === 'document' && token.value) open.push(token.value);
    if (!('items' in token)) continue;
    if (token.type !== 'block-seq' && token.items.length > maxSiblings && token.items.some(({ sep }) => sep))
      return token;
    for (const { key, value } of token.items) for (const inner of [key, value]) if (inner) open.push(inner);
  }
  return undefined;
}

/** Composes the tokens into values, or returns the problems for which that is impossible. */
function composed(
  tokens: readonly CST.Token[],
  text: string,
  surveyed: Survey,
  place: (offset: number) => Position,
): { readonly document: Document.Parsed; readonly value: unknown } | { readonly problems: LocalProblem[] } {
  // The composer would throw at each of them.
  const broken = tokens.filter((token): token is CST.ErrorToken => token.type === 'error');
  if (broken.length > maxErrors)
    return {
      problems: broken
        .slice(0, maxErrors)
        .map(({ offset, message }) =>
          unreadable(place(offset), messageAsSentence(message), adviceOn('UNEXPECTED_TOKEN')),
        ),
    };
  try {
    // "failsafe": YAML turns no value into a number, date or boolean; the schemas decide what each field is.
    const [document] = new Composer({ schema: 'failsafe' }).compose(tokens, true, text.length);
    if (!document) return { problems: [unreadable(place(0), 'it is empty.', adviceOn(''))] };
    // A directive, which is reported, would need a line “---” after it.
    const errors = document.errors.filter(({ message }) => !message.startsWith('Missing directives-end'));
    if (errors.length > 0)
      return {
        problems: errors.slice(0, maxErrors).map((problem) => {
          const { offset, what, todo } = explainError(problem, surveyed);
          return unreadable(place(offset), what, todo);
        }),
      };
    if (surveyed.marks.some(({ kind }) => kind !== 'anchor' && kind !== 'tag')) return { problems: [] };
    return { document: document as Document.Parsed, value: document.toJS() };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { problems: [unreadable(place(0), messageAsSentence(message), adviceOn(''))] };
  }
}

function unreadable(where: Position, what: string, todo: string): LocalProblem {
  return error('invalid-yaml', where, `The YAML cannot be read: ${truncated(what, 200)}`, todo);
}

/** Keeps only the first problem of each line, since the others mostly follow from it. */
function onePerLine(problems: readonly LocalProblem[]): LocalProblem[] {
  const lines = new Set<number>();
  return problems.filter(({ where }) => {
    if (!('line' in where)) return true;
    const isFirst = !lines.has(where.line);
    lines.add(where.line);
    return isFirst;
  });
}

function problemOf({ kind, source }: YamlMark, where: Position): LocalProblem {
  const it = quoted(source, 40);
  const whole = 'Put the whole value into quotation marks.';
  const [what, todo] = {
    alias: [`YAML takes ${it} for a reference to another value, not for words.`, whole],
    anchor: [`YAML takes ${it} for the name of a value, so that it would be lost.`, whole],
    tag: [`YAML takes ${it} for the type of a value, so that it would be lost.`, whole],
    key: ['YAML takes what follows for the name of a field.', whole],
    directive: [`YAML takes ${it} for an instruction to itself.`, 'Remove the line, or write it as a field.'],
    end: [`YAML takes ${it} for the end of the fields, so that the rest would be lost.`, 'Remove the line.'],
  }[kind] as [string, string];
  return error('invalid-yaml', where, what, todo);
}

/** Control characters that a value spells in escapes; those that the file itself holds are found in its text. */
function controlCharactersOf(
  document: Document.Parsed,
  text: string,
  place: (offset: number) => Position,
): LocalProblem[] {
  const problems: LocalProblem[] = [];
  if (text.includes('\\'))
    visit(document, {
      Scalar: (_, { value, range }) => {
        if (typeof value === 'string') problems.push(...controlCharactersIn(value, place(range?.[0] ?? 0)));
      },
    });
  return problems;
}
