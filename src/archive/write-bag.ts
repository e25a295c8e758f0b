import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import {
  type Algorithm,
  type BagFile,
  type BagInfo,
  algorithms,
  bagInfo,
  declaration,
  manifest,
  payloadOxum,
  readableSize,
  totalSize,
} from './bag.ts';

/** The folder of a bag that has its payload. */
export const payload = 'data';

/**
 * Turns a folder that holds a payload into a bag: writes `bagit.txt`, `bag-info.txt` and the manifests. Whatever else lies beside
 * the payload is listed in the tag manifests. Returns the files of the payload.
 */
export function writeBag(folder: string, info: BagInfo): readonly BagFile[] {
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const described = (files: readonly string[]) => inOrder(files).map((file) => bagFile(folder, file));
  const files = described(filesBelow(path.join(folder, payload)).map((file) => `${payload}/${file}`));
  write('bagit.txt', declaration);
  write(
    'bag-info.txt',
    bagInfo([...info, ['Bag-Size', readableSize(totalSize(files))], ['Payload-Oxum', payloadOxum(files)]]),
  );
  for (const algorithm of algorithms) write(`manifest-${algorithm}.txt`, manifest(files, algorithm));
  const tags = described(filesBelow(folder).filter((file) => !file.startsWith(`${payload}/`)));
  for (const algorithm of algorithms) write(`tagmanifest-${algorithm}.txt`, manifest(tags, algorithm));
  return files;
}

/** Sorted by code units, so that the locale makes no difference. */
function inOrder(files: readonly string[]): string[] {
  return [...files].sort((a, b) => (a < b ? -1 : 1));
}

function bagFile(folder: string, file: string): BagFile {
  const bytes = readFileSync(path.join(folder, file));
  const checksum = (algorithm: Algorithm) => createHash(algorithm).update(bytes).digest('hex');
  return { path: file, size: bytes.length, checksums: { sha256: checksum('sha256'), sha512: checksum('sha512') } };
}
