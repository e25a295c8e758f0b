/*
 * Runs before every npm command: installs the packages of package-lock.json when they are missing or out of date.
 * Plain JavaScript without packages, since it runs on whatever Node the machine has, before there is another.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Vite, Rolldown and Node take these for parts of an address, a pattern or a text, and npm a colon for the end of a path.
const project = path.resolve('.');
const [unusable] = /[%#?*"\\:\u0000-\u001f]/.exec(withoutSeparators(project)) ?? [];
if (unusable) {
  const shown = unusable < ' ' ? 'a control character' : `“${unusable}”`;
  console.error(`Dramatis does not run in ${JSON.stringify(project)}: the path holds ${shown}, which its tools misread.
Rename that folder, or move the project. Spaces and letters of any script are no problem; % # ? * : " \\ are.`);
  process.exit(1);
}

const stamp = 'node_modules/.dramatis-installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing packages; this happens once.');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' })
    : spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

/** The names of folders, one after the other; on Windows the root holds a colon. */
function withoutSeparators(place) {
  return place.slice(path.parse(place).root.length).split(path.sep).join('');
}
