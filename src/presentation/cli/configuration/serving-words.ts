import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { isClientKey } from '../../../access/index.ts';

const THIS_MACHINE: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

function readUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const read = new URL(text);
  const encrypted = read.protocol === 'https:' || (read.protocol === 'http:' && THIS_MACHINE.includes(read.hostname));
  const bare = read.username === '' && read.password === '' && read.search === '' && read.hash === '';
  return encrypted && bare ? read : null;
}

/** The address of a provider: https, or http on this machine. */
export const readIssuer = readUrl;

/** An address of a whole site: https, or http on this machine, and nothing after the name. */
export function readSite(text: string): URL | null {
  const read = readUrl(text);
  return read?.pathname === '/' ? read : null;
}

/** An address of a machine, or `localhost`. */
export function readHost(text: string): string | null {
  return isIP(text) !== 0 || text === 'localhost' ? text : null;
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Addresses separated by commas. */
export function readProxies(text: string): readonly string[] | null {
  const proxies = text.split(',').map((one) => one.trim());
  return proxies.every((one) => isIP(one) !== 0) ? proxies : null;
}

/** Words separated by spaces, `openid` among them. */
export function readScopes(text: string): string | null {
  const words = text.trim().split(/\s+/);
  return words.includes('openid') ? words.join(' ') : null;
}

export function isClientKeyFile(path: string): boolean {
  try {
    return isClientKey(readFileSync(path, 'utf8'));
  } catch {
    // A file that cannot be read holds no key.
    return false;
  }
}

const ALLOWED = { tolerance: [0, 300], minutes: [5, 60], hours: [1, 12] } as const;

/** A whole number within what is allowed for its kind. */
export function readWhole(text: string, kind: keyof typeof ALLOWED): number | null {
  const [least, most] = ALLOWED[kind];
  const number = /^\d{1,3}$/.test(text) ? Number(text) : -1;
  return number < least || number > most ? null : number;
}
