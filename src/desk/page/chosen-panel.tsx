import type { DeskMark } from '#src/desk/document/document.ts';
import { choose } from './decide.ts';
import { quotedWords } from '#src/desk/session/quoted-words.ts';
import { segmentsOf } from '#src/desk/session/quotations.ts';
import { nameIn, useDesk, useDeskState } from './desk-context.ts';
import { EntryForm } from './entry-form.tsx';
import { GlitchForm } from './glitch-form.tsx';
import { reveal } from './go.ts';
import { kindsOfMarks } from './kinds-of-marks.ts';
import { chosenMark, unmarkChosen, resize } from './mark.ts';
import { joinChosen, partChosen } from './segments.ts';

/** The mark that is looked at, and the entry that it names. */
export function ChosenPanel() {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const mark = chosenMark(desk);
  if (!mark) {
    return state.entry === undefined ? (
      <p class="quiet">Click marked words in the text to see and change what they name.</p>
    ) : (
      <EntryForm path={state.entry} />
    );
  }
  const entry = mark.id === undefined ? undefined : state.entries.get(mark.id);
  const words = state.session.article.passages[mark.passage]?.text.slice(mark.start, mark.end);
  return (
    <>
      <h2>
        {kindsOfMarks[mark.name]}
        {mark.name !== 'quote' && <q>: {quotedWords(words ?? '')}</q>}
      </h2>
      <p class="choices">
        {(mark.name === 'actor' || mark.name === 'event') && <ChangeEntry mark={mark} />}
        <button type="button" onClick={() => unmarkChosen(desk)}>
          Unmark
        </button>
        <button type="button" onClick={() => resize(desk, 1, 'start')}>
          Begin a word sooner
        </button>
        <button type="button" onClick={() => resize(desk, -1, 'start')}>
          Begin a word later
        </button>
      </p>
      {mark.name === 'quote' && <Segments mark={mark} />}
      {mark.name === 'sic' && <GlitchForm mark={mark} />}
      {entry && <EntryForm path={entry.path} />}
      {mark.id !== undefined && !entry && (
        <p class="wrong">
          There is no entry “{mark.id}”. Choose another one, or write its file, content/{mark.name}s/{mark.id}.md.
        </p>
      )}
    </>
  );
}

function ChangeEntry({ mark }: { readonly mark: DeskMark }) {
  const desk = useDesk();
  return (
    <button
      type="button"
      onClick={() =>
        desk.set({
          question: {
            kind: 'entry',
            as: mark.name === 'event' ? 'event' : 'actor',
            places: [mark],
            others: [],
            meant: { entries: mark.id === undefined ? [] : [mark.id] },
          },
        })
      }
    >
      Names another …
    </button>
  );
}

/** The segments of a quotation, and the buttons that join and part them. */
function Segments({ mark }: { readonly mark: DeskMark }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const { article } = state.session;
  const segments = segmentsOf(article, mark.id ?? '');
  return (
    <>
      <p class="quiet">
        {nameIn(state, mark.id ?? '')}, {segments.length === 1 ? 'one segment' : `${segments.length} segments`}
      </p>
      <ol class="segments">
        {segments.map((segment) => (
          <li key={segment.key}>
            <button
              type="button"
              class="plain"
              lang={article.data.language}
              dir="auto"
              aria-current={segment.key === mark.key}
              onClick={() => {
                choose(desk, segment.key);
                reveal(desk, [segment]);
              }}
            >
              {article.passages[segment.passage]?.text.slice(segment.start, segment.end)}
            </button>
          </li>
        ))}
      </ol>
      <p class="choices">
        <button type="button" onClick={() => joinChosen(desk)}>
          Join with the one before
        </button>
        {segments.length > 1 && (
          <button type="button" onClick={() => partChosen(desk)}>
            Make this segment its own
          </button>
        )}
      </p>
    </>
  );
}
