import { useState } from 'preact/hooks';
import { quotedWords } from '#src/desk/session/quoted-words.ts';
import { markGlitch, wordsOf } from '../decide.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { Dialog } from '../dialog.tsx';
import type { Question } from '../state.ts';

/** Asks what words were meant to be, or what is unclear about them. */
export function WhatIsMeant({ question }: { readonly question: Question & { kind: 'glitch' } }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  const [meant, setMeant] = useState('');
  const [note, setNote] = useState('');
  const [isSuperfluous, setSuperfluous] = useState(false);
  const close = () => desk.set({ question: undefined });
  const isReady = meant.trim() !== '' || note.trim() !== '' || isSuperfluous;
  return (
    <Dialog title={`What is wrong with ${quotedWords(wordsOf(state, question.place))}?`} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          close();
          const corr = isSuperfluous ? '' : meant.trim() || undefined;
          markGlitch(desk, question.place, {
            ...(corr === undefined ? {} : { corr }),
            ...(note.trim() === '' ? {} : { note: note.trim() }),
          });
        }}
      >
        <label class="field">
          Meant instead
          <input
            type="text"
            data-first
            value={meant}
            disabled={isSuperfluous}
            onInput={({ currentTarget: { value } }) => setMeant(value)}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={isSuperfluous}
            onChange={({ currentTarget: { checked } }) => setSuperfluous(checked)}
          />{' '}
          The words should not be there
        </label>
        <label class="field">
          Note: what is unclear, or how it came about
          <input type="text" value={note} onInput={({ currentTarget: { value } }) => setNote(value)} />
        </label>
        <footer>
          <button type="submit" class="primary" disabled={!isReady}>
            Mark
          </button>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
