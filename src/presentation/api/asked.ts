import type { Context } from 'hono';
import { type Asker, type Capability, mayForOwner } from '../../access/index.ts';
import { placedAsker } from './doors/placed-asker.ts';
import type { Parts } from './parts.ts';

/** Who is asking, with the units that lie in the area today where the role is given for one. */
export function askerOf(c: Context, { sessions, figures }: Parts): Asker {
  return placedAsker(sessions.askerOf(c), figures.units);
}

/** Whether the session may do a thing for the whole owner. */
export function mayDo(c: Context, parts: Parts, capability: Capability): boolean {
  return mayForOwner(askerOf(c, parts), capability);
}

/** The name for the record of whoever the doors have let in to do a thing. */
export function doerOf(c: Context, { sessions }: Parts): string {
  const { who, role } = sessions.askerOf(c);
  return `${who} (${role})`;
}
