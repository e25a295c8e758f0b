/** Work that is done one piece after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins when all work before has ended, be it in failure. */
  next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
