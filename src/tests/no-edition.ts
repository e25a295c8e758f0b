import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Loaded before the tests of the software, and inherited by the programs that they start: reading anything in `content/` is an
 * error. That edition is data, and another may be in its place; what passes here passes with any.
 */
const edition = path.join(import.meta.dirname, '../../content');

/** Whether a test is one of the edition in `content/`. No program that a test starts is. */
const isOfEdition = (program: string) =>
  program.startsWith(edition + path.sep) || /[\\/]edition(-check)?\.test\.ts$/.test(program);

function refuse(place: unknown): void {
  if (typeof place !== 'string' && !Buffer.isBuffer(place) && !(place instanceof URL)) return;
  const file = path.resolve(place instanceof URL ? fileURLToPath(place) : String(place));
  if (file === edition || file.startsWith(edition + path.sep))
    throw new Error(
      `A test of the software reads ${file}. What is in content/ is an edition, and another may be in its place: read one of those in src/tests/.`,
    );
}

/** Makes each function of a module refuse a path in `content/` as its first argument. `symlink` is exempt: a link may point anywhere. */
function guard(module: object): void {
  for (const [name, call] of Object.entries(module) as [string, unknown][]) {
    if (typeof call !== 'function' || !/^(?!symlink)[a-z]/.test(name)) continue;
    const guarded = function (this: unknown, ...given: unknown[]): unknown {
      refuse(given[0]);
      return Reflect.apply(call, this, given);
    };
    Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(call));
    Object.assign(module, { [name]: guarded });
  }
}

if (!isOfEdition(path.resolve(process.argv[1] ?? ''))) {
  guard(fs.promises);
  guard(fs);
  syncBuiltinESMExports();
  const self = `--import=${pathToFileURL(import.meta.filename).href}`;
  const options = process.env['NODE_OPTIONS'] ?? '';
  if (!options.includes(self)) process.env['NODE_OPTIONS'] = `${options} ${self}`.trim();
}
