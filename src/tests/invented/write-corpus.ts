import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Corpus, Passage, Piece } from './corpus.ts';

/** Writes a corpus as the content of an edition into `folder`, which need not exist. */
export async function writeContent(folder: string, { actors, events, quotes, articles }: Corpus): Promise<void> {
  const site = {
    title: 'An invented edition',
    description: 'Articles that nobody wrote, for measuring.',
    language: 'en',
    url: 'https://example.org/',
  };
  const files = new Map<string, string>([['site.yaml', stringify(site)]]);
  for (const { id, profile, name, kind, names, roles } of actors)
    files.set(`actors/${id}.md`, file({ name, kind, names, roles }, profile));
  for (const { id, text, participants, ...event } of events) {
    const among = participants.map((actor) => ({ actor, role: 'participant' }));
    files.set(`events/${id}.md`, file({ ...event, participants: among }, text));
  }
  for (const { id, ...quote } of quotes) files.set(`quotes/${id}.md`, file(quote, ''));
  for (const { id, published, publisher, summary, headline, body } of articles) {
    const front = {
      title: headline.map(directive).join(''),
      published,
      language: 'en',
      summary,
      source: { publisher, text: `sources/${id}.txt` },
    };
    files.set(`articles/${id}.md`, file(front, body.map((passage) => passage.map(directive).join('')).join('\n\n')));
    files.set(`sources/${id}.txt`, [headline, ...body].map(plain).join('\n\n') + '\n');
  }
  await writeFiles(folder, files);
}

/** Writes files by their paths below `folder`. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
}

function file(front: object, body: string): string {
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** A stretch as it is printed. */
export function plain(passage: Passage): string {
  return passage.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** A stretch in the annotation language. */
function directive(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.mark === 'scare') return `:scare[${piece.text}]`;
  if (piece.mark === 'sic') return `:sic[${piece.text}]{corr="${piece.corr}" cert="high"}`;
  return `:${piece.mark}[${piece.text}]{#${piece.id}}`;
}
