import { at, isObject, listAt, textAt } from '../files/json.ts';
import { asVersion2, isVersion1 } from './version-1.ts';

/** What a JSON document from Aa-registeret or one of its neighbours is. Version 1 is told as version 2. */
export type AaregShape =
  | { readonly kind: 'version-2'; readonly employments: readonly unknown[] }
  | { readonly kind: 'graphql-error' }
  | { readonly kind: 'other'; readonly looksLike: string };

function isVersion2(value: unknown): boolean {
  return isObject(at(value, 'ansettelsesperiode')) && Array.isArray(at(value, 'arbeidstaker', 'identer'));
}

const NEIGHBOURS: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['oversikt fra innsynstjenesten', (value) => Array.isArray(at(value, 'arbeidsforholdoversikter'))],
  ['arbeidsgiveroversikt fra innsynstjenesten', (value) => at(value, 'aktiveArbeidsforhold') !== undefined],
  ['hendelse fra Aa-registeret', (value) => at(value, 'entitetsendringer') !== undefined],
  ['arbeidsforholdsmelding', (value) => isObject(at(value, 'arbeidsforhold', 'arbeidsavtale'))],
  ['GraphQL-svar', (value) => at(value, 'data', 'finnArbeidsforhold') !== undefined],
];

function employmentsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const wrapped = listAt(value, 'arbeidsforhold');
  return wrapped.length > 0 ? wrapped : [value];
}

/** Tells what a document is; null where it has nothing to do with Aa-registeret. */
export function aaregShape(value: unknown): AaregShape | null {
  const employments = employmentsIn(value);
  if (employments.some((one) => isVersion2(one) || isVersion1(one))) {
    return { kind: 'version-2', employments: employments.map((one) => (isVersion1(one) ? asVersion2(one) : one)) };
  }
  const errors = listAt(value, 'errors');
  if (errors.length > 0 && (at(value, 'data') !== undefined || textAt(errors[0], 'message') !== null)) {
    return { kind: 'graphql-error' };
  }
  for (const [looksLike, is] of NEIGHBOURS) if (is(value) || is(employments[0])) return { kind: 'other', looksLike };
  return null;
}
