import { Parser } from 'htmlparser2';

/**
 * The words that the page of an article presents as the article's: the text content of `h1[itemprop=headline]` and of the
 * elements with `itemprop="articleBody"`, in document order. Undefined if one of the two is missing, except that there need be
 * no headline if the title is the editor's (`own: false`).
 */
export function pageText(html: string, headline: { readonly own: boolean } = { own: true }): string | undefined {
  const found = { headline: false, articleBody: false };
  let text = '';
  /** The depth inside an element whose text is read; 0 outside. */
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth > 0) {
        if (!voidElements.has(name)) depth += 1;
        return;
      }
      const { itemprop } = attributes;
      if ((itemprop === 'headline' && name === 'h1') || itemprop === 'articleBody') {
        found[itemprop] = true;
        depth = 1;
        text += ' ';
      }
    },
    ontext(data) {
      if (depth > 0) text += data;
    },
    onclosetag(name) {
      if (depth > 0 && !voidElements.has(name)) depth -= 1;
    },
  });
  parser.end(html);
  return (found.headline || !headline.own) && found.articleBody ? text : undefined;
}

const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
