/*
 * The dev server reloads every open page when the content changes. The desk stays, with what is not saved: it is told of
 * changes by its own stream. Vite reloads a page only at an address that such a message names.
 */
import.meta.hot?.on('vite:beforeFullReload', (payload) => {
  payload.path = '/no-page.html';
});
