import type { FieldPath } from '#src/core/model/problem.ts';
import { isUnreadable, reopenArticle } from '#src/desk/document/document.ts';
import type { FieldValue, FormKind } from '#src/desk/forms/form-field.ts';
import { setBody, setField, splicedText } from '#src/desk/forms/set-field.ts';
import type { Planned, Session } from './session.ts';

/** Sets a field of a file that is open; undefined removes it. */
export function setFieldOf(
  session: Session,
  path: string,
  kind: FormKind,
  field: FieldPath,
  value: FieldValue | undefined,
): Planned {
  return edited(session, path, `Change “${field[0]}” of ${path}`, (text) => setField(kind, text, field, value));
}

/** Sets what stands below the fields of a file that is open. */
export function setBodyOf(session: Session, path: string, body: string): Planned {
  return edited(session, path, `Change the text of ${path}`, (text) => setBody(text, body));
}

function edited(
  session: Session,
  path: string,
  label: string,
  edit: (text: string) => ReturnType<typeof setBody>,
): Planned {
  const text = session.texts[path];
  if (typeof text !== 'string') return { refused: `${path} is not open.` };
  const splices = edit(text);
  if ('refused' in splices) return splices;
  const now = splicedText(text, splices);
  if (path !== session.path) return { label, texts: { [path]: now } };
  const article = reopenArticle(session.article, now);
  if (isUnreadable(article)) {
    const [problem] = article.problems;
    return { refused: `${problem?.what ?? 'The article could not be read any more.'} ${problem?.todo ?? ''}`.trim() };
  }
  const isSame =
    article.passages.length === session.article.passages.length &&
    article.passages.every(({ text: words }, n) => words === session.article.passages[n]?.text);
  return isSame ? { label, article } : { refused: 'That would change the article’s words, which the desk never does.' };
}
