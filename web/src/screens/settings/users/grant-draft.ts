import type { GrantableRole, GrantRequest } from '../../../../../src/presentation/api/contract/index.ts';
import { readDayText } from '../../../../../src/presentation/language/index.ts';

/** A grant as it is written in the form. */
export interface GrantDraft {
  readonly role: string;
  /** `unit:…`, `area:…`, or empty for the whole owner. */
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export type GrantField = keyof GrantDraft;

/** What a field lacks before it is sent: nothing is written in it, or no day. */
export type Lack = 'needed' | 'badDay';

/** What the form lacks, by field; empty where it can be sent. */
export function lacksOf(draft: GrantDraft, role: GrantableRole | null): Readonly<Partial<Record<GrantField, Lack>>> {
  const needsPlace = role !== null && (role.givenFor === 'unit' || role.givenFor === 'area');
  return {
    ...(role === null ? { role: 'needed' as const } : {}),
    ...(needsPlace && draft.place === '' ? { place: 'needed' as const } : {}),
    ...dayLack('from', draft.from, true),
    ...dayLack('to', draft.to, role?.mustExpire === true),
    ...(draft.reason.trim() === '' ? { reason: 'needed' as const } : {}),
  };
}

function dayLack(field: 'from' | 'to', text: string, needed: boolean): Readonly<Partial<Record<GrantField, Lack>>> {
  if (text.trim() === '') return needed ? { [field]: 'needed' } : {};
  return readDayText(text) === null ? { [field]: 'badDay' } : {};
}

/** The grant as it is sent; only of a draft that lacks nothing. */
export function requestOf({ role, place, from, to, reason }: GrantDraft): GrantRequest {
  return { role, ...placeOf(place), from: readDayText(from) ?? '', to: readDayText(to), reason };
}

/** A unit or an area of a choice; both null for the whole owner. */
export function placeOf(place: string): { readonly unit: string | null; readonly area: string | null } {
  const [kind, code = ''] = place.split(':');
  return { unit: kind === 'unit' ? code : null, area: kind === 'area' ? code : null };
}

/** Which field a refusal of the server is about; null where it is about none. */
export function fieldOf(code: string): GrantField | null {
  if (['needs-unit', 'needs-area', 'unknown-place', 'for-owner-only'].includes(code)) return 'place';
  if (['must-end', 'ends-before-it-begins', 'longer-than-given'].includes(code)) return 'to';
  if (['words-missing', 'identity-number'].includes(code)) return 'reason';
  return ['bad-role', 'needs-person', 'not-granted', 'to-self', 'not-in-an-emergency', 'has-it-already'].includes(code)
    ? 'role'
    : null;
}
