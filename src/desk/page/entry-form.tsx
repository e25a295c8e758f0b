import { useEffect, useMemo } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import { dateInWords } from '#src/desk/forms/date-in-words.ts';
import { type FormKind, formOf } from '#src/desk/forms/form-field.ts';
import { readForm } from '#src/desk/forms/read-form.ts';
import { entryOfPath } from '#src/desk/session/draft-entry.ts';
import { findEntries, searchable } from '#src/desk/session/find-entries.ts';
import { setBodyOf, setFieldOf, moveItemOf } from '#src/desk/session/edit-entry.ts';
import { act } from './act.ts';
import { loadFile } from './open-desk.ts';
import { nameIn, useDesk, useDeskState } from './desk-context.ts';
import { Fields } from './form/fields.tsx';
import { Form, type FormContext } from './form/form-context.ts';
import { Wikidata } from './wikidata.tsx';

/** The form of an entry, or of the article’s front matter: every field of its schema, and what stands below the fields. */
export function EntryForm({ path }: { readonly path: string }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const kind: FormKind = entryOfPath(path)?.kind ?? 'article';
  const text = state.session.texts[path];
  useEffect(() => {
    if (text === undefined) void loadFile(desk, path);
  }, [path, text === undefined]);
  const found = useMemo(() => searchable(state.entries.values()), [state.entries]);
  const reading = useMemo(() => (typeof text === 'string' ? readForm(kind, text) : undefined), [kind, text]);
  if (!reading) return <p class="quiet">{text === null ? `${path} is to be removed.` : 'Loading …'}</p>;

  const context: FormContext = {
    set: (field, value) => {
      act(desk, setFieldOf(desk.state.session, path, kind, field, value));
    },
    move: (item, to) => {
      act(desk, moveItemOf(desk.state.session, path, kind, item, to));
    },
    problemsAt: (field) => reading.problems.filter((problem) => samePath(problem.path, field)),
    nameOf: (id) => nameIn(state, id),
    find: (of, typed) =>
      findEntries(
        found.filter(({ entry }) => entry.kind === of),
        typed,
        state.session.id,
      ),
    dateInWords: (date) => {
      const meaning = dateInWords(date, 'en');
      return 'words' in meaning ? meaning.words : `${meaning.what} ${meaning.todo}`;
    },
    dates: state.suggestions.flatMap(({ suggestion, words }) =>
      suggestion.kind === 'date' ? [{ date: suggestion.date, words }] : [],
    ),
  };
  return (
    <Form.Provider value={context}>
      <p class="quiet">
        {path}
        {kind !== 'article' && state.session.disk[path]?.text != null && (
          <>
            {' · '}
            <a href={`../${kind}s/${entryOfPath(path)?.id}/`} target="dramatis-preview">
              Preview
            </a>
          </>
        )}
      </p>
      <div class="form">
        <Fields fields={formOf(kind)} values={reading.values} />
        {kind === 'actor' || kind === 'event' ? (
          <Wikidata key={path} path={path} kind={kind} values={reading.values} body={reading.body} />
        ) : null}
        {kind !== 'article' && (
          <div class="field">
            <label for="f-body">{kind === 'quote' ? 'Notes' : 'Profile'}</label>
            <textarea
              id="f-body"
              rows={6}
              value={reading.body}
              onChange={({ currentTarget: { value } }) => {
                if (value.trim() !== reading.body) act(desk, setBodyOf(desk.state.session, path, value.trim()));
              }}
            />
            <p class="meaning">In Markdown; names can be marked with :actor[…] and :event[…].</p>
          </div>
        )}
      </div>
    </Form.Provider>
  );
}

function samePath(one: FieldPath, other: FieldPath): boolean {
  return one.length === other.length && one.every((step, n) => step === other[n]);
}
