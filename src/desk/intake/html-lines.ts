import { Parser } from 'htmlparser2';
import { withoutControlCharacters } from '#src/core/model/control-characters.ts';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';

/** An element that a line stands in. */
export interface Around {
  readonly name: string;
  /** Its class, id, role, `itemprop`, `rel` and `data-` names of components, in lower case. */
  readonly says: string;
}

/** A line that a browser shows of a page. */
export interface PageLine {
  readonly text: string;
  /** The elements that it stands in, the outermost first; at the end, inline ones that hold all of its words. */
  readonly around: readonly Around[];
  /** The number of the innermost block that it stands in, and of the one around that. */
  readonly block: number;
  readonly container: number;
}

/** What begins and ends a line. */
const blocks = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p picture pre search section select
   summary table tbody td textarea tfoot th thead tr ul`.split(/\s+/),
);

/** What a browser with scripts does not show. `head` is not among them, since pages forget to close it. */
const unseen = new Set(
  'script style template title noscript noframes iframe object audio video canvas datalist desc metadata'.split(' '),
);

interface Open extends Around {
  readonly number: number;
  readonly isBlock: boolean;
  readonly isUnseen: boolean;
}

/**
 * The lines of a page: each block and each `<br>` begins one, and no visible line is left out. White space is folded as a
 * browser does, except in `<pre>`; characters that no page can show are left out.
 */
export function linesOfPage(html: string): PageLine[] {
  const lines: PageLine[] = [];
  const open: Open[] = [];
  let text = '';
  let around: readonly Open[] | undefined;
  let count = 0;

  function end(): void {
    const words = trimmed(
      withoutControlCharacters(text)
        .replace(/\uFFFD/g, (sign, at: number) => (text.charAt(at) === sign ? sign : ''))
        .replace(/[\t\n\f\r ]+/g, ' '),
    );
    if (!isBlank(words)) {
      const [container, block] = [undefined, undefined, ...open.filter(({ isBlock }) => isBlock)].slice(-2);
      lines.push({
        text: words,
        around: (around ?? open).map(({ name, says }) => ({ name, says })),
        block: block?.number ?? 0,
        container: container?.number ?? 0,
      });
    }
    text = '';
    around = undefined;
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (blocks.has(name) || name === 'br') end();
        count += 1;
        open.push({
          name,
          says: said(attributes),
          number: count,
          isBlock: blocks.has(name),
          isUnseen: isUnseen(name, attributes),
        });
      },
      onclosetag(name) {
        if (blocks.has(name)) end();
        open.pop();
      },
      ontext(data) {
        if (open.some((element) => element.isUnseen)) return;
        const isKept = open.some(({ name }) => name === 'pre' || name === 'textarea');
        for (const [n, part] of (isKept ? data.split(/\r\n?|\n/) : [data]).entries()) {
          if (n > 0) end();
          text += part;
          if (!isBlank(part)) around = around ? common(around, open) : [...open];
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  end();
  return lines;
}

function common(a: readonly Open[], b: readonly Open[]): readonly Open[] {
  const first = a.findIndex((element, n) => element !== b[n]);
  return first === -1 ? a : a.slice(0, first);
}

function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    unseen.has(name) ||
    'hidden' in attributes ||
    (name === 'dialog' && !('open' in attributes)) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attributes['style'] ?? '')
  );
}

function said(attributes: Readonly<Record<string, string>>): string {
  return ['class', 'id', 'role', 'itemprop', 'rel', 'data-component', 'data-testid']
    .map((name) => attributes[name] ?? '')
    .filter((value) => value !== '')
    .join(' ')
    .toLowerCase();
}
