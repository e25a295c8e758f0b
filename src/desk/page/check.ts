import { unsaved } from '#src/desk/session/session.ts';
import { api } from './api-client.ts';
import type { Desk } from './state.ts';

/** How long the author must pause before the edition is checked. */
const pause = 600;

/**
 * Checks the edition, with the work of the desk in it, whenever the texts have changed and the author pauses. Returns a
 * function that has it checked again, because something else has changed.
 */
export function checkWhenIdle(desk: Desk): () => void {
  let checkedTexts: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isStale = false;

  async function check(): Promise<void> {
    if (isRunning) return later();
    const { session } = desk.state;
    if (session.texts === checkedTexts && !isStale) return;
    isRunning = true;
    isStale = false;
    const answer = await api.check({ files: unsaved(session).map(({ path, text }) => ({ path, text })) });
    isRunning = false;
    checkedTexts = session.texts;
    if (!answer.isDone) {
      // That there is no server is told elsewhere.
      if (answer.status !== 0) desk.set({ said: answer.body.message });
      return;
    }
    const { problems, proof } = answer.body;
    const ofArticle = proof[session.path];
    desk.set({ checked: { problems, ...(ofArticle ? { proof: ofArticle } : {}) } });
    if (desk.state.session.texts !== checkedTexts) later();
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  }

  desk.subscribe(() => {
    if (desk.state.session.texts !== checkedTexts) later();
  });
  void check();
  return () => {
    isStale = true;
    later();
  };
}
