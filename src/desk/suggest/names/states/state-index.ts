import { type NameIndex, nameIndex } from '../name-index.ts';
import { type State, stateTable } from './states.ts';

/** How a word names a state. */
export interface StateForm {
  readonly state: State;
  readonly form: 'name' | 'adjective' | 'capital';
}

/** English demonyms that are nouns, too, and take an s: Russians, Iraqis; not Chinese, French. */
const hasPlural =
  /(?:[aio]|an|ian|ot|er|en|Briton|Serb|Turk|Dane|Pole|Swede|Finn|Croat|Czech|Slovak|Slovene|Greek|Kazakh|Uzbek|Tajik|Thai)$/;

const indexes = new Map<string, NameIndex<StateForm>>();

/** All that a language calls the states; undefined where there is no table. */
export function stateIndex(language: string): NameIndex<StateForm> | undefined {
  let index = indexes.get(language);
  if (index) return index;
  const table = stateTable(language);
  if (!table) return undefined;
  const forms = table.states.flatMap((state): [string, StateForm][] => [
    ...state.names.map((name): [string, StateForm] => [name, { state, form: 'name' }]),
    ...state.adjectives.flatMap((name): [string, StateForm][] =>
      [name, ...(language === 'en' && hasPlural.test(name) ? [`${name}s`] : [])].map((one): [string, StateForm] => [
        one,
        { state, form: 'adjective' },
      ]),
    ),
    ...(state.capital ? [[state.capital, { state, form: 'capital' }] satisfies [string, StateForm]] : []),
  ]);
  indexes.set(language, (index = nameIndex(forms)));
  return index;
}
