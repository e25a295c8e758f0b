/** Pseudo-random numbers that are the same on every machine: the generator mulberry32, started from `seed`. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.roll() * (to - from + 1));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.roll() * list.length)] as T;
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.roll() < probability;
  }
}

/**
 * Draws from a list as words are drawn from a language: the n-th with a probability that falls as 1 / (n + 2.7), by
 * the law of Zipf and Mandelbrot.
 */
export function zipf<T>(list: readonly T[]): (dice: Dice) => T {
  const sums = new Float64Array(list.length);
  let sum = 0;
  for (let n = 0; n < list.length; n++) sums[n] = sum += 1 / (n + 1 + 2.7);
  return (dice) => {
    const wanted = dice.roll() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}
