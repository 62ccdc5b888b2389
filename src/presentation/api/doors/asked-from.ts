import { isIPv6 } from 'node:net';
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

/** Hexadecimal groups of an IPv6 address that tell the network: whoever has one address has all of its network’s. */
const NETWORK_GROUPS = 4;

/** Whom an address counts as: itself, or with IPv6 its network (/64), which one machine may choose all addresses of. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(before), groups(after ?? '')];
  // An IPv4 address at the end stands for two groups.
  const told = head.length + tail.length + (tail.at(-1)?.includes('.') ? 1 : 0);
  const filled = after === undefined ? head : [...head, ...Array<string>(Math.max(0, 8 - told)).fill('0'), ...tail];
  const network = filled.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** Whether the request names the machine more than once: what stands before us may have read another name than we do. */
export function hostIsAmbiguous(c: Context): boolean {
  const bound: unknown = c.env;
  if (typeof bound !== 'object' || bound === null || !('incoming' in bound)) return false;
  const { rawHeaders = [] } = bound.incoming as { readonly rawHeaders?: readonly string[] };
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length > 1;
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
