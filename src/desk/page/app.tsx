import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ArticleText } from './article-text.tsx';
import { ChosenPanel } from './chosen-panel.tsx';
import { commandOf } from './commands.ts';
import { useDesk, useDeskState } from './desk-context.ts';
import { EntriesPanel } from './entries-panel.tsx';
import { EntryForm } from './entry-form.tsx';
import { nameOfKey } from './keys.ts';
import { ProblemsPanel } from './problems-panel.tsx';
import { Questions } from './questions/questions.tsx';
import type { Desk, Tab } from './state.ts';
import { SuggestionsPanel } from './suggestions-panel.tsx';
import { Tabs } from './tabs.tsx';
import { ToolBar } from './tool-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The desk with an article on it. */
export function App() {
  const desk = useDesk();
  const { tab, said, waiting, checked, session } = useDeskState((all) => all);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event, desk);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [desk]);
  useKeptFocus();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.scrollTo({ top: 0 }), [tab]);
  const errors = checked?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const tabs: readonly (readonly [Tab, string])[] = [
    ['suggestions', `Suggestions ${waiting.length}`],
    ['chosen', 'Mark'],
    ['entries', 'Entries'],
    ['article', 'Article'],
    ['problems', errors > 0 ? `Problems ${errors}` : 'Problems'],
  ];
  return (
    <>
      <ToolBar />
      <div class="room">
        <main class="sheet">
          <ArticleText />
        </main>
        <aside class="panel" ref={panel} aria-label="What is known">
          <Tabs tabs={tabs} chosen={tab} onChoose={(name) => desk.set({ tab: name })} />
          <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
            {tab === 'suggestions' && <SuggestionsPanel />}
            {tab === 'chosen' && <ChosenPanel />}
            {tab === 'entries' && <EntriesPanel />}
            {tab === 'article' && <EntryForm path={session.path} />}
            {tab === 'problems' && <ProblemsPanel />}
          </div>
        </aside>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <Questions />
    </>
  );
}

/** Runs the command of a key, unless the key belongs to a field, a button or a dialog. */
function pressed(event: KeyboardEvent, desk: Desk): void {
  if (event.defaultPrevented || desk.state.question) return;
  const name = nameOfKey(event);
  const command = commandOf(name);
  if (!command || name === undefined) return;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const isField = target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
  const isMod = name.startsWith('Mod+');
  // In a field, undo is that of its letters.
  if (isField && (!isMod || name !== 'Mod+s')) return;
  if (!isMod && !desk.state.singleKeys && name.length === 1) return;
  if ((name === 'Enter' || name === 'Shift+Enter') && target.matches('button, a, summary, input')) return;
  event.preventDefault();
  if (command.isReady?.(desk.state) !== false) command.run(desk);
  else if (command.unready !== undefined) desk.set({ said: command.unready });
}
