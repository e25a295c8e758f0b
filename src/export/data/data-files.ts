import type { Edition } from '#src/core/views/edition.ts';
import type { FileGroup } from '../file-group.ts';
import { jsonFile } from '../json-file.ts';
import { dataPackage } from './data-package.ts';
import { entrySchemas } from './entry-schemas.ts';
import { formats, tableParts, textsOfPart } from './files.ts';

/** All files of the folder `data/`: the tables, their description, and the schemas of entries. `version` changes with the content. */
export function dataFiles(edition: Edition, version: () => string): FileGroup[] {
  return [
    ...tableParts(edition).map((part) => ({
      names: formats.map((format) => `data/${part.name}.${format}`),
      texts: (now: Edition) => textsOfPart(now, part),
    })),
    // It has the version, which changes with everything.
    { names: ['data/datapackage.json'], changesWithAll: true, texts: (now) => [jsonFile(dataPackage(now, version()))] },
    ...Array.from(entrySchemas, ([name, schema]) => ({
      names: [`data/${name}`],
      texts: () => [jsonFile(schema())],
    })),
  ];
}
