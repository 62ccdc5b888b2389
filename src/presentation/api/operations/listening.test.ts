import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listenOn, PortTaken, stopListening } from './listening.ts';

const served = (port: number) => ({ fetch: new Hono().fetch, hostname: '127.0.0.1', port });

test('a port that another listens on is told with how to choose another, and is free again when it stops', async () => {
  const first = await listenOn(served(0), '--port');
  const second = listenOn(served(first.port), 'LAGET_METRICS_PORT');
  await expect(second).rejects.toBeInstanceOf(PortTaken);
  await expect(second).rejects.toMatchObject({ port: first.port, chosenBy: 'LAGET_METRICS_PORT' });
  await stopListening(first.server);
  const third = await listenOn(served(first.port), '--port');
  expect(third.port).toBe(first.port);
  await stopListening(third.server);
});
