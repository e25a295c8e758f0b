/* Pieces of Markdown (CommonMark) that are made from plain text. */

/** A text whose signs mean nothing in Markdown. A text of several lines becomes one. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(#+|[-+]|\d+[.)])(?= |$)/, (mark) => mark.replace(/[-+#.)]$/, '\\$&'))
    .replace(/^=/, '\\=');
}

/** A link, by an address that may hold any sign. */
export function link(words: string, href: string): string {
  const address = href
    .replace(/[\\&|]/g, '\\$&')
    .replace(/[()\s<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
  return `[${plain(words)}](${address})`;
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${plain(text)}`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A text as it stands, in a fence that is longer than any in it. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** Blocks that are there, with an empty line between them. */
export function blocks(...all: readonly (string | false | undefined)[]): string {
  return `${all.filter(Boolean).join('\n\n')}\n`;
}

/** A section with its heading; nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${heading(2, title)}\n\n${bullets(lines)}`;
}

/** The section with the file that a page was made from, under its heading; nothing without the file. */
export function sourceSection(title: string, source: string | undefined): string | undefined {
  return source === undefined ? undefined : `${heading(2, title)}\n\n${fenced(source, 'markdown')}`;
}

/** A column of a table: what it is called, and whether it holds numbers. */
export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A table (GFM) whose cells are Markdown; undefined where it has no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string | undefined {
  if (rows.length === 0) return undefined;
  const lines = [
    columns.map(({ name }) => plain(name)),
    columns.map(({ isNumber }) => (isNumber ? '---:' : '---')),
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
