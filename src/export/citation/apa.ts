import type { CslDate, CslItem } from './csl-item.ts';
import { englishDate } from './english-dates.ts';
import { type ReferenceParts, closed, inItalics, nameOf, spaced } from './parts.ts';

/** A work in the style of the Publication Manual of the American Psychological Association, seventh edition. */
export function apa(item: CslItem): ReferenceParts {
  const { title, genre, issued, URL: url, type } = item;
  const [author, editor] = [nameOf(item.author), nameOf(item.editor)];
  const original = item['original-date'];
  const isPage = type === 'webpage';
  const name = isPage ? inItalics(title) : { text: title };
  const beside = [author && editor && `(${editor}, Ed.)`, genre && `[${genre}]`].filter(Boolean).join(' ');
  const described = beside === '' ? [] : [{ text: `${beside}.` }];
  const titled = beside === '' ? closed(name) : [name, { text: ' ' }, ...described];
  const leader = author ?? (editor && `${editor} (Ed.)`);
  const date = [{ text: `(${issued ? when(issued) : 'n.d.'}).` }];
  return spaced(
    ...(leader === undefined ? [closed(name), date, described] : [closed(leader), date, titled]),
    closed(isPage ? item['container-title'] : inItalics(item['container-title'])),
    url !== undefined && [{ text: url }],
    original && [
      { text: `(Original work published ${when({ ...original, 'date-parts': [[original['date-parts'][0][0]]] })})` },
    ],
  );
}

/** `2023, October 17`, `ca. 2023`. */
function when(date: CslDate): string {
  const { year, month, day, circa } = englishDate(date);
  const text = [year, [month, day].filter((part) => part !== undefined).join(' ')].filter(Boolean).join(', ');
  return circa ? `ca. ${text}` : text;
}
