import { escaped } from '#src/core/model/markup.ts';

/** The attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML, around content that is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inner = content.join('');
  return inner === ''
    ? `${opening(name, attributes).slice(0, -1)}/>`
    : `${opening(name, attributes)}${inner}</${name}>`;
}

/** An element around a text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escaped(text));
}

/** An element whose children stand on lines of their own, where white space has no meaning. */
export function block(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const lines = children.filter((child) => child !== '');
  return lines.length === 0 ? element(name, attributes) : element(name, attributes, `\n${lines.join('\n')}\n`);
}

/** The same; nothing where there are no children. */
export function blockOf(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return children.some((child) => child !== '') ? block(name, attributes, ...children) : '';
}

export function opening(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  return `<${name}${pairs.join('')}>`;
}
