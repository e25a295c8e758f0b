import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import { idOfPath } from './form-context.ts';

/** Returns a function to which a step tells where the focus shall be after it: in the first control of a field or value. */
export function useFocusAfter(): (path: FieldPath) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const id = CSS.escape(wanted.current);
    const control = document.querySelector<HTMLElement>(
      `:is(input, select, textarea, button):is([id="${id}"], [id^="${id}-"])`,
    );
    if (!control) return;
    wanted.current = undefined;
    control.focus();
  });
  return (path) => (wanted.current = idOfPath(path));
}
