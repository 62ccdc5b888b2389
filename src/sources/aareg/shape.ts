import { at, isObject, listAt, textAt } from '../files/json.ts';

/** What a JSON document from Aa-registeret or one of its neighbours is. */
export type AaregShape =
  | { readonly kind: 'version-2'; readonly employments: readonly unknown[] }
  | { readonly kind: 'version-1' | 'graphql-error' }
  | { readonly kind: 'other'; readonly looksLike: string };

function isVersion2(value: unknown): boolean {
  return isObject(at(value, 'ansettelsesperiode')) && Array.isArray(at(value, 'arbeidstaker', 'identer'));
}

function isVersion1(value: unknown): boolean {
  const versionOneOnly = at(value, 'arbeidsavtaler') ?? at(value, 'ansettelsesperiode', 'periode');
  return versionOneOnly !== undefined && isObject(at(value, 'arbeidstaker'));
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
  if (employments.some(isVersion2)) return { kind: 'version-2', employments };
  if (employments.some(isVersion1)) return { kind: 'version-1' };
  const errors = listAt(value, 'errors');
  if (errors.length > 0 && (at(value, 'data') !== undefined || textAt(errors[0], 'message') !== null)) {
    return { kind: 'graphql-error' };
  }
  for (const [looksLike, is] of NEIGHBOURS) if (is(value) || is(employments[0])) return { kind: 'other', looksLike };
  return null;
}
