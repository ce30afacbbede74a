/**
 * The token that changes carry in the header `X-XSRF-TOKEN`: the value of the cookie that `GET /api/session` sets. Pages of
 * other sites cannot read it, so they cannot send changes in the name of somebody who is signed in here.
 */
export function tokenHeader(cookies = ownCookies()): Record<string, string> {
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(cookies)?.[1];
  return token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}

function ownCookies(): string {
  return (globalThis as { document?: Document }).document?.cookie ?? '';
}
