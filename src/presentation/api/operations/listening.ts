import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

/** Another program listens on the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly port: number;
  /** How whoever runs Laget chooses another. */
  readonly chosenBy: '--port' | 'LAGET_METRICS_PORT';

  constructor(port: number, chosenBy: PortTaken['chosenBy'], cause: Error) {
    super(`port ${port}`, { cause });
    this.port = port;
    this.chosenBy = chosenBy;
  }
}

type Served = Parameters<typeof serve>[0];

/** A server that listens, and the port it got. Throws PortTaken. */
export function listenOn(
  served: Served & { readonly port: number },
  chosenBy: PortTaken['chosenBy'],
): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((listening, failed) => {
    const server = serve(served, ({ port }) => listening({ server: server as Server, port }));
    server.once('error', (problem: NodeJS.ErrnoException) =>
      failed(problem.code === 'EADDRINUSE' ? new PortTaken(served.port, chosenBy, problem) : problem),
    );
  });
}

/** Stops listening, and ends the connections that are open. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
