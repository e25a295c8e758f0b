import { redo, undo } from './act.ts';
import { accept, acceptSame, refuse } from './decide.ts';
import { chooseAtCaret } from './choose-at-caret.ts';
import { currentOf, step } from './go.ts';
import { markAs, resize, unmarkChosen } from './mark.ts';
import { joinChosen, partChosen } from './segments.ts';
import { save } from './save.ts';
import type { Desk, DeskState } from './state.ts';

/** Something that the author can do, by a key or a button. */
export interface Command {
  readonly name: string;
  /** What the button says; without it there is none in the bar. */
  readonly button?: string;
  /** What the sheet of keys says. */
  readonly told: string;
  /** As `nameOfKey` names them. */
  readonly keys: readonly string[];
  readonly group: 'Suggestions' | 'Marks' | 'Work';
  readonly run: (desk: Desk) => void;
  /** Whether it can be done now; by default always. */
  readonly isReady?: (state: DeskState) => boolean;
  /** What to do first where it cannot be done: a key that does nothing says why. */
  readonly unready?: string;
}

const ofSuggestion = {
  isReady: (state: DeskState) => currentOf(state) !== undefined,
  unready: 'Go to a suggestion first.',
};
const ofChosen = {
  isReady: ({ chosen }: DeskState) => chosen !== undefined,
  unready: 'Choose a mark in the text first.',
};

/** All commands, in the order in which they are shown. */
export const commands: readonly Command[] = [
  {
    name: 'next',
    button: 'Next',
    told: 'Go to the next suggestion',
    keys: ['j'],
    group: 'Suggestions',
    run: (desk) => step(desk, 1),
  },
  {
    name: 'previous',
    button: 'Previous',
    told: 'Go to the suggestion before',
    keys: ['k'],
    group: 'Suggestions',
    run: (desk) => step(desk, -1),
  },
  {
    name: 'accept',
    button: 'Accept',
    told: 'Accept the suggestion',
    keys: ['Enter'],
    group: 'Suggestions',
    run: (desk) => accept(desk),
    ...ofSuggestion,
  },
  {
    name: 'accept-same',
    button: 'All the same …',
    told: 'Accept all that name the same, from a list of the places',
    keys: ['Shift+Enter'],
    group: 'Suggestions',
    run: (desk) => acceptSame(desk),
    isReady: (state) => currentOf(state)?.suggestion.kind === 'name',
    unready: 'Go to the suggestion of a name first: each quotation is decided by itself.',
  },
  {
    name: 'refuse',
    button: 'Refuse',
    told: 'Refuse the suggestion; that is remembered',
    keys: ['x'],
    group: 'Suggestions',
    run: (desk) => refuse(desk),
    ...ofSuggestion,
  },
  mark('actor', 'Actor', 'a', 'the name of an actor'),
  mark('event', 'Event', 'e', 'the name of an event'),
  mark('quote', 'Quotation', 'q', 'words of a quotation'),
  mark('scare', 'Scare quote', 's', 'a scare quote'),
  mark('sic', 'Glitch', 'g', 'a glitch'),
  {
    name: 'choose',
    told: 'Choose the mark at the caret; again, the one around it',
    keys: ['m'],
    group: 'Marks',
    run: chooseAtCaret,
  },
  {
    name: 'unmark',
    button: 'Unmark',
    told: 'Remove the chosen mark; the words stay',
    keys: ['Delete', 'Backspace'],
    group: 'Marks',
    run: unmarkChosen,
    ...ofChosen,
  },
  {
    name: 'longer',
    button: 'Longer',
    told: 'Take one more word into the chosen mark',
    keys: [']'],
    group: 'Marks',
    run: (desk) => resize(desk, 1, 'end'),
    ...ofChosen,
  },
  {
    name: 'shorter',
    button: 'Shorter',
    told: 'Leave the last word out of the chosen mark',
    keys: ['['],
    group: 'Marks',
    run: (desk) => resize(desk, -1, 'end'),
    ...ofChosen,
  },
  {
    name: 'begin-sooner',
    told: 'Let the chosen mark begin one word sooner',
    keys: ['{'],
    group: 'Marks',
    run: (desk) => resize(desk, 1, 'start'),
    ...ofChosen,
  },
  {
    name: 'begin-later',
    told: 'Let the chosen mark begin one word later',
    keys: ['}'],
    group: 'Marks',
    run: (desk) => resize(desk, -1, 'start'),
    ...ofChosen,
  },
  {
    name: 'join',
    told: 'Make the chosen words one quotation with those before',
    keys: ['+'],
    group: 'Marks',
    run: joinChosen,
    ...ofChosen,
  },
  {
    name: 'part',
    told: 'Make the chosen segment a quotation of its own',
    keys: ['-'],
    group: 'Marks',
    run: partChosen,
    ...ofChosen,
  },
  {
    name: 'undo',
    button: 'Undo',
    told: 'Undo the last step',
    keys: ['Mod+z', 'u'],
    group: 'Work',
    run: undo,
    isReady: ({ session }) => session.history.done.length > 0,
    unready: 'There is nothing to undo.',
  },
  {
    name: 'redo',
    button: 'Redo',
    told: 'Redo what was undone',
    keys: ['Mod+Shift+z', 'Mod+y', 'Shift+u'],
    group: 'Work',
    run: redo,
    isReady: ({ session }) => session.history.undone.length > 0,
    unready: 'There is nothing to redo.',
  },
  { name: 'save', button: 'Save', told: 'Save', keys: ['Mod+s'], group: 'Work', run: (desk) => void save(desk) },
  {
    name: 'keys',
    button: 'Keys',
    told: 'Show these keys',
    keys: ['?'],
    group: 'Work',
    run: (desk) => desk.set({ question: { kind: 'keys' } }),
  },
];

function mark(name: Parameters<typeof markAs>[1], button: string, key: string, what: string): Command {
  return {
    name: `mark-${name}`,
    button,
    told: `Mark the selected words, or those of the suggestion, as ${what}`,
    keys: [key],
    group: 'Marks',
    run: (desk) => markAs(desk, name),
  };
}

/** The command of a key; undefined if it has none. */
export function commandOf(key: string | undefined): Command | undefined {
  return key === undefined ? undefined : commands.find(({ keys }) => keys.includes(key));
}
