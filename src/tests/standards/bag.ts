import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What is wrong with a folder as a bag, by RFC 8493 (sections 2 and 3): written from its text, and sharing nothing with what
 * writes bags here. Empty if the bag is complete and valid.
 */
export function faultsOfBag(folder: string): string[] {
  const faults: string[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'));
  const read = (file: string) => readFileSync(path.join(folder, file));
  const text = (file: string) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read(file));

  // 2.1.1: exactly these two lines, without a byte order mark.
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(text('bagit.txt')))
    faults.push('bagit.txt is not the declaration of a bag');

  // 2.1.3 and 2.2.1: a checksum in hexadecimal, white space, a path.
  const manifests = files.filter((file) => /^(?:tag)?manifest-[a-z0-9]+\.txt$/.test(file));
  if (!manifests.some((file) => file.startsWith('manifest-'))) faults.push('there is no manifest');
  for (const manifest of manifests) {
    const isOfTags = manifest.startsWith('tag');
    const algorithm = /-([a-z0-9]+)\.txt$/.exec(manifest)?.[1] ?? '';
    const listed = new Set<string>();
    for (const line of text(manifest)
      .split(/\r\n|\r|\n/)
      .filter(Boolean)) {
      const [, checksum = '', written = ''] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
      const name = written.replace(/%0a/gi, '\n').replace(/%0d/gi, '\r').replace(/%25/g, '%');
      if (checksum === '') faults.push(`${manifest}: “${line}” is no line of a manifest`);
      else if (listed.has(name)) faults.push(`${manifest}: ${name} is listed twice`);
      else if (name.startsWith('data/') === isOfTags) faults.push(`${manifest}: ${name} does not belong in it`);
      else if (/^(?:tagmanifest-|\/|~)|(?:^|\/)\.\.(?:\/|$)/.test(name))
        faults.push(`${manifest}: ${name} may not be listed`);
      else if (!files.includes(name)) faults.push(`${manifest}: ${name} is missing`);
      else if (createHash(algorithm).update(read(name)).digest('hex') !== checksum.toLowerCase())
        faults.push(`${manifest}: ${name} has another checksum`);
      listed.add(name);
    }
    // 3: each file of the payload is in every manifest of it.
    for (const file of isOfTags ? [] : files.filter((one) => one.startsWith('data/')))
      if (!listed.has(file)) faults.push(`${manifest}: ${file} is not listed`);
  }

  // 2.2.2: labels and values, long values continued in indented lines.
  const fields = new Map<string, string>();
  for (const line of text('bag-info.txt')
    .replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ')
    .split(/\r\n|\r|\n/)
    .filter(Boolean)) {
    const [, label = '', value = ''] = /^([^\s:][^:]*?):[ \t]*(\S.*)$/.exec(line) ?? [];
    if (label === '') faults.push(`bag-info.txt: “${line}” is no label and value`);
    fields.set(label, value);
  }
  const payload = files.filter((file) => file.startsWith('data/'));
  const bytes = payload.reduce((sum, file) => sum + read(file).length, 0);
  if (fields.get('Payload-Oxum') !== `${bytes}.${payload.length}`)
    faults.push('Payload-Oxum is not that of the payload');
  return faults;
}
