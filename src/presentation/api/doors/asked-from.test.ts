import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { askedFrom, askedHost, hostIsAmbiguous, networkOf } from './asked-from.ts';
import { ON_THIS_MACHINE } from './served.ts';

const behind = (trustedProxies: readonly string[]) => {
  const served = { ...ON_THIS_MACHINE, trustedProxies };
  const app = new Hono().get('/', (c) => c.json([askedFrom(c, served), askedHost(c, served)]));
  return async (remoteAddress: string, headers: Record<string, string>) => {
    const bound = { incoming: { socket: { remoteAddress } } };
    return (await app.request('http://inside:4173/', { headers }, bound)).json();
  };
};

test('what a header says of address and name is not believed of just anyone', async () => {
  const headers = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-host': 'evil.example' };
  expect(await behind([])('10.0.0.9', headers)).toEqual(['10.0.0.9', 'inside:4173']);
  expect(await behind(['10.0.0.2'])('10.0.0.9', headers)).toEqual(['10.0.0.9', 'inside:4173']);
});

test('a proxy that is named is believed, and an address somebody put in front is not', async () => {
  const ask = behind(['10.0.0.2', '10.0.0.3']);
  const headers = { 'x-forwarded-for': '6.6.6.6, 1.2.3.4, 10.0.0.3', 'x-forwarded-host': 'Laget.Example.no' };
  expect(await ask('::ffff:10.0.0.2', headers)).toEqual(['1.2.3.4', 'laget.example.no']);
  expect(await ask('10.0.0.2', {})).toEqual(['10.0.0.2', 'inside:4173']);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ['', ''],
])('%s is counted as %s: who has an address of IPv6 has its whole network', (address, counted) => {
  expect(networkOf(address)).toBe(counted);
});

test('a request that names two hosts is told from one that names one, whatever the second is', async () => {
  const app = new Hono().get('/', (c) => c.json(hostIsAmbiguous(c)));
  const ask = async (rawHeaders: readonly string[]) =>
    (await app.request('http://inside/', {}, { incoming: { rawHeaders } })).json();
  expect(await ask(['Host', 'inside', 'accept', 'host', 'HOST', 'inside'])).toBe(true);
  expect(await ask(['Host', 'inside', 'x-host', 'host', 'accept', 'host'])).toBe(false);
});
