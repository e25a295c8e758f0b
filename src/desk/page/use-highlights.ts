import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type Place, placeOfPosition, snap } from '#src/desk/document/document.ts';
import { useDeskState } from './desk-context.ts';
import { currentOf, listed } from './go.ts';
import { passageNumber, rangesIn } from './text-places.ts';

/*
 * Suggestions are painted over the text by the CSS Custom Highlight API: they may overlap marks and each other, and the text
 * stays as it is.
 */

/** Paints the suggestions that wait, what `check` reports, and the one that is looked at, over the passages in `text`; anew with each `drawing`. */
export function useHighlights(text: RefObject<HTMLElement | null>, drawing: number): void {
  const state = useDeskState((all) => all);
  const { waiting, filter, isByEntry, current, session, checked } = state;

  useLayoutEffect(() => {
    const shown = listed({ waiting, filter, isByEntry });
    paint(
      text,
      'suggested',
      shown.filter(({ suggestion }) => suggestion.kind === 'name').flatMap(({ places }) => places),
    );
    paint(
      text,
      'suggested-words',
      shown.filter(({ suggestion }) => suggestion.kind !== 'name').flatMap(({ places }) => places),
    );
  }, [waiting, filter, session.article, drawing]);

  useLayoutEffect(() => {
    const places = (checked?.problems ?? []).flatMap(({ file, line, column, severity }) => {
      // What is only a warning, such as a name that nothing marks yet, is suggested or told in the list.
      if (severity !== 'error') return [];
      const place = file === session.path ? placeOfPosition(session.article, { line, column }) : undefined;
      return (place && snap(session.article, place, 'sic')) ?? [];
    });
    paint(text, 'faulty', places);
  }, [checked, session.article, drawing]);

  useLayoutEffect(() => {
    const looked = currentOf(state);
    paint(text, 'current', looked?.places ?? [], 1);
    paint(
      text,
      'around',
      [looked?.speaker, looked?.cue].filter((place) => place !== undefined),
      1,
    );
  }, [current, waiting, session.article, drawing]);
}

function paint(
  { current: text }: RefObject<HTMLElement | null>,
  name: string,
  places: readonly Place[],
  priority = 0,
): void {
  if (!text || !('highlights' in CSS)) return;
  const byPassage = Map.groupBy(places, ({ passage }) => passage);
  const ranges = [...text.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((passage) => {
    const here = byPassage.get(passageNumber(passage));
    return here ? rangesIn(passage, here) : [];
  });
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
