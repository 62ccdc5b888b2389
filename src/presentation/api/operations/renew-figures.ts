import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Figures } from '../../../disclosure/index.ts';
import { DEMANDS } from '../doors/demands.ts';
import type { Parts } from '../parts.ts';

/** The renewal on its way for each gate, and the gates that another waits for. */
const onTheWay = new WeakMap<Figures, Promise<void>>();
const waiting = new WeakSet<Figures>();

/**
 * Begins to make the figures anew, and lets the answer on its way be sent: what was written is acknowledged first, also where
 * the read model of a large owner takes seconds. Those that come while one is on its way are one more.
 */
export function renewBehind({ figures, logFault }: Pick<Parts, 'figures' | 'logFault'>): void {
  if (waiting.has(figures)) return;
  const before = onTheWay.get(figures);
  if (before !== undefined) waiting.add(figures);
  const begin = () => {
    waiting.delete(figures);
    return figures.refresh();
  };
  const renewal = (before === undefined ? begin() : before.then(begin)).catch(logFault).finally(() => {
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
