import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Loaded before the tests of an edition, so that `#src/…` is the software's source wherever the edition is. Within the project,
 * package.json does the same.
 */
const source = path.join(import.meta.dirname, '..');

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('#src/')
        ? pathToFileURL(path.join(source, specifier.slice('#src/'.length))).href
        : specifier,
      context,
    ),
});
