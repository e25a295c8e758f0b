import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChangesStream } from './changes-stream.ts';
import { checkDrafts } from './check-drafts.ts';
import type { EditionMemory } from './edition-memory.ts';
import { readJson } from './http.ts';
import { listEdition } from './list-edition.ts';
import { readablePath } from './paths.ts';
import { readArticle } from './read-article.ts';
import { readBelow } from './read-file.ts';
import { Refusal } from './refusal.ts';
import { asked, checkRequest, saveRequest, wikidataRequest } from './requests.ts';
import { save } from './save.ts';
import type { Turns } from './turns.ts';
import { fetchEntity } from './wikidata.ts';

/** What the routes work on. */
export interface Desk {
  readonly folder: string;
  readonly memory: EditionMemory;
  readonly changes: ChangesStream;
  /** Lets saves wait for each other. */
  readonly saves: Turns;
}

interface Route {
  readonly method: 'GET' | 'POST';
  /** What is to be answered as JSON; undefined if the answer goes on by itself. */
  answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<unknown>;
}

/** The routes below `/desk/api/`, by name; see `api.ts`. */
export const routes: Readonly<Record<string, Route>> = {
  edition: {
    method: 'GET',
    answer: async ({ folder, memory }) => {
      // Not every disk tells of changes.
      memory.changed();
      return listEdition(await memory.current(), folder);
    },
  },
  article: {
    method: 'GET',
    answer: async ({ folder, memory }, request) =>
      readArticle(folder, await memory.current(), parameter(request, 'id')),
  },
  file: {
    method: 'GET',
    answer: async ({ folder }, request) => {
      const path = parameter(request, 'path');
      const known = readablePath(path);
      if (!known) throw new Refusal(403, `The desk does not read ${path}.`);
      const file = await readBelow(folder, known);
      if (!file) throw new Refusal(404, `There is no file ${path}.`);
      return file;
    },
  },
  check: {
    method: 'POST',
    answer: async ({ memory }, request) => {
      const { files } = asked(checkRequest, await readJson(request));
      return checkDrafts(await memory.current(), files);
    },
  },
  save: {
    method: 'POST',
    answer: async ({ folder, memory, saves }, request) => {
      const { changes } = asked(saveRequest, await readJson(request));
      return saves.next(() => save(folder, changes, memory).finally(() => memory.changed()));
    },
  },
  wikidata: {
    method: 'POST',
    answer: async (_, request) => fetchEntity(asked(wikidataRequest, await readJson(request)).id),
  },
  changes: {
    method: 'GET',
    answer: async ({ changes }, _, response) => changes.add(response),
  },
};

function parameter({ url = '' }: IncomingMessage, name: string): string {
  const value = new URL(url, 'http://localhost').searchParams.get(name);
  if (value === null || value === '') throw new Refusal(400, `Name the ${name}.`);
  return value;
}
