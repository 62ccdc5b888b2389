import { TASKS_PATH } from '../../app/places.ts';

/** What a person is looked up for where nothing else is chosen. */
export const USUAL_PURPOSE = 'follow-up';

export function planPath(id: string, purpose: string): string {
  return `${TASKS_PATH}/plan/${encodeURIComponent(id)}?purpose=${encodeURIComponent(purpose)}`;
}

export function newPlanPath(appointment: string, purpose: string): string {
  return `${TASKS_PATH}/ny/${encodeURIComponent(appointment)}?purpose=${encodeURIComponent(purpose)}`;
}

export function casePath(id: string, purpose: string): string {
  return `${TASKS_PATH}/sak/${encodeURIComponent(id)}?purpose=${encodeURIComponent(purpose)}`;
}

/** Which page below Mine oppgaver a path is. */
export function pageOf(path: string): { readonly kind: 'plan' | 'ny' | 'sak'; readonly id: string } | null {
  const [, kind, id] = /^\/oppgaver\/(plan|ny|sak)\/([^/]+)$/.exec(path) ?? [];
  if (id === undefined || (kind !== 'plan' && kind !== 'ny' && kind !== 'sak')) return null;
  return { kind, id: decodeURIComponent(id) };
}
