/*
 * An article’s file as a document whose marks can be changed and whose words cannot. What the desk’s page uses of this
 * folder is named here.
 */
export type { AllDone } from './change-marks.ts';
export {
  type ArticleDocument,
  type DeskFormat,
  type DeskMark,
  type DeskNote,
  type DeskPassage,
  type Done,
  type MarkSpec,
  type Place,
  type Refused,
  type Result,
  isRefused,
  markOf,
} from './article-document.ts';
export { changeMark, mark, markAll, resizeMark, unmark } from './change-marks.ts';
export { type Unreadable, isUnreadable, openArticle } from './open-article.ts';
export { applySplices, composed, inverted } from './splices.ts';
