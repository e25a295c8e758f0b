import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk, DeskState } from './state.ts';
import { useStore } from './store.ts';

const Context = createContext<Desk | undefined>(undefined);

export const DeskProvider = Context.Provider;

/** The desk that the component is part of. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('A component of the desk is used outside of it.');
  return desk;
}

/** A part of the desk’s state; the component is rendered again when it changes. */
export function useDeskState<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useDesk(), select);
}

/** What an entry is called: its name, or its id if it has none or is not known. */
export function nameIn({ entries }: Pick<DeskState, 'entries'>, id: string): string {
  const entry = entries.get(id);
  if (!entry) return id;
  return entry.kind === 'quote' ? nameIn({ entries }, entry.data.speaker) : entry.data.name;
}
