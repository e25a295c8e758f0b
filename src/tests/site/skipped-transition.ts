/**
 * Whether an uncaught error of a page only says that Chromium skipped the view transition to it, as it does on a busy
 * machine and after a redirect. No script of a page is concerned.
 */
export function isSkippedTransition({ message }: Error): boolean {
  return message.startsWith('Transition was aborted') || message.includes('ViewTransition');
}
