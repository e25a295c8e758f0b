import { createInterface } from 'node:readline/promises';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';
import { refuse } from '../arguments.ts';

/** Something that must be known. */
export interface Question {
  /** The option that answers it: `published`. */
  readonly option: string;
  readonly ask: string;
  /** What is wrong with an answer, as sentences. */
  readonly wrong: (answer: string) => string | undefined;
}

/**
 * The answers to questions: what is known, else what is typed on a terminal. Where there is none, or it cannot be used, exits
 * and names every option that is missing. `unknown`: the beginning of that message.
 */
export async function askAll(
  questions: readonly Question[],
  known: Readonly<Record<string, unknown>>,
  mayAsk: boolean,
  unknown: string,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = {};
  for (const { option } of questions) if (typeof known[option] === 'string') answers[option] = known[option];
  const open = questions.filter(({ option }) => answers[option] === undefined);
  if (open.length === 0) return answers;
  if (!mayAsk || !process.stdin.isTTY || !process.stdout.isTTY) {
    const options = open.map(({ option }) => `--${option}`).join(', ');
    refuse(`${unknown} ${open.map(({ option }) => names[option] ?? option).join(', ')}. Give ${options}.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+D or Ctrl+C: nothing has been written yet.
  terminal.on('SIGINT', () => refuse('\nNothing was written.'));
  terminal.on('close', () => {
    if (open.some(({ option }) => answers[option] === undefined)) refuse('\nNothing was written.');
  });
  for (const { option, ask, wrong } of open) {
    while (answers[option] === undefined) {
      const answer = trimmed(await terminal.question(`${ask} `));
      const problem = isBlank(answer) ? 'An answer is needed.' : wrong(answer);
      if (problem === undefined) answers[option] = answer;
      else console.log(problem);
    }
  }
  terminal.close();
  return answers;
}

const names: Readonly<Record<string, string>> = {
  published: 'when it was published',
  publisher: 'who published it',
  language: 'its language',
};
