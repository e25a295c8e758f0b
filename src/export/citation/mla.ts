import type { CslDate, CslItem } from './csl-item.ts';
import { dayFirst, englishDate } from './english-dates.ts';
import { type ReferenceParts, closed, inItalics, inQuotationMarks, nameOf, spaced } from './parts.ts';

/** A work in the style of the MLA Handbook of the Modern Language Association, ninth edition. */
export function mla(item: CslItem): ReferenceParts {
  const { title, genre, issued, URL: url } = item;
  const [author, editor] = [nameOf(item.author), nameOf(item.editor)];
  const original = item['original-date'];
  const leader = author ?? (editor && `${editor}, editor`);
  const supplement = [
    original && (original.circa ? `[${dayFirst(englishDate(original), shortMonth)}?]` : when(original)),
    genre,
  ]
    .filter(Boolean)
    .join(', ');
  const rest = [author && editor && `edited by ${editor}`, issued && when(issued), url].filter(Boolean);
  const container = inItalics(item['container-title']);
  return spaced(
    leader !== undefined && closed(leader),
    [{ text: inQuotationMarks(title) }],
    supplement !== '' && closed(supplement),
    rest.length > 0 ? [container, ...closed(`, ${rest.join(', ')}`)] : closed(container),
  );
}

/** `17 Oct. 2023`, `Circa 2023`. */
function when(date: CslDate): string {
  const parts = englishDate(date);
  return `${parts.circa ? 'Circa ' : ''}${dayFirst(parts, shortMonth)}`;
}

/** Months of more than four letters, by their first three; September by four. */
function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}
