import type { App, Parts } from '../../parts.ts';
import { heldAgainst } from '../../reporting/held-against.ts';
import { makingsOf } from '../../reporting/report-makings.ts';
import { actOnReportRoutes } from './act-on-reports.ts';
import { makeReportRoutes } from './make-reports.ts';
import { readReportRoutes } from './read-reports.ts';

/** Reports: made, read, checked, decided on. */
export function reportRoutes(app: App, parts: Parts): void {
  const held = heldAgainst(parts);
  makeReportRoutes(app, parts, makingsOf(parts));
  readReportRoutes(app, parts, held);
  actOnReportRoutes(app, parts, held);
}
