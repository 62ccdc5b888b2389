/** Where teaching is given, as the regulation divides it. */
export const LEVELS = [
  '1-4',
  '5-7',
  '8-10',
  'VGS_FELLES',
  'VGS_YRKESFAG',
  'VOKSEN_FOV',
  'VOKSEN_VGO',
  'VOKSEN_GRUNNSKOLE',
  'VOKSEN_19_6',
] as const;

export type Level = (typeof LEVELS)[number];

/** Teaching of adults that the requirements hold for. */
export const ADULT_LEVELS: readonly Level[] = ['VOKSEN_FOV', 'VOKSEN_VGO', 'VOKSEN_GRUNNSKOLE'];

/** Grade 1 to 7, where few subjects have a number of credits. */
export function isPrimary(level: Level): boolean {
  return level === '1-4' || level === '5-7';
}

export function isUpperSecondary(level: Level): boolean {
  return level === 'VGS_FELLES' || level === 'VGS_YRKESFAG';
}
