import { YAMLMap, isMap, parseDocument } from 'yaml';
import { withoutControlCharacters } from '#src/core/model/control-characters.ts';
import { type YamlText, readYaml } from '#src/core/model/yaml.ts';

/** The fields of a file, with the places of their values. */
export interface Front {
  /** Where the YAML begins in the file's text; places in the YAML count from there. */
  readonly offset: number;
  readonly yaml: string;
  /** The same as it stands in the file, with the control characters that `yaml` has as U+FFFD. */
  readonly source: string;
  readonly fields: YAMLMap;
  /** The same as it is read to be validated, with positions in the file. */
  readonly read: YamlText;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the line that closes the front matter begins; the end of the text where there is none. */
  readonly close: number;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const fence = /^---[ \t]*$/;

/** Reads the fields of a content file; there may be none. Undefined if they cannot be read; what they say need not be valid. */
export function readFront(text: string): Front | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line, n) => n > 0 && fence.test(line));
  if (!fence.test(lines[0] ?? '') || end === -1) return undefined;
  const offset = (lines[0]?.length ?? 0) + 1;
  const yaml = lines.slice(1, end).join('\n');
  const close = offset + (end > 1 ? yaml.length + 1 : 0);
  return frontOf(yaml, 2, { offset, close, bodyStart: Math.min(text.length, close + (lines[end]?.length ?? 0) + 1) });
}

/** The same for a file that is YAML as a whole. */
export function readWholeYaml(text: string): Front | undefined {
  return frontOf(text, 1, { offset: 0, close: text.length, bodyStart: text.length });
}

function frontOf(
  source: string,
  firstLine: number,
  rest: Pick<Front, 'offset' | 'close' | 'bodyStart'>,
): Front | undefined {
  const yaml = withoutControlCharacters(source);
  // It refuses what would overflow the stack below.
  const read = readYaml(yaml, firstLine);
  if (yaml.split('\n').every((line) => /^[ \t]*(?:#|$)/.test(line)))
    return { ...rest, yaml, source, read, fields: new YAMLMap(), value: {} };
  if (read.value === undefined) return undefined;
  const { errors, contents } = parseDocument(yaml, { schema: 'failsafe' });
  if (errors.length > 0 || !isMap(contents)) return undefined;
  return { ...rest, yaml, source, read, fields: contents, value: read.value as Front['value'] };
}
