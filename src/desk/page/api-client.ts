import type {
  ArticleAnswer,
  CheckAnswer,
  CheckRequest,
  EditionAnswer,
  FileAnswer,
  Refused,
  SaveAnswer,
  SaveConflicts,
  SaveProblems,
  SaveRequest,
} from '#src/desk/server/api.ts';

/** An answer of the server: what was asked for, or why not. Status 0: there was no answer. */
export type Answer<Body, Failure extends Refused = Refused> =
  | { readonly isDone: true; readonly body: Body }
  | { readonly isDone: false; readonly status: number; readonly body: Failure };

/** The server’s routes. */
export const api = {
  edition: () => ask<EditionAnswer>('edition'),
  article: (id: string) => ask<ArticleAnswer>(`article?id=${encodeURIComponent(id)}`),
  file: (path: string) => ask<FileAnswer>(`file?path=${encodeURIComponent(path)}`),
  check: (request: CheckRequest) => ask<CheckAnswer>('check', request),
  save: (request: SaveRequest) => ask<SaveAnswer, Refused & Partial<SaveConflicts & SaveProblems>>('save', request),
  wikidata: (id: string) => ask<unknown>('wikidata', { id }),
  /** Calls back with the paths of files that change on disk, and when the server is lost and found. */
  onChanges({ changed, lost, found }: ChangesListener): void {
    const source = new EventSource(address('changes'));
    source.addEventListener('changed', (event) => {
      changed((JSON.parse(String(event.data)) as { paths: string[] }).paths);
    });
    source.addEventListener('open', found);
    source.addEventListener('error', () => {
      lost();
      // A browser asks again by itself, but not after an answer that is no stream.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => api.onChanges({ changed, lost, found }), 2000);
    });
  },
};

interface ChangesListener {
  readonly changed: (paths: readonly string[]) => void;
  readonly lost: () => void;
  /** Called when the connection is made, the first time too. */
  readonly found: () => void;
}

function address(route: string): string {
  return new URL(`api/${route}`, document.baseURI).href;
}

async function ask<Body, Failure extends Refused = Refused>(
  route: string,
  request?: object,
): Promise<Answer<Body, Failure>> {
  try {
    const response = await fetch(address(route), {
      ...(request
        ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) }
        : {}),
      cache: 'no-store',
    });
    const body: unknown = await response.json();
    return response.ok
      ? { isDone: true, body: body as Body }
      : { isDone: false, status: response.status, body: body as Failure };
  } catch {
    const message =
      'The desk’s server does not answer. Is “npm run desk” still running? Your work is kept in this browser.';
    return { isDone: false, status: 0, body: { message } as Failure };
  }
}
