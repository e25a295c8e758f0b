import type { PublishedStretch } from '../text/published-text.ts';

/** The selectors of a stretch, as the Web Annotation model has them; positions are code points. */
export type Selectors = readonly [
  {
    readonly type: 'TextQuoteSelector';
    readonly prefix: string;
    readonly exact: string;
    readonly suffix: string;
  },
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
];

/** How many code points before and after the words a selector has. If that is ambiguous, the number is doubled until it is not. */
const minContext = 32;

/** Returns a function that makes the selectors of a stretch. Prefix, words and suffix together occur once in the text. */
export function selectorsIn(text: string): (stretch: PublishedStretch) => Selectors {
  const codePoints = Array.from(text);
  const between = (from: number, to: number) => codePoints.slice(Math.max(0, from), to).join('');
  return ({ start, end }) => {
    for (let context = minContext; ; context *= 2) {
      const [prefix, exact, suffix] = [
        between(start - context, start),
        between(start, end),
        between(end, end + context),
      ];
      const all = prefix + exact + suffix;
      const isWhole = context > codePoints.length;
      if (!isWhole && text.indexOf(all) !== text.lastIndexOf(all)) continue;
      return [
        { type: 'TextQuoteSelector', prefix, exact, suffix },
        { type: 'TextPositionSelector', start, end },
      ];
    }
  };
}
