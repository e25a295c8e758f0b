/*
 * Quoting for the languages of recipes. An address or a folder can contain characters that have a meaning there. Each
 * function returns a word that stands for exactly the given text, without quotes if it needs none.
 */

/** Thrown for a text that cannot be written in the language of a recipe. The message is for the user. */
export class UnquotableError extends Error {}

/** A word for a shell, also within a comment that somebody may copy. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replace(/[\\'\p{Cc}]/gu, (letter) =>
    letter < ' ' || letter === '\x7f' ? `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : `\\${letter}`,
  );
  return `$'${escaped}'`;
}

/** A word for a directive of nginx that does not expand variables, so that `$` needs no escaping. */
export function nginxWord(text: string): string {
  return /^[\w@%+=:,./[\]-]+$/.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Defines a variable that holds a dollar sign. nginx has no other way to write one where it expands variables. */
export const nginxDollar = `geo $dramatis_dollar {
    default "$";
}`;

/** A word for a directive of nginx that expands variables. It may need `nginxDollar`. */
export function nginxValue(text: string): string {
  return nginxWord(text).replaceAll('$', () => '${dramatis_dollar}');
}

/** A word for a Caddyfile. */
export function caddyWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (text.includes('{$'))
    throw new UnquotableError(`A Caddyfile cannot hold “${text}”: it would take “{$” for a variable.`);
  const escaped = text.replace(/[{}]/g, '\\$&');
  if (!escaped.includes('`')) return `\`${escaped}\``;
  if (/["\\]/.test(escaped))
    throw new UnquotableError(`A Caddyfile cannot hold “${text}”, which contains every kind of quotation mark.`);
  return `"${escaped}"`;
}
