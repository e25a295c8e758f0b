import { spawn } from 'node:child_process';

/** Opens an address in the browser of this machine's user. Where that cannot be done, says so. */
export function openInBrowser(url: string): void {
  const [program, ...args] = opener(url);
  const opened = spawn(program, args, { stdio: 'ignore', detached: true });
  const failed = () => console.log(`The browser cannot be opened from here. Open ${url} yourself.`);
  opened.on('error', failed).on('exit', (code) => {
    if (code !== 0 && code !== null) failed();
  });
  opened.unref();
}

function opener(url: string): [program: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open', url];
  return process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
}
