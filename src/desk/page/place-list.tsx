import { useDeskState } from './desk-context.ts';
import type { Stretch } from '#src/core/language/annotated-text.ts';

interface Props {
  readonly legend: string;
  readonly places: readonly Stretch[];
  readonly textOf: (passage: number) => string;
  readonly isChecked: (place: number) => boolean;
  readonly onCheck: (place: number, checked: boolean) => void;
}

/** Places of the article with the words around them, each with a check box. */
export function PlaceList({ legend, places, textOf, isChecked, onCheck }: Props) {
  const language = useDeskState(({ session }) => session.article.data.language);
  return (
    <fieldset class="places">
      <legend>{legend}</legend>
      {places.map((place, n) => {
        const text = textOf(place.passage);
        return (
          <label key={`${place.passage} ${place.start}`}>
            <input
              type="checkbox"
              checked={isChecked(n)}
              onChange={(event) => onCheck(n, event.currentTarget.checked)}
            />
            <span lang={language} dir="auto">
              {before(text, place.start)}
              <b>{text.slice(place.start, place.end)}</b>
              {after(text, place.end)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

const around = 32;

function before(text: string, at: number): string {
  const from = Math.max(0, at - around);
  return (from > 0 ? '… ' : '') + text.slice(from, at).replace(from > 0 ? /^\S*\s/ : /^/, '');
}

function after(text: string, at: number): string {
  const to = Math.min(text.length, at + around);
  return text.slice(at, to).replace(to < text.length ? /\s\S*$/ : /$/, '') + (to < text.length ? ' …' : '');
}
