import path from 'node:path';
import { didYouMean } from '#src/core/model/nearest.ts';
import { parseArguments, refuse } from './arguments.ts';
import { asArgument, contentFolderOf } from './content-folder.ts';
import { layOutEdition } from './new/lay-out-edition.ts';

/*
 * Creates an edition for an author to begin with, or adds an article to one, and says what to do next.
 */
const usages = {
  edition: 'npm run new -- edition <folder> [--title <title>] [--language <language of the interface>]',
  article:
    'npm run new -- article <file | -> [--content <folder>] [--id <id>] [--title <headline>] [--published <date>] [--publisher <name>] [--language <language of the text>] [--url <address>]',
};
const options = {
  edition: ['title', 'language'],
  article: ['content', 'id', 'title', 'published', 'publisher', 'language', 'url'],
};
const { values, positionals } = parseArguments(Object.values(usages).join('\n'), {
  options: {
    content: { type: 'string' },
    id: { type: 'string' },
    title: { type: 'string' },
    published: { type: 'string' },
    publisher: { type: 'string' },
    language: { type: 'string' },
    url: { type: 'string' },
  },
  allowPositionals: true,
});
const [what, ...rest] = positionals;

/** What can be created. */
const makers = { edition, article };

const isKnown = (name: string): name is keyof typeof makers => Object.hasOwn(makers, name);
if (what === undefined || !isKnown(what)) {
  const known = Object.keys(makers);
  const near = what === undefined ? '' : didYouMean(what, known).trimEnd();
  refuse(
    `${what === undefined ? '' : `There is no “${what}” to create. `}${near || `Say what to create: ${known.join(', ')}.`}\nUsage: ${Object.values(usages).join('\n       ')}`,
  );
}
const foreign = Object.keys(values).find((name) => !options[what].includes(name));
if (foreign !== undefined) refuse(`There is no option “--${foreign}” for this.\nUsage: ${usages[what]}`);
console.log(await makers[what](rest));

async function article([file, more]: readonly string[]): Promise<string> {
  const usage = usages.article;
  if (file === undefined)
    refuse(`Name the file of the text or saved page, or “-” for standard input.\nUsage: ${usage}`);
  if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usage}`);
  const { content, ...told } = values;
  const { newArticle } = await import('./new/article.ts');
  return newArticle(file, contentFolderOf(content), told);
}

async function edition([folder, more]: readonly string[]): Promise<string> {
  if (folder === undefined) refuse(`Name the folder of the edition, such as ../my-edition.\nUsage: ${usages.edition}`);
  if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usages.edition}`);
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
