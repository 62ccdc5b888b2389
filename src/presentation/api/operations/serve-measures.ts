import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Measures } from './measures.ts';

/** The figures about the server as a small server of their own, so that no outer door leads to them. */
export function measuresApp(measures: Measures): Hono {
  const app = new Hono();
  app.get('/metrics', async (c) => {
    const { text, contentType } = await measures.page();
    return c.body(text, 200, { 'content-type': contentType });
  });
  return app;
}

/** Serves `/metrics` on an address and port; a promise of how to stop. Rejects where the port is taken. */
export async function serveMeasures(
  measures: Measures,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<() => Promise<void>> {
  return new Promise((started, failed) => {
    const server = serve({ fetch: measuresApp(measures).fetch, hostname: host, port }, () =>
      started(() => new Promise((closed) => void server.close(() => closed()))),
    );
    server.once('error', failed);
  });
}
