import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { Refusal } from './changes.ts';

/** The file that an author names by its id, or as `actors/<id>` where several have it. */
export function findEntry({ entries }: ContentFiles, name: string): ContentFile | Refusal {
  const [, folder, id = ''] = /^(?:(articles|actors|events|quotes)\/)?(.*)$/.exec(name.replace(/\.md$/, '')) ?? [];
  const inFolder = entries.filter(({ kind }) => folder === undefined || `${kind}s` === folder);
  const [found, ...more] = inFolder.filter((file) => file.id === id);
  if (found === undefined) {
    const near = nearest(id, [...new Set(inFolder.map((file) => file.id))]);
    return {
      refused: `There is no entry ${quoted(name)}.${near === undefined ? '' : ` Did you mean ${quoted(near)}?`}`,
    };
  }
  if (more.length === 0) return found;
  const kinds = new Set([found, ...more].map(({ kind }) => kind));
  if (kinds.size === 1)
    return {
      refused: `Several files have the id ${quoted(id)}: ${list([found, ...more])}. Rename one of them by hand.`,
    };
  const names = [...kinds].map((kind) => `${kind}s/${id}`).join(' or ');
  return { refused: `The id ${quoted(id)} stands for ${list([found, ...more])}. Write ${names}.` };
}

function list(files: readonly ContentFile[]): string {
  return files.map(({ path }) => path).join(' and ');
}
