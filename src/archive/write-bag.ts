import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import {
  type BagFile,
  algorithms,
  bagInfo,
  declaration,
  manifest,
  payloadOxum,
  sizeForPeople,
  totalSize,
} from './bag.ts';

/** The folder of a bag that has its payload. */
export const payload = 'data';

/** What a bag says of itself, besides what is counted. */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[];

/**
 * Makes a folder whose payload is there a bag: writes what describes it, and the checksums of all files. Other files that lie
 * beside the payload are described as well. Returns the files of the payload.
 */
export function writeBag(folder: string, info: BagInfo): readonly BagFile[] {
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const files = inOrder(filesBelow(path.join(folder, payload)).map((file) => `${payload}/${file}`)).map((file) =>
    bagFile(folder, file),
  );
  write('bagit.txt', declaration);
  write(
    'bag-info.txt',
    bagInfo([...info, ['Bag-Size', sizeForPeople(totalSize(files))], ['Payload-Oxum', payloadOxum(files)]]),
  );
  for (const algorithm of algorithms) write(`manifest-${algorithm}.txt`, manifest(files, algorithm));
  const tags = inOrder(filesBelow(folder).filter((file) => !file.startsWith(`${payload}/`))).map((file) =>
    bagFile(folder, file),
  );
  for (const algorithm of algorithms) write(`tagmanifest-${algorithm}.txt`, manifest(tags, algorithm));
  return files;
}

/** In an order that no locale changes. */
function inOrder(files: readonly string[]): string[] {
  return [...files].sort((a, b) => (a < b ? -1 : 1));
}

function bagFile(folder: string, file: string): BagFile {
  const bytes = readFileSync(path.join(folder, file));
  const [sha256, sha512] = algorithms.map((algorithm) => createHash(algorithm).update(bytes).digest('hex')) as [
    string,
    string,
  ];
  return { path: file, size: bytes.length, checksums: { sha256, sha512 } };
}
