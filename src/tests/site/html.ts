import { Parser } from 'htmlparser2';

/** An element of a page: its name and attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements of a page or XML file, in order. */
export function elementsOf(html: string, { xmlMode = false } = {}): Element[] {
  const elements: Element[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => elements.push({ name, attributes: { ...attributes } }) },
    { xmlMode },
  );
  parser.end(html);
  return elements;
}

/** Elements that stand in a line; all others begin and end one. */
const inLine = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'button',
    'cite',
    'code',
    'del',
    'em',
    'i',
    'input',
    'label',
    'mark',
    'small',
    'span',
  ].concat(['strong', 'sub', 'sup', 'time']),
);

/** The id in the fragment of an address, without the words that may follow it (`#q-bridge:~:text=…`). */
export function anchorOf(hash: string): string {
  return decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
}

/** The text of a page as it is read, line by line; white space is folded as a browser does. */
export function linesOf(html: string): string[] {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (hidden > 0 || ['script', 'style', 'head'].includes(name)) hidden += 1;
      else if (!inLine.has(name)) text += '\n';
    },
    ontext(data) {
      if (hidden === 0) text += data.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (hidden > 0) hidden -= 1;
      else if (!inLine.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean);
}
