import { count, summary } from '#src/core/checks/report.ts';
import { positionOf } from '#src/core/checks/place.ts';
import { escaped } from '#src/core/model/markup.ts';
import type { Problem } from '#src/core/model/problem.ts';
import { isOfProof } from '#src/core/model/proof-rules.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { quotedLine } from './quoted-line.ts';

/** How many problems are shown; the terminal has them all. */
const maxShown = 20;

/**
 * What a page begins with while the content has errors: each with its place, what to do, and the line of the file. `folder`:
 * where the author has the edition.
 */
export function problemsPanel(
  errors: readonly Problem[],
  textOf: (file: string) => string,
  folder = 'content',
): string {
  const more = errors.length - maxShown;
  return `<section id="dramatis-problems" lang="en" dir="ltr" aria-labelledby="dramatis-problems-title"><style>${style}</style>
<h2 id="dramatis-problems-title">${summary(errors)}</h2>
<p>Below is the page as it was before${errors.some(isOfProof) ? '; what it says to be proved was so then, and is not now' : ''}. It shows your changes again when all errors are mended.</p>
<ol>${errors
    .slice(0, maxShown)
    .map((problem) => item(problem, textOf(problem.file), folder))
    .join('')}</ol>
${more > 0 ? `<p>${count(more, 'more error')} in the terminal.</p>` : ''}</section>`;
}

/** The same as a page of its own, while no content has loaded yet. */
export function problemsPage(errors: readonly Problem[], textOf: (file: string) => string, folder = 'content'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Problems in the content</title><script type="module" src="/@vite/client"></script><body>${problemsPanel(errors, textOf, folder).replace(/<p>Below.*?<\/p>/, '')}`;
}

function item(problem: Problem, text: string, folder: string): string {
  const { file, what, todo, rule } = problem;
  const { line, column } = positionOf(problem);
  const quoted = quotedLine(text, { line, column });
  const excerpt =
    quoted &&
    `<pre dir="auto">${escaped(quoted.before)}<mark>${escaped(quoted.word) || ' '}</mark>${escaped(quoted.after)}</pre>`;
  return `<li><code>${escaped(withFolder(file, folder))}:${line}:${column}</code> ${escaped(withFolder([what, todo].filter(Boolean).join(' '), folder))} <small>(${rule})</small>${excerpt ?? ''}</li>`;
}

/* The panel is sticky, so that it is visible wherever the author was reading, and does not move the content of the page. */
const style = `
body{grid-template:auto auto 1fr auto/100%}
#dramatis-problems,#dramatis-problems *{all:revert}
#dramatis-problems{position:sticky;z-index:9;top:0;box-sizing:border-box;max-height:45vh;overflow:auto;padding:.75rem 1.5rem;border-bottom:3px solid #b00020;background:light-dark(#fff4f4,#2b1719);color:light-dark(#1d1b18,#e6e1d6);font:15px/1.45 system-ui,sans-serif}
#dramatis-problems h2{margin:0;font-size:1rem}
#dramatis-problems p{margin:0}
#dramatis-problems ol{margin:.5rem 0;padding-inline-start:1.5em}
#dramatis-problems li{margin-block:.4rem}
#dramatis-problems pre{margin:.2rem 0;white-space:pre-wrap;font:14px/1.5 ui-monospace,monospace}
#dramatis-problems mark{background:light-dark(#ffd6da,#6b2230);color:inherit}`;
