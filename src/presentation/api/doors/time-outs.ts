import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import { takesFiles } from './body-limits.ts';

/** The head of a request must have come by then: connections that dawdle hold nobody up. */
const HEAD_MS = 20_000;
/** A body that is not files must have come by then. */
const BODY_MS = 30_000;
/** The largest upload over a slow line. */
const UPLOAD_MS = 3 * 3_600_000;
/** Longer than a proxy keeps its connections, so that it is the proxy who closes them. */
const KEEP_ALIVE_MS = 75_000;
/** Addresses hold questions, and cookies are short: ours need far less. */
const HEAD_BYTES = 16_384;

/** How the HTTP server itself is set. */
export const SERVER_OPTIONS: ServerOptions = {
  maxHeaderSize: HEAD_BYTES,
  headersTimeout: HEAD_MS,
  requestTimeout: UPLOAD_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  connectionsCheckingInterval: 5000,
};

/** Cuts off whoever sends a body that is not files more slowly than anybody does. */
export function limitBodies(server: Server, bodyMs: number = BODY_MS): void {
  server.prependListener('request', (request: IncomingMessage) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (takesFiles(request.method ?? '', path)) return;
    const late = setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, bodyMs);
    request.once('close', () => clearTimeout(late));
  });
}
