import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { siteFile } from '#src/core/entries/read-site.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { quoted } from '#src/core/model/shown.ts';
import { type Refusal, tokenPattern } from './changes.ts';
import { type EditableText, type Splice, editableText } from './editable-text.ts';
import type { IdSet } from './id-fields.ts';
import { namedIds } from './named-ids.ts';

/** A file that names an id, and the splices by which it names another one. */
export interface NamingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly editable: EditableText;
  readonly splices: readonly Splice[];
}

/**
 * The changes of text by which everything that names `from` names `to`, by file. Refused where a place cannot be known or
 * changed, since it would then name nothing.
 */
export function replaceId(
  { entries, site }: ContentFiles,
  set: IdSet,
  from: string,
  to: string,
): ReadonlyMap<string, NamingFile> | Refusal {
  const naming = new Map<string, NamingFile>();
  const refused: string[] = [];
  const all = [...entries, { kind: 'site' as const, path: siteFile, content: site }];
  for (const { kind, path, content } of all) {
    const editable = editableText(content);
    if (!editable || 'unreadable' in content) {
      if ('bytes' in content && names(new TextDecoder().decode(content.bytes), from))
        refused.push(unreadAt(path, from));
      continue;
    }
    const { text } = editable;
    if (!names(text, from)) continue;
    const { named, unread } = namedIds(kind, text);
    if (unread.some((part) => names(part, from))) refused.push(unreadAt(path, from));
    const here = named.filter((one) => one.set === set && one.id === from);
    const placeAt = positionsIn(text);
    for (const { at, place } of here)
      if (!place) {
        const { line, column } = placeAt(at);
        refused.push(`${path}:${line}:${column}  ${quoted(from)} is written with escapes here. Write it out first.`);
      }
    const splices = here.flatMap(({ place }): Splice[] =>
      place ? [{ start: place[0], end: place[1], text: to }] : [],
    );
    if (splices.length > 0) naming.set(path, { path, bytes: content.bytes, editable, splices });
  }
  return refused.length > 0 ? { refused: refused.join('\n') } : naming;
}

function names(text: string, id: string): boolean {
  return text.includes(id) && tokenPattern(id).test(text);
}

function unreadAt(path: string, id: string): string {
  return `${path} may name ${quoted(id)}, but it cannot be read. Run “npm run check”, mend it, and try again.`;
}
