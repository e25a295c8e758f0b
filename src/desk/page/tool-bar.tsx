import { unsaved } from '#src/desk/session/session.ts';
import { type Command, commands } from './commands.ts';
import { useDesk, useDeskState } from './desk-context.ts';
import { spelledKey } from './keys.ts';

/** The bar at the top: what is open, whether its words are proved and its changes saved, and a button for each command. */
export function ToolBar() {
  const { session, checked, hasSource, saving, isConnected } = useDeskState((all) => all);
  const count = unsaved(session).length;
  return (
    <header class="bar" ref={measured}>
      <div>
        <a href="./">All articles</a>
        <h1 lang={session.article.data.language}>{session.article.passages[0]?.text || session.article.data.title}</h1>
        {isConnected ? (
          <Proof checked={checked} hasSource={hasSource} />
        ) : (
          <span class="proof differs">The server does not answer</span>
        )}
        <span class="quiet">
          {saving
            ? 'Saving …'
            : count === 0
              ? 'All saved'
              : count === 1
                ? '1 file not saved'
                : `${count} files not saved`}
        </span>
        <Buttons group="Work" />
        <a href={`../articles/${session.id}/`} target="dramatis-preview">
          Preview
        </a>
      </div>
      <div class="tools">
        <Buttons group="Suggestions" />
        <Buttons group="Marks" />
      </div>
    </header>
  );
}

/** Tells the style sheet how high the bar is: below it the panel begins. */
function measured(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const observer = new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => observer.disconnect();
}

/** A button for each command of a group. */
function Buttons({ group }: { readonly group: Command['group'] }) {
  const desk = useDesk();
  const state = useDeskState((all) => all);
  return (
    <div class="commands" role="group" aria-label={group}>
      {commands
        .filter((command) => command.group === group && command.button !== undefined)
        .map((command) => (
          <button
            type="button"
            key={command.name}
            title={command.told}
            aria-keyshortcuts={command.keys.map((key) => key.replace('Mod', 'Control')).join(' ')}
            disabled={command.isReady?.(state) === false}
            // The words that are selected in the text stay selected.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => command.run(desk)}
          >
            {command.button}
            {command.keys[0] && <kbd aria-hidden="true">{spelledKey(command.keys[0], isMac)}</kbd>}
          </button>
        ))}
    </div>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

function Proof({
  checked,
  hasSource,
}: {
  readonly checked?: { readonly proof?: { readonly isProved: boolean; readonly words: number } } | undefined;
  readonly hasSource: boolean;
}) {
  const proof = checked?.proof;
  if (!proof) return <span class="proof">{checked ? 'The words cannot be proved yet' : 'Proving the words …'}</span>;
  const words = `${proof.words.toLocaleString('en')} words`;
  if (!hasSource) return <span class="proof">{words}; no source text to prove them against</span>;
  return proof.isProved ? (
    <span class="proof">{words}, the same as in the source text ✓</span>
  ) : (
    <span class="proof differs">The words differ from the source text</span>
  );
}
