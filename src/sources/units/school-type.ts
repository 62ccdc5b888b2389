import { SCHOOL_TYPES, type SchoolType } from '../../terms/index.ts';

const STEMS: readonly (readonly [RegExp, SchoolType])[] = [
  [/spesialskole|spesialundervisning/i, 'spesialskole'],
  [/voksen/i, 'voksenopplæring'],
  [/videreg/i, 'videregående'],
  [/barne-? ?og ungdomsskole|1-10|kombinert/i, '1-10'],
  [/ungdomsskole|ungdomstrinn/i, 'ungdomsskole'],
  [/barneskole|barnetrinn/i, 'barneskole'],
];

/** A school type as a register writes it; `unknown` where it says none we know. */
export function schoolTypeOf(text: string): SchoolType {
  const plain = text.trim().toLowerCase();
  const exact = SCHOOL_TYPES.find((type) => type === plain);
  return exact ?? STEMS.find(([stem]) => stem.test(plain))?.[1] ?? 'unknown';
}

/** The school type that a span of grades makes: 1–7, 8–10, 1–10 or 11–13; `unknown` for other spans. */
export function schoolTypeOfGrades(from: number | null, to: number | null): SchoolType {
  if (from === null || to === null) return 'unknown';
  if (from >= 11) return 'videregående';
  if (to > 10) return from <= 7 ? '1-10' : 'unknown';
  if (from >= 8) return 'ungdomsskole';
  return to <= 7 ? 'barneskole' : '1-10';
}
