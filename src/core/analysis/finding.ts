import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { type CorrectionFinding, correctionIn } from './finding-corrections.ts';
import { type ForemostFinding, type SpeechFinding, foremostIn, speechFinding } from './finding-speech.ts';
import { speechIn } from './who-speaks.ts';

export type Finding = SpeechFinding | ForemostFinding | CorrectionFinding;

/** What is most telling about an article: one or two things, the more telling first. */
export function findingOf(index: Crossref, article: ArticleEntry): Finding[] {
  const { speakers } = speechIn(index, article);
  const speech = speechFinding(index, article, speakers);
  const second = correctionIn(article) ?? (speech.is === 'named' ? foremostIn(speakers) : undefined);
  if (!second) return [speech];
  return weightOf(second) > weightOf(speech) ? [second, speech] : [speech, second];
}

/** The higher, the more telling. */
function weightOf(finding: Finding): number {
  switch (finding.is) {
    case 'unnamed':
      if (['all', 'nearlyAll', 'most', 'threeQuarters', 'twoThirds', 'moreThanHalf', 'half'].includes(finding.share))
        return 5;
      return ['smallPart', 'little'].includes(finding.share) ? 2 : 3;
    case 'reversed':
      return 4;
    case 'facts':
      return 3;
    case 'named':
      return finding.kinds.some(({ of }) => of === 'person') ? 2 : 3;
    case 'foremost':
    case 'wordings':
      return 1;
    default:
      return 3;
  }
}
