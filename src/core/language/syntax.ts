import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/*
 * The Markdown that an article is written in: CommonMark, GFM tables and footnotes, and text directives.
 * Left out because they change an article's words or cost much: leaf and container directives (an unclosed one
 * swallows the rest of the file), strike-through (`~20~`), literal autolinks, task lists, and indented code.
 */

/** Everything that begins a block. With all of it switched off, as in a headline, any text is one paragraph. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

function articleSyntax(this: Processor, disabled: readonly string[]) {
  const data = this.data();
  const { text } = directive();
  const extension: Extension = { ...(text ? { text } : {}), disable: { null: [...disabled] } };
  data.micromarkExtensions = [gfmFootnote(), gfmTable(), extension];
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown()];
}

const parserWithout = (disabled: readonly string[]) =>
  unified()
    .use(remarkParse)
    .use(articleSyntax, [...disabled, 'codeIndented'])
    .freeze();

const bodyParser = parserWithout([]);
/** Checking whether lines begin a table takes a tenth of the time, so a text without `|` is parsed without tables. */
const bodyParserWithoutTables = parserWithout(['table']);
const inlineParser = parserWithout(blocks);

/** Markdown to mdast. Unknown directives are still in the tree: `restoreProse` comes next. */
export function parseMarkdown(markdown: string): Root {
  return (markdown.includes('|') ? bodyParser : bodyParserWithoutTables).parse(withMark(markdown));
}

/** The same for a text that is one paragraph whatever it begins with: a headline or standfirst. */
export function parseInline(markdown: string): Root {
  return inlineParser.parse(withMark(markdown.replaceAll('\n', ' ')));
}

/** The parser drops U+FEFF at the beginning as a byte-order mark. Here it is a character, since the file's mark was removed before. */
function withMark(markdown: string): string {
  return markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown;
}
