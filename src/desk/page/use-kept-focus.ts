import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in its place: what had it may be gone after a step, as the button by which a suggestion was accepted. Then
 * the suggestion that is looked at has it, or else the panel. Called by a component that is rendered with each step.
 */
export function useKeptFocus(): void {
  const last = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => (last.current = target instanceof HTMLElement ? target : undefined);
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || !last.current) return;
    if (last.current.isConnected && !last.current.matches(':disabled')) return;
    last.current = undefined;
    const next = document.querySelector<HTMLElement>('.waiting > .current') ?? document.getElementById('panel');
    next?.focus({ preventScroll: true });
  });
}
