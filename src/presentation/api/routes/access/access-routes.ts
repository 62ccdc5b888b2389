import type { App, Parts } from '../../parts.ts';
import { lookUpLogRoutes } from './look-up-log.ts';
import { meRoutes } from './me.ts';
import { retentionRoutes } from './retention.ts';
import { temporaryRoutes } from './temporary.ts';
import { userRoutes } from './users.ts';

/** Users and roles, the log of look-ups, access that ends within hours, one's own page, and how long data is kept. */
export function accessRoutes(app: App, parts: Parts): void {
  userRoutes(app, parts);
  lookUpLogRoutes(app, parts);
  temporaryRoutes(app, parts);
  meRoutes(app, parts);
  retentionRoutes(app, parts);
}
