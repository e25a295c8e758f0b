import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HookParameters } from 'astro';
import { isError } from '#src/core/checks/report.ts';
import type { Problem } from '#src/core/model/problem.ts';
import { isDeskPage } from './desk-address.ts';
import { insertIntoPage } from './insert-into-page.ts';
import { lastLoaded } from './loaded.ts';
import { onProblems } from './problems-channel.ts';
import { problemsPage, problemsPanel } from './problems-panel.ts';
import { contentFolder } from './settings.ts';

/**
 * In `dev`, while the content has errors, shows them at the top of every page, above what it showed before. The page reloads
 * when the content changes, and keeps the author's scroll position. (The terminal has the same list.) If no content has
 * loaded yet, the list is a page of its own. The desk shows them in its own way.
 */
export function showProblems(server: HookParameters<'astro:server:setup'>['server']): void {
  let errors: readonly Problem[] = [];
  onProblems((problems) => {
    const before = errors.length;
    errors = problems.filter(isError);
    if (before > 0 || errors.length > 0) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (errors.length === 0 || isDeskPage(request.url) || !request.headers.accept?.includes('text/html')) return next();
    if (lastLoaded()) {
      insertIntoPage(response, problemsPanel(errors, textOf, contentFolder));
      return next();
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemsPage(errors, textOf, contentFolder));
  });
}

/** The text of a file of the content, named as problems name it; empty if it cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(path.join(contentFolder, file.replace(/^content\//, '')), 'utf8');
  } catch {
    return '';
  }
}
