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
