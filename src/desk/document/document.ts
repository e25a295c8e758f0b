/*
 * An article’s file as a document whose marks can be changed and whose words cannot. What the desk’s page uses of this
 * folder is named here.
 */
export { type ArticleDocument, type Done, type Refused, type Result, isRefused, markOf } from './article-document.ts';
export type { DeskFormat, DeskMark, DeskNote, DeskPassage, MarkSpec, Place } from './passage.ts';
export { changeMark, mark, resizeMark, unmark } from './change-marks.ts';
export { type AllDone, markAll } from './mark-all.ts';
export { type Unreadable, isUnreadable, openArticle } from './open-article.ts';
export { applySplices, composed } from './splices.ts';
export { type Coverage, coverage } from './coverage.ts';
export {
  type History,
  type HistoryStep,
  type Moved,
  emptyHistory,
  readHistory,
  record,
  redo,
  undo,
} from './history.ts';
export {
  type FileRange,
  markInFile,
  passageInFile,
  placeInFile,
  placeOfFileOffset,
  placeOfPosition,
} from './places-in-file.ts';
export { reopenArticle } from './reopen.ts';
export { type FoundPlace, placesOf } from './same-words.ts';
export { extendByWord, shrinkByWord, snap } from './snap.ts';
export { type TextSpan, joinedText, placeOfSpan } from './suggested-text.ts';
export type { Texts } from './text-changes.ts';
