import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** Milliseconds until Wikidata has to have answered in full. */
const timeout = 15_000;
/** An entity that was merged into another one may send to it. */
const maxAsked = 4;
/** The largest entities are about 4 MB. */
const maxBytes = 16 * 1024 * 1024;

/**
 * The JSON of a Wikidata entity, as Wikidata gives it. Nothing else is ever asked of the network, and only at this host. Throws
 * a `Refusal` if the id is none, or the entity cannot be fetched.
 */
export async function fetchEntity(id: string, origin = 'https://www.wikidata.org'): Promise<string> {
  if (!/^Q[1-9]\d{0,11}$/.test(id)) throw new Refusal(400, `“${id}” is not a Wikidata id: write Q and its number.`);
  const response = await ask(`${origin}/wiki/Special:EntityData/${id}.json`);
  if (response.status === 404) throw new Refusal(404, `Wikidata has no entity ${id}.`);
  if (!response.ok) throw unavailable(`it answers with ${response.status}`);
  const text = await textOf(response);
  if (!isEntity(text)) throw unavailable('its answer is no entity');
  return text;
}

async function ask(url: string): Promise<Response> {
  const headers = { accept: 'application/json', 'user-agent': userAgent() };
  const options = { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) } as const;
  let next = new URL(url);
  for (let n = 0; n < maxAsked; n++) {
    const response = await fetch(next, options).catch((problem: unknown) => {
      throw unavailable(isTimeout(problem) ? 'it does not answer' : 'there is no connection');
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const to = URL.parse(location, next);
    if (to?.origin !== next.origin) throw unavailable('it sends to another site');
    next = to;
  }
  throw unavailable('it sends from one address to the other');
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw unavailable(`its answer is more than ${maxBytes / 1024 / 1024} MB`);
      chunks.push(chunk);
    }
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    throw unavailable(isTimeout(problem) ? 'it does not answer' : 'the connection has broken');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isEntity(text: string): boolean {
  try {
    const { entities } = JSON.parse(text) as { entities?: unknown };
    return typeof entities === 'object' && entities !== null;
  } catch {
    return false;
  }
}

function unavailable(why: string): Refusal {
  const instead = 'Try again later, or save the entity’s JSON from a browser and open that file.';
  return new Refusal(502, `Wikidata cannot be reached: ${why}. ${instead}`);
}

function isTimeout(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'TimeoutError';
}

/** Wikimedia asks programs to say what they are. */
function userAgent(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `Dramatis/${version} (desk of an author; asks once for each press)`;
}
