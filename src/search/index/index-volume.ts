import { contentOf } from './contents.ts';
import { type Indexed, indexed } from './pagefind.ts';
import type { RecordVolume } from './volumes.ts';

/** Has Pagefind index the records of a volume. */
export function indexVolume({ language, records }: RecordVolume): Promise<Indexed> {
  return indexed(
    language,
    (function* () {
      for (const record of records) yield { url: JSON.stringify(record.doc), content: contentOf(record) };
    })(),
  );
}
