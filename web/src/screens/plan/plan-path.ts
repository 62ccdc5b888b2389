import { plainPart } from '../../address/path-part.ts';
import { PLAN_PATH } from '../../app/places.ts';

export const NEW_ACTION_PATH = `${PLAN_PATH}/ny`;
export const INCENTIVE_PATH = `${PLAN_PATH}/insentiv`;
const FOCUS_AREA_PATH = `${PLAN_PATH}/omrade`;
export const NEW_MEETING_PATH = `${PLAN_PATH}/mote`;

export function actionPath(code: string): string {
  return `${PLAN_PATH}/${encodeURIComponent(code)}`;
}

export function focusAreaPath(code: string): string {
  return `${FOCUS_AREA_PATH}/${encodeURIComponent(code)}`;
}

export function meetingPath(code: string): string {
  return `${NEW_MEETING_PATH}/${encodeURIComponent(code)}`;
}

/** Which page of the plan a path is; `code` is null of a meeting that is new. */
export type PlanPage =
  | { readonly kind: 'all' | 'new' | 'incentive' }
  | { readonly kind: 'focus-area'; readonly code: string }
  | { readonly kind: 'action'; readonly code: string }
  | { readonly kind: 'meeting'; readonly code: string | null };

export function planPageOf(path: string): PlanPage {
  const rest = path.slice(PLAN_PATH.length).replace(/^\/|\/$/g, '');
  if (rest === '') return { kind: 'all' };
  if (rest === 'ny') return { kind: 'new' };
  if (rest === 'insentiv') return { kind: 'incentive' };
  if (rest.startsWith('omrade/')) return { kind: 'focus-area', code: plainPart(rest.slice('omrade/'.length)) };
  if (rest === 'mote') return { kind: 'meeting', code: null };
  if (rest.startsWith('mote/')) return { kind: 'meeting', code: plainPart(rest.slice('mote/'.length)) };
  return { kind: 'action', code: plainPart(rest) };
}
