import { nearest } from '#src/core/model/nearest.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import type { Checked } from './rule.ts';

/** `image-missing`: an article's picture is a file in `content/images/`. */
export function images({ index, files }: Checked): Problem[] {
  return [...index.articles.values()].flatMap(({ file, data }) => {
    const src = data.image?.src;
    if (src === undefined || files.images.has(src)) return [];
    const near = nearest(src, files.images);
    return inFile(file, [
      error(
        'image-missing',
        { field: ['image', 'src'] },
        `There is no picture content/images/${src}.`,
        near ? `Did you mean “${near}”?` : 'Put the file there.',
      ),
    ]);
  });
}
