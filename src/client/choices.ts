/** A reader's choices, stored in the browser. `first.js` applies them before the article is drawn. */
export interface Choices {
  /** The names of the layers that are on, separated by spaces. */
  layers?: string;
  /** Set if cards open only when a button is pressed. */
  cards?: 'off';
}

const key = 'dramatis';
const root = document.documentElement;

/** The current choices. */
export function currentChoices(): Choices {
  const { layers, cards } = root.dataset;
  return { ...(layers ? { layers } : {}), ...(cards === 'off' ? { cards } : {}) };
}

/** Applies and stores choices. */
export function applyChoices(chosen: Choices): void {
  for (const name of ['layers', 'cards'] as const) {
    const value = chosen[name];
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // Without storage, as in some private windows, the choices apply to this page only.
  }
}
