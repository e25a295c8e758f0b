/** The address of the desk's page below the root of the dev server. */
export const deskAddress = 'desk/';

/** Whether an address, from the root on, is that of the desk's page. */
export function isDeskPage(url = ''): boolean {
  return url.replace(/\?.*$/s, '') === `/${deskAddress}`;
}
