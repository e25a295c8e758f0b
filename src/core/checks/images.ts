import { type PictureFile, pictureEndings } from '#src/core/entries/content-file.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/**
 * `image-missing`: the picture of an article or actor is a file in `content/images/`. `image-unusable`: it can be shown. The
 * same goes for every other picture there, since Astro processes all of them.
 */
export function imagesRule({ index, files }: RuleInput): Problem[] {
  const used = new Set<string>();
  const named = [...index.articles.values(), ...index.actors.values()].flatMap(({ file, data }) => {
    const src = data.image?.src;
    if (src === undefined) return [];
    used.add(src);
    const picture = files.images.get(src);
    return inFile(
      file,
      picture ? unusable(src, picture, `content/images/${src}`, where) : [missing(src, files.images)],
    );
  });
  const others = [...files.images].filter(([name, { flaw }]) => !used.has(name) && (isKnown(endingOf(name)) || flaw));
  return [
    ...named,
    ...others.flatMap(([name, picture]) =>
      inFile(`content/images/${name}`, unusable(name, picture, 'The picture', fileStart)),
    ),
  ];
}

const where = { field: ['image', 'src'] } as const;
const kindsInWords = 'PNG, JPEG, WebP, AVIF, GIF, TIFF or SVG';

/** Endings that are not accepted, of kinds of picture that are accepted under another one. */
const otherEndings: ReadonlyMap<string, (typeof pictureEndings)[number]> = new Map([
  ['jfif', 'jpg'],
  ['jpe', 'jpg'],
  ['jif', 'jpg'],
  ['pjpeg', 'jpg'],
  ['pjp', 'jpg'],
  ['tif', 'tiff'],
  ['apng', 'png'],
  ['avifs', 'avif'],
]);

/** Characters that some system, address or tool cannot have in a file name. */
const unsafeInNames = /[\p{Cc}\\:*?"<>|]/u;
/** In bytes. Astro adds a hash and the size to the name, and file systems allow 255. */
const maxNameLength = 200;

function missing(src: string, there: ReadonlyMap<string, PictureFile>): LocalProblem {
  const near = nearest(src, there.keys());
  return error(
    'image-missing',
    where,
    `There is no picture content/images/${truncated(src)}.`,
    near ? `Did you mean ${quoted(near)}?` : 'Put the file there.',
  );
}

/** The problem that `subject` cannot be shown, if that is so. */
function unusable(name: string, picture: PictureFile, subject: string, place: LocalProblem['where']): LocalProblem[] {
  const [what, todo] = faultOf(name, picture) ?? [];
  return what && todo ? [error('image-unusable', place, `${subject} ${what}.`, todo)] : [];
}

function faultOf(name: string, { kind, flaw }: PictureFile): readonly [what: string, todo: string] | undefined {
  const ending = endingOf(name);
  if (typeof flaw === 'object' && 'unreadable' in flaw)
    return [`cannot be read: ${flaw.unreadable}`, 'Put a readable file in its place.'];
  if (!isKnown(ending)) {
    const better = otherEndings.get(ending);
    return [
      ending === ''
        ? 'has no file name extension'
        : `ends in “.${ending}”, which is not a picture format that can be resized`,
      better ? `Rename it to “${name.slice(0, name.length - ending.length)}${better}”.` : `Save it as ${kindsInWords}.`,
    ];
  }
  const [letter] = unsafeInNames.exec(name) ?? [];
  if (letter !== undefined)
    return [
      `has a name with ${shown(letter)}`,
      'Rename it: letters of any script, digits, spaces, hyphens and dots will do.',
    ];
  if (name.split('/').some((part) => new TextEncoder().encode(part).length > maxNameLength))
    return ['has too long a name', `Rename it: at most ${maxNameLength} bytes.`];
  if (name.split('/').includes('node_modules'))
    return ['lies in a folder named node_modules, which tools pass over', 'Rename the folder.'];
  switch (flaw) {
    case undefined:
      break;
    case 'empty':
      return ['is an empty file', 'Put the picture in its place.'];
    case 'unknown':
      return [`is not ${kindsInWords}, whatever its ending says`, 'Save the picture as one of these.'];
    case 'cut-short':
      return ['is cut short: its end is missing', 'Put the whole file in its place.'];
    case 'too-large':
      return ['has more pixels than can be resized', 'Save it with fewer than 268 million pixels.'];
    case 'damaged':
      return [
        `is damaged, or in a variant of its format that cannot be resized`,
        `Save it again ${kind === 'svg' ? 'as plain SVG, with a width and a height' : 'as PNG or JPEG, for example'}.`,
      ];
    default:
      return [`holds ${flaw.unsafe}, which is not allowed`, 'Remove it, or save the picture as PNG.'];
  }
  // Raster formats are recognized by their bytes, SVG also by its name.
  if ((kind === 'svg') !== (ending === 'svg'))
    return kind === 'svg'
      ? ['is an SVG with another ending', `Rename it to “${name.slice(0, name.length - ending.length)}svg”.`]
      : ['is not an SVG', `Rename it to “${name.slice(0, name.length - ending.length)}${kind ?? 'png'}”.`];
  return undefined;
}

function isKnown(ending: string): boolean {
  return pictureEndings.some((known) => known === ending);
}

/** `a/b.PNG` → `png` */
function endingOf(name: string): string {
  return /[^/]\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A character as a message can show it. */
function shown(letter: string): string {
  return /\p{Cc}/u.test(letter) ? 'a control character' : `“${letter}”`;
}
