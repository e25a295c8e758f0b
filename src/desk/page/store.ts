import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that changes, and those who want to know. */
export class Store<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Replaces a part of the state, and tells all listeners. */
  set(part: Partial<State>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A part of the state, for a component: it is rendered again when that part is another value than before. */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  const part = select(store.state);
  const [, render] = useState({});
  // Before anything else can change the state: an effect that waits for the browser to paint would miss what changes until then.
  useLayoutEffect(() => {
    let last = select(store.state);
    return store.subscribe(() => {
      const next = select(store.state);
      if (Object.is(next, last)) return;
      last = next;
      render({});
    });
  }, [store]);
  return part;
}
