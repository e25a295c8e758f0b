/*
 * Whether single letters are commands is remembered in the browser: who has switched them off, as for dictation, has done so
 * for good.
 */

const name = 'dramatis desk single keys';

export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function rememberSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(name, isOn ? 'on' : 'off');
  } catch {
    // It holds until the page is left.
  }
}
