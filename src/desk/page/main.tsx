import './no-eval.ts';
import { render } from 'preact';
import './stay.ts';
import { api } from './api-client.ts';
import { App } from './app.tsx';
import { Articles } from './articles.tsx';
import { checkWhenIdle } from './check.ts';
import { DeskProvider } from './desk-context.ts';
import { keep } from './kept-work.ts';
import { elsewhere, takeArticle } from './one-window.ts';
import { openDesk } from './open-desk.ts';
import { watchDisk } from './watch-disk.ts';

const root = document.getElementById('desk');
if (root) await open(root);

/** Opens the article that the address names, or the list of all. */
async function open(element: HTMLElement): Promise<void> {
  const address = new URLSearchParams(location.search);
  const moved = address.get('elsewhere');
  if (moved !== null) {
    render(<Elsewhere id={moved} />, element);
    return;
  }
  const id = address.get('article');
  if (id === null) {
    const edition = await api.edition();
    render(edition.isDone ? <Articles edition={edition.body} /> : <Failure message={edition.body.message} />, element);
    return;
  }
  const desk = await openDesk(id);
  if (typeof desk === 'string') {
    render(<Failure message={desk} />, element);
    return;
  }
  takeArticle(id, () => {
    if (keep(desk.state.session)) location.replace(elsewhere(id));
    else
      desk.set({
        said: 'The article was opened in another window, without the work here: the browser has no room for it. Save it here.',
      });
  });
  document.title = `${desk.state.session.article.passages[0]?.text || id} · Desk`;
  render(
    <DeskProvider value={desk}>
      <App />
    </DeskProvider>,
    element,
  );
  watchDisk(desk, checkWhenIdle(desk));
}

function Elsewhere({ id }: { readonly id: string }) {
  return (
    <main class="articles">
      <p role="alert">
        The article is now open in another window of this browser, with what was not saved. This one can be closed.
      </p>
      <p>
        <a href={`?article=${encodeURIComponent(id)}`}>Open it here instead</a>
      </p>
      <p>
        <a href="./">All articles</a>
      </p>
    </main>
  );
}

function Failure({ message }: { readonly message: string }) {
  return (
    <main class="articles">
      <p role="alert">{message}</p>
      <p>
        <a href="./">All articles</a>
      </p>
    </main>
  );
}
