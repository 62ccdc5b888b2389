import { Hono } from 'hono';
import { listenOn, stopListening } from './listening.ts';
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

/** Serves `/metrics` on an address and port; a promise of how to stop. Throws PortTaken. */
export async function serveMeasures(
  measures: Measures,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<() => Promise<void>> {
  const { server } = await listenOn({ fetch: measuresApp(measures).fetch, hostname: host, port }, 'LAGET_METRICS_PORT');
  return () => stopListening(server);
}
