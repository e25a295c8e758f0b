import type { CslDate, CslItem } from './csl-item.ts';
import { englishDate, monthFirst } from './english-dates.ts';
import { type ReferenceParts, closed, inItalics, inQuotationMarks, nameOf, spaced } from './parts.ts';

/** A work as the bibliography of The Chicago Manual of Style has it, eighteenth edition. */
export function chicago(item: CslItem): ReferenceParts {
  const { title, genre, issued, URL: url } = item;
  const [author, editor] = [nameOf(item.author), nameOf(item.editor)];
  const original = item['original-date'];
  const named = [{ text: inQuotationMarks(title) }];
  const dates = [original && when(original), issued && when(issued)].filter((date) => date !== undefined);
  const dated = dates.length > 0 ? dates.join(', ') : 'n.d.';
  const address = url !== undefined && closed(url);
  if (item.type === 'article-newspaper') {
    const paper = inItalics(item['container-title']);
    return author === undefined
      ? spaced(closed(paper), named, closed(dated), address)
      : spaced(closed(author), named, [paper, ...closed(`, ${dated}`)], address);
  }
  const leader = author ?? (editor && `${editor}, ed.`);
  return spaced(
    closed(leader ?? item['container-title']),
    named,
    genre !== undefined && closed(genre),
    author !== undefined && editor !== undefined && closed(`Edited by ${editor}`),
    closed(leader === undefined ? dated : `${item['container-title']}, ${dated}`),
    address,
  );
}

/** `October 17, 2023`, `[2023?]`. */
function when(date: CslDate): string {
  const parts = englishDate(date);
  return parts.circa ? `[${monthFirst(parts)}?]` : monthFirst(parts);
}
