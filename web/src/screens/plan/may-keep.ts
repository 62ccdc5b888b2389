import type { SessionAnswer, UnitsAnswer } from '../../../../src/presentation/api/contract/index.ts';

type Session = Pick<SessionAnswer, 'may' | 'area' | 'wholeUnits'>;

/** Whether somebody may make actions at all: for the whole owner, or for an area. */
export function mayMakeActions({ may }: Pick<SessionAnswer, 'may'>): boolean {
  return may.includes('area-plan');
}

/** Whether an action is for somebody to keep: any, for whoever keeps the plan; those for the own area, for its director. */
export function mayKeep(
  { may, area, wholeUnits }: Session,
  { units, areas }: { readonly units: readonly string[]; readonly areas: readonly string[] },
): boolean {
  if (may.includes('plan')) return true;
  return (
    may.includes('area-plan') &&
    units.length + areas.length > 0 &&
    areas.every((one) => one === area) &&
    units.every((one) => wholeUnits.includes(one))
  );
}

/**
 * The area that somebody's new action begins with; null for who keeps the whole plan. A director of a part of an area chooses schools:
 * an action is for areas, not for parts of them.
 */
export function ownArea(
  { may, area }: Pick<SessionAnswer, 'may' | 'area'>,
  areas: UnitsAnswer['areas'],
): string | null {
  if (may.includes('plan')) return null;
  return areas.some(({ code }) => code === area) ? area : null;
}

/** Whether somebody may make an action that meets a deviation, by the address that begins it: its school or area is theirs, or it is of all. */
export function mayMeet(session: Session, href: string): boolean {
  const asked = new URLSearchParams(href.split('?')[1] ?? '');
  const named = (name: string) => asked.getAll(name).filter((one) => one !== '');
  const where = { units: named('unit'), areas: named('area') };
  return where.units.length + where.areas.length === 0 ? mayMakeActions(session) : mayKeep(session, where);
}
