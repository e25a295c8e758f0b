/** Where progress is written: a terminal, or what stands in for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between updates of the line. */
const interval = 100;

/**
 * A line of progress that is updated in place: what is being done, how far it has got, and how long the command has run:
 * `Writing pages  1,200 of 2,750  4 s`. Prints nothing unless the output is a terminal.
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
    // The time is updated even if there is no progress.
    this.#timer = setInterval(() => this.#draw(), 500).unref();
  }

  /** Sets what is being done and how far it has got. Cheap enough to be called often. */
  show(doing: string, done?: number, of?: number): void {
    if (!this.#terminal) return;
    const isNew = !this.#what.startsWith(doing);
    const far = done === undefined ? '' : `  ${number(done)}${of === undefined ? '' : ` of ${number(of)}`}`;
    this.#what = doing + far;
    if (isNew || done === of || this.#now() - this.#drawn >= interval) this.#draw();
  }

  /** Removes the line. */
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
    // The cursor returns to the start, so that other output does not begin in the middle of the line.
    this.#terminal.write(`\r\u001B[2K${line}\r`);
  }
}

function number(n: number): string {
  return n.toLocaleString('en');
}
