import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Figures } from '../../../disclosure/index.ts';
import { DEMANDS } from '../doors/demands.ts';
import type { Parts } from '../parts.ts';

/** The last renewal on its way for each gate. */
const onTheWay = new WeakMap<Figures, Promise<void>>();

/**
 * Begins to make the figures anew, and lets the answer on its way be sent: what was written is acknowledged first, also where
 * the read model of a large owner takes seconds. The gate makes those that come while one is on its way one more.
 */
export function renewBehind({ figures, logFault }: Pick<Parts, 'figures' | 'logFault'>): void {
  const renewal = figures
    .refresh()
    .catch(logFault)
    .finally(() => {
      if (onTheWay.get(figures) === renewal) onTheWay.delete(figures);
    });
  onTheWay.set(figures, renewal);
}

/** Ends when no renewal is on its way. */
export async function renewed({ figures }: Pick<Parts, 'figures'>): Promise<void> {
  await onTheWay.get(figures);
}

/** Whoever asks for figures after a plan was told gets the new ones, and waits for them where they are being made. */
export function figuresRenewed(parts: Pick<Parts, 'figures'>): MiddlewareHandler {
  return async (c, next) => {
    const asksFigures = matchedRoutes(c).some(({ method, path }) => {
      const demand = DEMANDS[`${method} ${path}`];
      return demand !== undefined && demand !== 'anyone' && demand.may === 'public-figures';
    });
    if (asksFigures) await renewed(parts);
    await next();
  };
}
