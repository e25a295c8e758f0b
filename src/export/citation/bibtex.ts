import { uri } from '#src/core/model/uri.ts';
import { foldWhiteSpace } from '#src/core/model/white-space.ts';
import type { CslDate, CslItem } from './csl-item.ts';

/**
 * The works as a file of BibTeX, in UTF-8. Both BibTeX and biblatex read it: `year` and `month` are there for the first, `date`
 * and `origdate` for the second.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const { issued, author, editor } = item;
  const isPrinted = item.type === 'article-newspaper';
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', names(author)],
    ['editor', names(editor)],
    // Doubly braced, so that no style changes its capital letters.
    ['title', `{${escaped(item.title)}}`],
    [isPrinted ? 'journal' : 'howpublished', escaped(item['container-title'])],
    ['type', item.genre && escaped(item.genre)],
    ['date', issued && edtfOf(issued)],
    ['origdate', item['original-date'] && edtfOf(item['original-date'])],
    ['year', issued && String(issued['date-parts'][0][0])],
    ['month', issued && monthOf(issued)],
    ['language', escaped(item.language)],
    ['note', item.note && escaped(item.note)],
    ['url', item.URL && addressOf(item.URL)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${isPrinted ? 'article' : 'misc'}{${item.id},\n${lines.join('')}}\n`;
}

/** Names, each in braces, so that BibTeX does not split it into first and last name. */
function names(given: CslItem['author']): string | undefined {
  return given?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf({ 'date-parts': [[, month]] }: CslDate): string | undefined {
  return month === undefined ? undefined : months[month - 1];
}

/** EDTF, which biblatex reads: `2023-10~`. */
function edtfOf({ 'date-parts': [[year, ...rest]], circa }: CslDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const parts = rest.map((part) => String(part).padStart(2, '0'));
  return `${[year < 0 ? `-${digits}` : digits, ...parts].join('-')}${circa ? '~' : ''}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

/** A text for a field. Characters that TeX would interpret are escaped. */
function escaped(text: string): string {
  // TeX does not take an empty line in a field.
  return foldWhiteSpace(text).replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address for a field that is printed as it stands: without braces, which would have to be in pairs, and letters that TeX lacks. */
function addressOf(url: string): string {
  return uri(url);
}
