/*
 * Texts of others in the languages of recipes. An address and a folder may hold what means something there: each function
 * gives a text that means just the text it is given, and plain where it needs no quotation.
 */

/** What cannot be written in the language of a recipe. Its message is for whoever has asked for the recipe. */
export class UnquotableError extends Error {}

/** A word of a shell, also on a line of a comment that somebody may copy. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(text)) return text;
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replace(/[\\'\p{Cc}]/gu, (letter) =>
    letter < ' ' || letter === '\x7f' ? `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : `\\${letter}`,
  );
  return `$'${escaped}'`;
}

/** A word of a configuration of nginx in which a dollar sign is one. */
export function nginxWord(text: string): string {
  return /^[\w@%+=:,./[\]-]+$/.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The variable that stands for a dollar sign where nginx looks for variables; it knows no other way to write one. */
export const nginxDollar = `geo $dramatis_dollar {
    default "$";
}`;

/** A word of a configuration of nginx in which it looks for variables. It may need `nginxDollar`. */
export function nginxValue(text: string): string {
  return nginxWord(text).replaceAll('$', () => '${dramatis_dollar}');
}

/** A word of a Caddyfile. */
export function caddyWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (text.includes('{$'))
    throw new UnquotableError(`A Caddyfile cannot hold “${text}”: it takes “{$” for a variable.`);
  const escaped = text.replace(/[{}]/g, '\\$&');
  if (!escaped.includes('`')) return `\`${escaped}\``;
  if (/["\\]/.test(escaped))
    throw new UnquotableError(`A Caddyfile cannot hold “${text}”: it has every kind of quotation mark.`);
  return `"${escaped}"`;
}
