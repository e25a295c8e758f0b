import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '#src/core/entries/read-site.ts';
import { contentFolder } from './settings.ts';

/**
 * The `url` of an edition's `site.yaml`, for code that needs it before the content is loaded. Undefined if there is none, or
 * the file cannot be read or is invalid, which is reported when the content is loaded.
 */
export function publishedUrl(content: string = contentFolder): string | undefined {
  const file = path.join(content, 'site.yaml');
  try {
    // Reading a pipe would never end.
    return statSync(file).isFile() ? readSite({ bytes: readFileSync(file) }).site?.url : undefined;
  } catch {
    return undefined;
  }
}
