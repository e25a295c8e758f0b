import './no-eval.ts';
import { render } from 'preact';
import './stay.ts';
import { api } from './api-client.ts';
import { App } from './app.tsx';
import { Articles } from './articles.tsx';
import { checkWhenIdle } from './check.ts';
import { DeskProvider } from './desk-context.ts';
import { openDesk } from './open-desk.ts';
import { watchDisk } from './watch-disk.ts';

const root = document.getElementById('desk');
if (root) await open(root);

/** Opens the article that the address names, or the list of all. */
async function open(element: HTMLElement): Promise<void> {
  const id = new URLSearchParams(location.search).get('article');
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
  document.title = `${desk.state.session.article.passages[0]?.text || id} · Desk`;
  render(
    <DeskProvider value={desk}>
      <App />
    </DeskProvider>,
    element,
  );
  checkWhenIdle(desk);
  watchDisk(desk);
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
