import type { Context } from 'hono';
import { type Asker, type Capability, mayForOwner } from '../../access/index.ts';
import { SURFACE_TEXTS } from '../language/index.ts';
import { placedAsker } from './doors/placed-asker.ts';
import { languageOf } from './language-of.ts';
import type { Parts } from './parts.ts';
import { ProblemAnswer } from './problem.ts';

/** Who is asking, with the units that lie in the area today where the role is given for one. */
export function askerOf(c: Context, { sessions, figures }: Parts): Asker {
  return placedAsker(sessions.askerOf(c), figures.units());
}

/** Whether the session may do a thing for the whole owner. */
export function mayDo(c: Context, parts: Parts, capability: Capability): boolean {
  return mayForOwner(askerOf(c, parts), capability);
}

/** Refuses a session that may not do a thing for the whole owner. Gives the name for the record. */
export function doerOf(c: Context, parts: Parts, capability: Capability): string {
  const asker = askerOf(c, parts);
  if (mayForOwner(asker, capability)) return `${asker.who} (${asker.role})`;
  throw new ProblemAnswer(403, 'no-access', SURFACE_TEXTS[languageOf(c)].noAccess);
}
