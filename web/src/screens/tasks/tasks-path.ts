import { plainPart } from '../../address/path-part.ts';
import { TASKS_PATH } from '../../app/places.ts';

/** What a look is for is no part of an address: whoever is sent one is asked. */
export function planPath(id: string): string {
  return `${TASKS_PATH}/plan/${encodeURIComponent(id)}`;
}

export function newPlanPath(appointment: string): string {
  return `${TASKS_PATH}/ny/${encodeURIComponent(appointment)}`;
}

export function casePath(id: string): string {
  return `${TASKS_PATH}/sak/${encodeURIComponent(id)}`;
}

/** Which page below Mine oppgaver a path is. */
export function pageOf(path: string): { readonly kind: 'plan' | 'ny' | 'sak'; readonly id: string } | null {
  const [, kind, id] = /^\/oppgaver\/(plan|ny|sak)\/([^/]+)$/.exec(path) ?? [];
  if (id === undefined || (kind !== 'plan' && kind !== 'ny' && kind !== 'sak')) return null;
  return { kind, id: plainPart(id) };
}
