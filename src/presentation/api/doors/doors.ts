import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { type Asker, may, mayForOwner, mayForUnit } from '../../../access/index.ts';
import { ACCESS_TOLD, SURFACE_TEXTS } from '../../language/index.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer, refusalProblem } from '../problem.ts';
import { DEMANDS, type Demand } from './demands.ts';

type Demands = typeof DEMANDS;

/** Stands before every route: whoever asks must be allowed what the route demands. What demands nothing stated is shut. */
export function doors(parts: Parts, demands: Demands = DEMANDS): MiddlewareHandler {
  return async (c, next) => {
    for (const route of matchedRoutes(c)) {
      if (route.method === 'ALL') continue;
      const demand = demands[`${route.method} ${route.path}`];
      if (demand !== 'anyone') letIn(c, askerOf(c, parts), demand);
    }
    await next();
  };
}

/** Throws for an app that has a route which states no demand, or where a demand is stated of no route. */
export function everyRouteDemands(app: App, demands: Demands = DEMANDS): void {
  const routes = new Set(
    app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
  );
  const unstated = [...routes].filter((route) => demands[route] === undefined);
  const idle = Object.keys(demands).filter((route) => !routes.has(route));
  if (unstated.length > 0 || idle.length > 0) {
    throw new Error(`routes without a demand: ${unstated.join(', ')}; demands without a route: ${idle.join(', ')}`);
  }
}

function letIn(c: Context, asker: Asker, demand: Demand | undefined): void {
  if (demand === undefined || !mayAsk(asker, demand)) {
    if (asker.temporary?.kind === 'look-as') {
      throw new ProblemAnswer(403, 'looks-as-another', ACCESS_TOLD[languageOf(c)].looksAs);
    }
    throw new ProblemAnswer(403, 'no-access', SURFACE_TEXTS[languageOf(c)].noAccess);
  }
  if (demand.whole !== undefined && c.req.query('audience') === 'internal') letWholeOut(c, asker, demand.whole);
}

function mayAsk(asker: Asker, demand: Demand): boolean {
  return demand.for === 'owner' ? mayForOwner(asker, demand.may) : may(asker, demand.may);
}

function letWholeOut(c: Context, asker: Asker, whole: NonNullable<Demand['whole']>): void {
  const refused = (refusal: Parameters<typeof refusalProblem>[0]) => refusalProblem(refusal, languageOf(c));
  const reaches = whole === 'owner' ? mayForOwner(asker, 'whole-figures') : may(asker, 'whole-figures');
  if (!reaches) throw refused({ code: 'no-internal-access', role: asker.role });
  const unit = whole === 'path' ? unitInPath(c) : null;
  if (unit !== null && !mayForUnit(asker, 'whole-figures', unit)) throw refused({ code: 'unit-outside-access', unit });
}

/** The unit a path names: what follows `/schools/`. */
function unitInPath(c: Context): string {
  return c.req.path.split('/')[3] ?? '';
}
