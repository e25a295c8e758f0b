/*
 * The files of a bag that describe its payload, as in RFC 8493 (BagIt 1.0). Paths are those below the bag’s folder, with slashes.
 */

/** The algorithms of the manifests. The RFC requires every tool to support both, and recommends the second for new bags. */
export const algorithms = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof algorithms)[number];

/** The labels and values of `bag-info.txt`, in their order. */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[];

/** A file in a bag, with its checksums. */
export interface BagFile {
  readonly path: string;
  readonly size: number;
  readonly checksums: Readonly<Record<Algorithm, string>>;
}

/** `bagit.txt`, which declares that a folder is a bag. */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** The longest line that the RFC recommends. */
const maxLine = 79;

/** `bag-info.txt`. Labels without a value are left out; long lines are folded. */
export function bagInfo(fields: BagInfo): string {
  return fields
    .flatMap(([label, value]) => {
      const words = value?.split(/\s+/).filter(Boolean) ?? [];
      return words.length === 0 ? [] : `${folded([`${label}:`, ...words])}\n`;
    })
    .join('');
}

/** Wraps words. Continuation lines are indented, as the RFC requires; a word follows the label on the first line, however long. */
function folded(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= maxLine || last === words[0]) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join('\n');
}

/** A manifest: for each file its checksum and its path, in the form that `sha256sum -c` reads. */
export function manifest(files: readonly BagFile[], algorithm: Algorithm): string {
  return files.map(({ path, checksums }) => `${checksums[algorithm]}  ${encodedPath(path)}\n`).join('');
}

/** The paths that a manifest lists, each with its checksum. */
export function checksumsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, checksum, file] = /^(\S+)\s+(.+)$/s.exec(line) ?? [];
    return checksum === undefined || file === undefined ? [] : [[decodedPath(file), checksum] as const];
  });
  return new Map(lines);
}

/** A path as manifests write it: line breaks and the percent sign are percent-encoded. */
function encodedPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function decodedPath(written: string): string {
  return written.replace(/%(0A|0D|25)/gi, (escape) => decodeURIComponent(escape));
}

/** `Payload-Oxum`: the number of bytes of all files of the payload, and the number of files. */
export function payloadOxum(files: readonly BagFile[]): string {
  return `${totalSize(files)}.${files.length}`;
}

export function totalSize(files: readonly BagFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** A size for people: `14.2 MB`. */
export function readableSize(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
