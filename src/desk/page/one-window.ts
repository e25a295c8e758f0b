/*
 * An article is worked on in one window at a time: two would keep what is not saved in the same place of the browser. The
 * window that opens it last has it, with all work; the one before is led to a page that says so.
 */

/** Makes this window the one for the article. `onTaken` is called when another window takes it over. */
export function takeArticle(id: string, onTaken: () => void): void {
  const untilClosed = () => new Promise<never>(() => undefined);
  navigator.locks.request(`dramatis desk ${id}`, { steal: true }, untilClosed).catch(onTaken);
}

/** The address of the page that says that the article is open in another window. */
export function elsewhere(id: string): string {
  return `./?${new URLSearchParams({ elsewhere: id }).toString()}`;
}
