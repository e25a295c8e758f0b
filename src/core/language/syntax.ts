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

/** Everything that begins a block. Switched off, any text is one paragraph: the syntax of a headline. */
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
/** To see whether a line begins a table costs a tenth of the time. */
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

/** The parser takes U+FEFF at the beginning for a byte-order mark and drops it; in a text whose file has none it is a character. */
function withMark(markdown: string): string {
  return markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown;
}
