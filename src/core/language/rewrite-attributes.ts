import { QuoteType, Tokenizer } from 'htmlparser2';

/** The replacement of an attribute, with the value as it is written, including character references. */
export interface Rewritten {
  readonly name: string;
  readonly value: string;
}

/**
 * Rewrites attributes of tags, and leaves every other byte as it is, including what looks like an attribute in a text, a
 * comment or a script. `rewrite` is given an attribute's name in lower case and its value as it is written, and returns the
 * replacement, or undefined to leave it. Tags that begin after `until` are left as they are.
 */
export function rewriteAttributes(
  html: string,
  rewrite: (name: string, value: string) => Rewritten | 'removed' | undefined,
  until = html.length,
): string {
  let result = '';
  let copied = 0;
  let [nameStart, nameEnd, valueStart, valueEnd] = [0, 0, 0, 0];
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...nothing,
      onopentagname(start) {
        if (start > until) tokenizer.pause();
      },
      onattribname(start, end) {
        [nameStart, nameEnd, valueStart, valueEnd] = [start, end, end, end];
      },
      onattribdata(start, end) {
        [valueStart, valueEnd] = [start, end];
      },
      onattribend(quotation, end) {
        const written = rewrite(html.slice(nameStart, nameEnd).toLowerCase(), html.slice(valueStart, valueEnd));
        if (written === undefined) return;
        // White space precedes an attribute.
        if (written === 'removed') result += html.slice(copied, nameStart - 1);
        else {
          const mark = quotation === QuoteType.Single ? "'" : '"';
          result += `${html.slice(copied, nameStart)}${written.name}=${mark}${written.value}${mark}`;
        }
        copied = end;
      },
    },
  );
  tokenizer.write(html);
  return result + html.slice(copied);
}

const ignored = (): void => undefined;

/** The tokenizer requires a callback for everything that it finds. */
const nothing = {
  onattribentity: ignored,
  oncdata: ignored,
  onclosetag: ignored,
  oncomment: ignored,
  ondeclaration: ignored,
  onend: ignored,
  onopentagend: ignored,
  onprocessinginstruction: ignored,
  onselfclosingtag: ignored,
  ontext: ignored,
  ontextentity: ignored,
};
