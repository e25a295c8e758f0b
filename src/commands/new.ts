import path from 'node:path';
import { didYouMean } from '#src/core/model/nearest.ts';
import { parseArguments, refuse } from './arguments.ts';
import { asArgument } from './content-folder.ts';
import { layOutEdition } from './new/lay-out-edition.ts';

/*
 * Creates an edition for an author to begin with, and says what to do next.
 */
const usage = 'npm run new -- edition <folder> [--title <title>] [--language <language of the interface>]';
const { values, positionals } = parseArguments(usage, {
  options: { title: { type: 'string' }, language: { type: 'string' } },
  allowPositionals: true,
});
const [what, ...rest] = positionals;

/** What can be created. */
const makers: Readonly<Record<string, (names: readonly string[]) => Promise<string>>> = { edition };

const maker = what !== undefined && Object.hasOwn(makers, what) ? makers[what] : undefined;
if (!maker) {
  const known = Object.keys(makers);
  const near = what === undefined ? '' : didYouMean(what, known).trimEnd();
  refuse(
    `${what === undefined ? '' : `There is no “${what}” to create. `}${near || `Say what to create: ${known.join(', ')}.`}\nUsage: ${usage}`,
  );
}
console.log(await maker(rest));

async function edition([folder, more]: readonly string[]): Promise<string> {
  if (folder === undefined) refuse(`Name the folder of the edition, such as ../my-edition.\nUsage: ${usage}`);
  if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usage}`);
  const title = values.title ?? titleOf(folder);
  const { refused } = await layOutEdition(folder, { title, language: values.language ?? 'en' });
  if (refused !== undefined) refuse(refused);
  const content = path.relative('', folder) === 'content' ? '' : ` -- --content ${asArgument(folder)}`;
  return [
    `Created the edition “${title}” in ${folder}, with an invented article that shows every mark. Next:`,
    `  npm run check${content}`,
    `  npm run dev${content}`,
    `  npm run build${content}`,
  ].join('\n');
}

/** `../my-edition` → `My edition` */
function titleOf(folder: string): string {
  const name = path
    .basename(path.resolve(folder))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return name === '' ? 'A new edition' : name.charAt(0).toUpperCase() + name.slice(1);
}
