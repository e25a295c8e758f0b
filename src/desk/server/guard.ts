import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a request before it is answered. */
export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address that the connection comes from, and the port that it came to. */
  readonly from: string | undefined;
  readonly port: number | undefined;
  readonly isEncrypted: boolean;
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/** Headers by which a proxy tells that somebody else asks. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Why the desk does not answer, as a sentence; undefined if it does. It can write files, so it answers only programs on this
 * machine, and in a browser only its own page: not the pages of other sites, be they served by this machine or by a name that
 * leads to it.
 */
export function whyRefused(asked: Asked): string | undefined {
  const { headers } = asked;
  if (!loopback.test(asked.from ?? '') || forwarding.some((name) => headers[name] !== undefined))
    return 'The desk answers only on the machine that it runs on.';
  const own = ownHosts(asked);
  const host = headers.host?.toLowerCase() ?? '';
  if (!own.includes(host)) return `The desk answers only at http://${own[0]}/.`;
  const origin = `${asked.isEncrypted ? 'https' : 'http'}://${host}`;
  if (headers.origin !== undefined && headers.origin !== origin) return 'The desk answers only its own page.';
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  return isOwn ? undefined : 'The desk answers only its own page.';
}

/**
 * The same for the page itself, to which a link on another page may lead. It is neither framed nor fetched by another page.
 */
export function whyPageRefused(asked: Asked): string | undefined {
  const { headers } = asked;
  const isVisit =
    asked.method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (!isVisit) return whyRefused(asked);
  const { origin: _, 'sec-fetch-site': __, ...rest } = headers;
  return whyRefused({ ...asked, headers: rest });
}

/** The values of `Host` by which a browser asks for this machine by itself. */
function ownHosts({ port, isEncrypted }: Asked): string[] {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const withPort = names.map((name) => `${name}:${port}`);
  return port === (isEncrypted ? 443 : 80) ? [...withPort, ...names] : withPort;
}
