import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { askedFrom, askedHost } from './asked-from.ts';
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
