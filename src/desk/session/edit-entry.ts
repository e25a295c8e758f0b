import type { FieldPath } from '#src/core/model/problem.ts';
import { isUnreadable, reopenArticle } from '#src/desk/document/document.ts';
import type { FieldValue, FormKind } from '#src/desk/forms/form-field.ts';
import { moveItem, setBody, setField, splicedText } from '#src/desk/forms/set-field.ts';
import { readForm } from '#src/desk/forms/read-form.ts';
import type { Proposal } from '#src/desk/wikidata/proposal.ts';
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

/** Moves an item of a list to another place in it. */
export function moveItemOf(session: Session, path: string, kind: FormKind, item: FieldPath, to: number): Planned {
  return edited(session, path, `Change the order of “${item[0]}” of ${path}`, (text) => moveItem(kind, text, item, to));
}

/** Sets what stands below the fields of a file that is open. */
export function setBodyOf(session: Session, path: string, body: string): Planned {
  return edited(session, path, `Change the text of ${path}`, (text) => setBody(text, body));
}

/** Takes over what Wikidata says, as far as the author has accepted it, in one step. */
export function takeProposals(session: Session, path: string, kind: FormKind, proposals: readonly Proposal[]): Planned {
  let now = session;
  for (const proposal of proposals) {
    const step = edited(now, path, '', (text) => proposed(kind, text, proposal));
    if ('refused' in step) return step;
    now = { ...now, texts: { ...now.texts, ...step.texts } };
  }
  return { label: `Take over ${proposals.length} values from Wikidata`, texts: { [path]: now.texts[path] ?? null } };
}

function proposed(kind: FormKind, text: string, { as, path, value }: Proposal): ReturnType<typeof setBody> {
  if (as === 'body') return setBody(text, String(value));
  if (as === 'value') return setField(kind, text, path, value);
  const list = path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    readForm(kind, text).values,
  );
  return setField(kind, text, [...path, Array.isArray(list) ? list.length : 0], value);
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
