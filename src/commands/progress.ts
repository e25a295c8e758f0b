/** Where progress is written: a terminal, or what stands in for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How often the line is written anew, in milliseconds. */
const interval = 100;

/**
 * One line of a terminal, rewritten, that says what is being done, how far it has come and for how long the command has
 * run: `Writing pages  1,200 of 2,750  4 s`. Silent where nobody looks: in a pipe, a file, CI.
 */
export class Progress {
  #terminal: Terminal | undefined;
  #now: () => number;
  #started: number;
  #drawn = -Infinity;
  #what = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(terminal: Terminal = process.stderr, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#started = now();
    if (!terminal.isTTY || process.env['TERM'] === 'dumb' || process.env['CI']) return;
    this.#terminal = terminal;
    // Time goes on also while nothing is told.
    this.#timer = setInterval(() => this.#draw(), 500).unref();
  }

  /** Says what is being done, and how much of it. Costs next to nothing when it is called often. */
  show(doing: string, done?: number, of?: number): void {
    if (!this.#terminal) return;
    const isNew = !this.#what.startsWith(doing);
    const far = done === undefined ? '' : `  ${number(done)}${of === undefined ? '' : ` of ${number(of)}`}`;
    this.#what = doing + far;
    if (isNew || done === of || this.#now() - this.#drawn >= interval) this.#draw();
  }

  /** Takes the line away. */
  end(): void {
    clearInterval(this.#timer);
    if (this.#what !== '') this.#terminal?.write('\r\u001B[2K');
    this.#terminal = undefined;
  }

  #draw(): void {
    if (!this.#terminal || this.#what === '') return;
    this.#drawn = this.#now();
    const seconds = Math.floor((this.#drawn - this.#started) / 1000);
    const line = `${this.#what}  ${seconds} s`.slice(0, (this.#terminal.columns || 80) - 1);
    // The cursor goes back to the beginning, so that what others write does not begin in the middle of a line.
    this.#terminal.write(`\r\u001B[2K${line}\r`);
  }
}

function number(n: number): string {
  return n.toLocaleString('en');
}
