import { existsSync } from 'node:fs';
import path from 'node:path';
import { refuse } from './arguments.ts';

/**
 * The folder of the edition for a command: the value of `--content`, or a positional argument if the command takes one, or the
 * variable `DRAMATIS_CONTENT`, or `content`. Exits if there is no such folder, or two are named.
 */
export function contentFolderOf(option: string | undefined, positionals: readonly string[] = []): string {
  const [named = option, ...more] = option === undefined ? positionals : [option, ...positionals];
  if (more[0] !== undefined) refuse(`“${more[0]}” is not expected here. Name one folder.`);
  const folder = named ?? process.env['DRAMATIS_CONTENT'] ?? 'content';
  if (!existsSync(folder))
    refuse(`There is no folder ${folder}. Name the folder that holds articles/, actors/, events/ and quotes/.`);
  const inside = path.join(folder, 'content');
  if (!isEdition(folder) && isEdition(inside)) refuse(`${folder} holds no edition. Did you mean ${inside}?`);
  return folder;
}

function isEdition(folder: string): boolean {
  return ['site.yaml', 'articles'].some((name) => existsSync(path.join(folder, name)));
}

/** How a folder is written after `--content` in a shell. */
export function asArgument(folder: string): string {
  return /^[\w@%+:,./-]+$/.test(folder) ? folder : `"${folder.replace(/["\\$`]/g, '\\$&')}"`;
}
