import type { CslDate, CslItem } from './csl-item.ts';

/** The works as a file of RIS: a tag of two letters and a value on each line, and an empty line between the works. */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
  const { issued, author = [], editor = [] } = item;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ...editor.map(({ literal }) => ['ED', literal] as const),
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['PY', issued && yearOf(issued)],
    ['DA', issued && dateOf(issued)],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
  ];
  // A value is one line.
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

function yearOf({ 'date-parts': [[year]] }: CslDate): string {
  return String(year);
}

/** `2023/10/17`, with what is not known left empty: `2023/10/`. */
function dateOf({ 'date-parts': [[year, ...rest]] }: CslDate): string {
  const [month = '', day = ''] = rest.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}`;
}
