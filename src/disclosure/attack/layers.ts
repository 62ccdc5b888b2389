/**
 * Counts that an attacker keeps apart: who was present on a day, who of them left, who was hired in a stretch of time.
 * Every layer has one unknown per class.
 */
export interface Layer {
  /** Version of the dataset: two days of knowledge with the same version tell of the same counts. */
  readonly version: string;
  readonly what: LayerKind;
  /** A day, two reference days `from/to`, or days `[from, to)`. */
  readonly when: string;
  /** Of a count that does not add up over classes: the one cell it is of. */
  readonly lump?: string;
}

/** Leavers by stated reason, and whom a reason leaves when those established are taken out of it. */
export const REASON_LAYERS = ['voluntary', 'retired', 'contract-ended', 'other-told', 'not-said'] as const;
const ESTABLISHED_LAYERS = ['voluntary-established', 'voluntary-other'] as const;

const SUBSETS = {
  'full-time': 'present',
  'over-62': 'present',
  stable: 'present',
  'on-leave': 'employed',
} as const;
const OUTCOME_LAYERS = ['stayer', 'role-changer', 'mover', 'leaver'] as const;
const FLOWS = ['hires', 'returns', 'exits'] as const;
const LUMPS = ['transfers-in', 'transfers-out'] as const;

export type LayerKind =
  | 'present'
  | 'employed'
  | 'full-time-equivalents'
  | keyof typeof SUBSETS
  | (typeof OUTCOME_LAYERS)[number]
  | (typeof REASON_LAYERS)[number]
  | (typeof ESTABLISHED_LAYERS)[number]
  | (typeof FLOWS)[number]
  | (typeof LUMPS)[number];

export function keyOfLayer({ version, what, when, lump }: Layer): string {
  return [version, what, when, lump ?? ''].join('|');
}

/** True for a stretch of time that can be cut into shorter ones, whose counts add up. */
export function isFlow({ what }: Layer): boolean {
  return (FLOWS as readonly string[]).includes(what);
}

/** The layer that every count of this one is part of; null where there is none. */
export function wholeOf({ version, what, when }: Layer): Layer | null {
  const whole = SUBSETS[what as keyof typeof SUBSETS];
  return whole === undefined ? null : { version, what: whole, when };
}

const FAMILIES: readonly { readonly parts: readonly LayerKind[]; readonly whole: LayerKind }[] = [
  { parts: OUTCOME_LAYERS, whole: 'present' },
  { parts: REASON_LAYERS, whole: 'leaver' },
  { parts: ESTABLISHED_LAYERS, whole: 'voluntary' },
];

/**
 * The layers that together are another, this one among them: outcomes the present of the first day, reasons those who left;
 * null for others.
 */
export function togetherWith({ version, what, when }: Layer): { parts: readonly Layer[]; whole: Layer } | null {
  const family = FAMILIES.find((one) => one.parts.includes(what));
  if (family === undefined) return null;
  const parts = family.parts.map((one): Layer => ({ version, what: one, when }));
  const first = family.whole === 'present' ? (when.split('/')[0] ?? '') : when;
  return { parts, whole: { version, what: family.whole, when: first } };
}
