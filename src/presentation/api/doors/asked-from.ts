import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Served } from './served.ts';

/** An address of IPv4 that came in by IPv6. */
const MAPPED = /^::ffff:/;

/** The address a request came from. Behind a proxy we trust: the nearest that is none of ours, as the proxies tell it. */
export function askedFrom(c: Context, { trustedProxies }: Served): string {
  const nearest = connectedFrom(c);
  if (!trustedProxies.includes(nearest)) return nearest;
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim().replace(MAPPED, ''));
  const others = told.filter((one) => one !== '' && !trustedProxies.includes(one));
  return others.at(-1) ?? nearest;
}

/** The name and port in the address that was asked, as whoever asked wrote it. */
export function askedHost(c: Context, { trustedProxies }: Served): string {
  const told = trustedProxies.includes(connectedFrom(c)) ? c.req.header('x-forwarded-host') : undefined;
  return (told ?? new URL(c.req.url).host).toLowerCase();
}

/** Empty where there is no connection: in tests. */
function connectedFrom(c: Context): string {
  const bound: unknown = c.env;
  if (typeof bound !== 'object' || bound === null || !('incoming' in bound)) return '';
  return (getConnInfo(c).remote.address ?? '').replace(MAPPED, '');
}
