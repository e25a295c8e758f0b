import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { count, report } from '#src/core/checks/report.ts';
import { idPattern, reservedFor, toId } from '#src/core/model/id.ts';
import { quoted } from '#src/core/model/shown.ts';
import { type Change, type Plan, type Refusal, newErrors } from './changes.ts';
import { editableText } from './editable-text.ts';
import { findEntry } from './find-entry.ts';
import { addFormerIds } from './former-ids.ts';
import { readFront } from './front.ts';
import { replaceId } from './replace-id.ts';

/**
 * The changes by which the entry `name` (`arden`, or `actors/arden`) gets the id `wanted`: its file, everything that names
 * it, and its `formerIds`, so that its former address leads on. A source text keeps its name, since the article says where it
 * is and no address comes from it; `published.txt` keeps the former address.
 */
export function planRename(files: ContentFiles, name: string, wanted: string): Plan | Refusal {
  const entry = findEntry(files, name);
  if ('refused' in entry) return entry;
  const { kind, id, path, content } = entry;
  const to = wanted.startsWith(`${kind}s/`) ? wanted.slice(kind.length + 2) : wanted;
  const unfit = whyUnfit(files, kind, id, to);
  if (unfit) return { refused: unfit };
  const set = kind === 'article' ? 'article' : 'thing';
  const naming = replaceId(files, set, id, to);
  if ('refused' in naming) return naming;
  const own = editableText(content);
  const front = own && readFront(own.text);
  const former = front && addFormerIds(front, `${kind}s`, to, [id]);
  if (!own || 'unreadable' in content || !former)
    return { refused: `The fields of ${path} cannot be read. Run “npm run check”, mend them, and try again.` };
  const target = `${path.slice(0, path.lastIndexOf('/'))}/${to}.md`;
  const inOwn = naming.get(path)?.splices ?? [];
  const others = [...naming.values()].filter((file) => file.path !== path);
  const refused = kind === 'article' ? moveRefused(files, id, to) : [];
  const changes: Change[] = [
    { path, before: content.bytes },
    { path: target, after: own.spliced([...inOwn, ...former]) },
    ...others.map((file) => ({ path: file.path, before: file.bytes, after: file.editable.spliced(file.splices) })),
    ...refused,
  ];
  const errors = newErrors(files, changes, { was: id, now: to });
  if (errors.length > 0) return { refused: `Renaming would bring these errors:\n${report(errors)}` };
  const places = [...naming.values()].reduce((sum, { splices }) => sum + splices.length, 0);
  return {
    changes,
    lines: [
      places === 0
        ? `${kind}s/${id} becomes ${kind}s/${to}, which no file names:`
        : `${kind}s/${id} becomes ${kind}s/${to}, which ${count(places, 'place')} in ${count(naming.size, 'file')} ${places === 1 ? 'names' : 'name'}:`,
      `  ${path} → ${target}  ${inOwn.length > 0 ? `${count(inOwn.length, 'place')}, ` : ''}formerIds`,
      ...others.map((file) => `  ${file.path}  ${count(file.splices.length, 'place')}`),
      ...(refused.length > 0 ? [`  ${refused.map((change) => change.path).join(' → ')}`] : []),
    ],
  };
}

/** What was refused of an article’s suggestions goes with it. */
function moveRefused({ refused }: ContentFiles, id: string, to: string): Change[] {
  const path = `content/refused/${id}.yaml`;
  const file = refused?.get(path);
  if (!file || 'unreadable' in file) return [];
  return [
    { path, before: file.bytes },
    { path: `content/refused/${to}.yaml`, after: file.bytes },
  ];
}

function whyUnfit({ entries }: ContentFiles, kind: string, id: string, to: string): string | undefined {
  if (to === id) return `${quoted(id)} is the id that it has.`;
  const reserved = reservedFor(to);
  if (reserved !== undefined) return `“${to}” cannot be an id. ${reserved}`;
  if (!idPattern.test(to)) {
    const better = toId(to);
    return `${quoted(to)} is not a valid id. Ids are small letters, digits and hyphens${better ? `: ${quoted(better)}` : ''}.`;
  }
  const taken = entries.find(
    (file) => file.id.toLowerCase() === to && (file.kind === 'article') === (kind === 'article'),
  );
  if (!taken) return undefined;
  const merge = taken.kind === kind ? ` To make the two one, run “npm run merge -- ${id} --into ${to}”.` : '';
  return `The id ${quoted(to)} is that of ${taken.path}.${merge}`;
}
