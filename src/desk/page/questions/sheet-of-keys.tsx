import { commands } from '../commands.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { Dialog } from '../dialog.tsx';
import { spelledKey } from '../keys.ts';
import { rememberSingleKeys } from '../single-keys.ts';

/** The keys of all commands. */
export function SheetOfKeys() {
  const desk = useDesk();
  const singleKeys = useDeskState((state) => state.singleKeys);
  const close = () => desk.set({ question: undefined });
  return (
    <Dialog title="Keys" onClose={close}>
      {(['Suggestions', 'Marks', 'Work'] as const).map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl class="sheet-of-keys">
            {commands
              .filter((command) => command.group === group)
              .map(({ name, keys, told }) => (
                <>
                  <dt key={name}>
                    {keys.map((key, n) => (
                      <>
                        {n > 0 && ' or '}
                        <kbd>{spelledKey(key)}</kbd>
                      </>
                    ))}
                  </dt>
                  <dd>{told}</dd>
                </>
              ))}
          </dl>
        </section>
      ))}
      <p>
        <label>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={({ currentTarget: { checked } }) => {
              rememberSingleKeys(checked);
              desk.set({ singleKeys: checked });
            }}
          />{' '}
          Single letters are commands
        </label>
      </p>
      <footer>
        <button type="button" data-first onClick={close}>
          Close
        </button>
      </footer>
    </Dialog>
  );
}
