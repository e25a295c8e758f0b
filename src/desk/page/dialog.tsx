import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

interface Props {
  readonly title: string;
  readonly broad?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus in it, and Escape closes it. */
export function Dialog({ title, broad = false, onClose, children }: Props) {
  const desk = useDesk();
  const element = useRef<HTMLDialogElement>(null);
  // Before the page is painted, so that no key goes astray.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    const { history } = desk.state.session;
    const selected = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      // As long as it is open, nothing else can have the focus.
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      if (!selected) return;
      // Who thinks better of it finds the same words selected; else the caret is behind them, and not where the dialog was.
      if (desk.state.session.history !== history) selected.collapse(false);
      select(selected);
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={broad ? 'broad' : undefined}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
