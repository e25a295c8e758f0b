import { Parser } from 'htmlparser2';
import { foldWhiteSpace, trimmed } from '#src/core/model/white-space.ts';

/** The words of an editor’s note in one line, without its markup. */
export function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (data) => (text += data),
    onclosetag: (name) => (text += /^(?:p|li|pre|h\d)$/.test(name) ? ' ' : ''),
  });
  parser.end(html);
  return trimmed(foldWhiteSpace(text));
}
