import { isMap, isScalar, isSeq } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { editFields } from './edit-fields.ts';
import { editItems } from './edit-items.ts';
import { editScalar } from './edit-scalar.ts';
import type { Editing, Shape } from './editing.ts';
import { endOf, isSame, startOf, valueOf } from './layout.ts';
import { type YamlValue, flowText, isEmpty, isList } from './write-yaml.ts';

/** The splices by which a node of the YAML has another value, and all that stays the same keeps its bytes. */
export function editValue(node: unknown, now: YamlValue, shape: Shape | undefined, editing: Editing): Splice[] {
  const was = valueOf(node);
  if (isSame(was, now)) return [];
  if (typeof now === 'string') {
    if (isScalar(node)) return editScalar(editing.text, node, now, editing.writing);
  } else if (!isEmpty(was) && !isEmpty(now)) {
    if (isSeq(node) && isList(now)) return editItems(editing, node, now, shape);
    if (isMap(node) && !isList(now)) return editFields(editing, node, now, shape);
  }
  const [start, end] = [startOf(node), endOf(node, editing.text)];
  if (start === undefined || end === undefined) return [];
  const written = flowText(now, editing.writing);
  return [{ start, end, text: start === end ? ` ${written}` : written }];
}
