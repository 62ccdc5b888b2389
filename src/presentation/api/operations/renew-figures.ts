import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Figures } from '../../../disclosure/index.ts';
import { DEMANDS } from '../doors/demands.ts';
import type { Parts } from '../parts.ts';

/** The renewal on its way for each gate, and the gates whose renewal has not begun yet. */
const onTheWay = new WeakMap<Figures, Promise<void>>();
const notBegun = new WeakSet<Figures>();

/**
 * Makes the figures anew once the answer on its way has been sent: what was written is acknowledged first, also where the
 * read model of a large owner takes seconds. Several that come at once are one renewal.
 */
export function renewBehind({ figures, logFault }: Pick<Parts, 'figures' | 'logFault'>): void {
  if (notBegun.has(figures)) return;
  notBegun.add(figures);
  const before = onTheWay.get(figures);
  const renewal = async () => {
    await before;
    await new Promise((next) => setImmediate(next));
    notBegun.delete(figures);
    await figures.refresh();
  };
  onTheWay.set(figures, renewal().catch(logFault));
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
