import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '#src/core/entries/read-site.ts';
import { contentFolder } from './settings.ts';

/**
 * The address at which an edition is published, by its `site.yaml`, for what must know it before the content is loaded.
 * Where the file is not sound, or is no file, there is none: who loads the content says why.
 */
export function publishedUrl(content: string = contentFolder): string | undefined {
  const file = path.join(content, 'site.yaml');
  try {
    // A pipe would be waited for.
    return statSync(file).isFile() ? readSite({ bytes: readFileSync(file) }).site?.url : undefined;
  } catch {
    return undefined;
  }
}
