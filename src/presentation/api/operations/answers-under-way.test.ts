import { request } from 'node:http';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { answersUnderWay } from './answers-under-way.ts';
import { listenOn, stopListening } from './listening.ts';

/** Work that ends when it is let go. */
function heldBack() {
  let letGo: () => void = () => undefined;
  const ended = new Promise<void>((end) => {
    letGo = end;
  });
  return { ended, letGo: () => letGo() };
}

test('an answer whose connection was closed is waited for, also where it fails', async () => {
  for (const fails of [false, true]) {
    const [begun, work] = [heldBack(), heldBack()];
    const told: string[] = [];
    const app = new Hono().get('/', async (c) => {
      begun.letGo();
      await work.ended;
      told.push('made');
      if (fails) throw new Error('of the answer');
      return c.text('');
    });
    app.onError((_, c) => c.text('', 500));
    const answers = answersUnderWay(app.fetch);
    const { server, port } = await listenOn({ fetch: answers.fetch, hostname: '127.0.0.1', port: 0 }, '--port');
    request({ port, host: '127.0.0.1' })
      .on('error', () => undefined)
      .end();
    await begun.ended;
    await stopListening(server);
    const closed = answers.made().then(() => told.push('record closed'));
    await new Promise((later) => setTimeout(later, 20));
    expect(told).toEqual([]);
    work.letGo();
    await closed;
    expect(told).toEqual(['made', 'record closed']);
  }
});

test('what is answered at once, and nothing at all, is not waited for', async () => {
  const answers = answersUnderWay(() => new Response(''));
  expect(answers.fetch()).toBeInstanceOf(Response);
  await answers.made();
  const failing = answersUnderWay(() => Promise.reject(new Error('x')));
  await expect(Promise.resolve(failing.fetch())).rejects.toThrow('x');
  await failing.made();
});
