interface Point {
  readonly x: number;
  readonly y: number;
  /** When the page heard of it: browsers count the time stamps of events from different moments. */
  readonly at: number;
}

/** A movement that is older than this does not tell where the pointer is going, in milliseconds. */
const recent = 400;

/** Two points of the pointer's path: the last one, and one from shortly before. */
let last: Point | undefined;
let before: Point | undefined;
/** Whether the pointer has moved since the page was last scrolled. If not, the reader has not pointed at anything. */
let hasMoved = true;

addEventListener('scroll', () => (hasMoved = false), true);
addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
  const at = performance.now();
  hasMoved = true;
  if (!before || at - before.at > recent / 2) before = last;
  last = { x, y, at };
});

/** Whether the reader has moved the pointer to where it is, rather than scrolled something under it. */
export function hasPointed(): boolean {
  return hasMoved;
}

/**
 * Whether the pointer is moving towards an element that it has not reached yet. A mention can be broken over two lines;
 * its card is below the second one, and a slow hand needs some time to get there from the first.
 */
export function isComing(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const distance = ({ x, y }: Point) => Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  if (!last || !before || performance.now() - last.at > recent) return false;
  return distance(last) > 0 && distance(last) < distance(before);
}
