import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choose } from './decide.ts';
import { type DeskPassage, type Place, markOf } from '#src/desk/document/document.ts';
import { directionOf } from '#src/core/words/direction.ts';
import { nameIn, useDesk, useDeskState } from './desk-context.ts';
import { look } from './go.ts';
import { Passage, type Voice } from './passage.tsx';
import type { DeskState } from './state.ts';
import { offsetIn, passageElement, passageNumber } from './text-places.ts';
import { useHighlights } from './use-highlights.ts';

/**
 * The article as readers will see it. It is editable as far as the browser is concerned, so that it has a caret and can be
 * selected in by keys and by touch; whatever would change a word is refused before it happens.
 */
export function ArticleText() {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const { session, chosen } = state;
  const element = useRef<HTMLDivElement>(null);
  const voiceOf = useCallback((id: string) => voiceIn(desk.state, id), [desk]);
  // What a browser has changed all the same, as an input method may, is drawn anew: the words are those of the document.
  const [drawing, setDrawing] = useState(0);
  useLayoutEffect(() => {
    if (element.current) desk.text = element.current;
  }, [drawing]);
  useHighlights(element, drawing);

  const { language } = session.article.data;
  return (
    <div
      key={drawing}
      ref={element}
      class="text"
      lang={language}
      dir={directionOf(language)}
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label="The article’s text"
      tabIndex={0}
      inputMode="none"
      spellcheck={false}
      onBeforeInput={(event) => event.preventDefault()}
      onInput={() => setDrawing(drawing + 1)}
      onDragStart={(event) => event.preventDefault()}
      onMouseDown={startAnew}
      onDrop={(event) => event.preventDefault()}
      onClick={(event) => clicked(event, desk)}
    >
      {session.article.passages.map((passage) => (
        <Passage
          key={passage.n}
          passage={passage}
          voiceOf={voiceOf}
          voices={voicesOf(state, passage)}
          chosen={passage.marks.some(({ key }) => key === chosen) ? chosen : undefined}
        />
      ))}
    </div>
  );
}

function voiceIn(state: Pick<DeskState, 'entries'>, id: string): Voice {
  const quote = state.entries.get(id);
  if (quote?.kind !== 'quote') return { name: 'Who speaks?', source: 'unnamed' };
  const speaker = state.entries.get(quote.data.speaker);
  const isUnnamed = speaker?.kind !== 'actor' || speaker.data.kind === 'unnamed';
  return {
    name: speaker ? nameIn(state, speaker.id) : 'Who speaks?',
    source: [...(isUnnamed ? ['unnamed'] : []), ...(quote.data.through.length > 0 ? ['passed'] : [])].join(' '),
  };
}

function voicesOf(state: DeskState, { marks }: DeskPassage): string {
  return marks
    .filter(({ name }) => name === 'quote')
    .map(({ id = '' }) => Object.values(voiceIn(state, id)).join(' '))
    .join('\n');
}

/** Lets a drag that begins within selected words select others: browsers would take it for moving the words. */
function startAnew({ button, shiftKey }: MouseEvent): void {
  if (button === 0 && !shiftKey) document.getSelection()?.removeAllRanges();
}

/** A click looks at the suggestion that it meets, or else at the innermost mark. */
function clicked(event: MouseEvent, desk: ReturnType<typeof useDesk>): void {
  const target = event.target instanceof Element ? event.target : null;
  const passage = passageElement(target);
  if (!passage || !document.getSelection()?.isCollapsed) return;
  const place = placeAt(passage, event);
  const here = place && desk.state.waiting.filter(({ places }) => places.some((one) => holds(one, place)));
  const [suggestion] = (here ?? []).toSorted((a, b) => lengthOf(a.places) - lengthOf(b.places));
  const mark = target?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
  const marked = mark === undefined ? undefined : markOf(desk.state.session.article, mark);
  if (suggestion && !(marked && lengthOf([marked]) < lengthOf(suggestion.places))) look(desk, suggestion);
  else choose(desk, mark);
}

function placeAt(passage: HTMLElement, { clientX, clientY }: MouseEvent): Place | undefined {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  if (!caret || !passage.contains(caret.offsetNode)) return undefined;
  const at = offsetIn(passage, caret.offsetNode, caret.offset);
  return { passage: passageNumber(passage), start: at, end: at };
}

function holds(place: Place, { passage, start }: Place): boolean {
  return place.passage === passage && place.start <= start && place.end >= start;
}

function lengthOf(places: readonly Place[]): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0);
}
