/** What a reader has chosen; kept in this browser. `first.js` reads it before the article is drawn. */
export interface Choices {
  /** The layers that are on, by name, spaces between them. */
  layers?: string;
  /** Whether cards stay shut until they are asked for. */
  cards?: 'off';
}

const key = 'dramatis';
const root = document.documentElement;

/** The choices in force. */
export function choices(): Choices {
  const { layers, cards } = root.dataset;
  return { ...(layers ? { layers } : {}), ...(cards === 'off' ? { cards } : {}) };
}

/** Puts choices into force and keeps them. */
export function choose(chosen: Choices): void {
  for (const name of ['layers', 'cards'] as const) {
    const value = chosen[name];
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // No storage, as in some private windows: the choice holds for this page.
  }
}
