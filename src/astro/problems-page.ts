import type { HookParameters } from 'astro';
import { isError, report } from '#src/core/checks/report.ts';
import { escaped } from '#src/core/model/markup.ts';
import type { Problem } from '#src/core/model/problem.ts';
import { onProblems } from './problems-channel.ts';

/**
 * In `dev`, while the content has errors, every page is the list of them, and reloads by itself when they are mended.
 * (The terminal has the same list.)
 */
export function showProblems(server: HookParameters<'astro:server:setup'>['server']): void {
  let errors: readonly Problem[] = [];
  onProblems((problems) => {
    const before = errors.length;
    errors = problems.filter(isError);
    if (before > 0 || errors.length > 0) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (errors.length === 0 || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(report(errors)));
  });
}

function page(text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Problems in the content</title><script type="module" src="/@vite/client"></script>
<style>body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}pre{white-space:pre-wrap;font:14px/1.7 ui-monospace,monospace}</style>
<h1>Problems in the content</h1><pre>${escaped(text)}</pre>`;
}
