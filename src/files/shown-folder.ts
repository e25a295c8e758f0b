/*
 * The core names the files of an edition as if it were in `content/`, wherever it is.
 */

/** A file, or the folder itself where a problem is told of it. */
const inContent =
  /^content(?=:\d+:\d+ )|(?<![\p{L}\p{N}_./\\-])content\/(?=(?:articles|sources|actors|events|quotes|images|public|refused)(?:\/|(?![\p{L}\p{N}_-]))|site\.yaml|published\.txt)/gmu;

/**
 * What is told of the files of an edition, with the folder in which its author has them, as the command was given it: terminals
 * and editors then open the file that is named.
 */
export function withFolder(text: string, folder: string): string {
  const shown = folder.replace(/^\.\/(?=.)/, '').replace(/(?<=.)[/\\]+$/, '');
  return shown === 'content'
    ? text
    : text.replaceAll(inContent, (found) => (found.endsWith('/') ? `${shown}/` : shown));
}
