import { SETTINGS_PATH } from '../../app/places.ts';

/** The parts of Innstillinger, in the order of their tabs: the word in the address, and what one must be allowed to read it. */
export const PARTS = [
  { key: 'users', word: 'brukere', needs: 'users-seen' },
  { key: 'roles', word: 'roller', needs: 'public-figures' },
  { key: 'log', word: 'logg', needs: 'look-up-log' },
  { key: 'limits', word: 'grenser', needs: 'public-figures' },
  { key: 'reports', word: 'rapporter', needs: 'public-figures' },
  { key: 'retention', word: 'lagringstid', needs: 'public-figures' },
  { key: 'emergency', word: 'nodtilgang', needs: 'own-page' },
] as const;
export type PartKey = (typeof PARTS)[number]['key'];

export function partPath(key: PartKey): string {
  return `${SETTINGS_PATH}/${PARTS.find((part) => part.key === key)?.word ?? ''}`;
}

/** The part a path names; the first that may be read where it names none; null where there is none of that name. */
export function partOf(path: string, may: readonly string[]): PartKey | null {
  const word = path.slice(SETTINGS_PATH.length + 1);
  if (word !== '') return PARTS.find((part) => part.word === word)?.key ?? null;
  return PARTS.find(({ needs }) => may.includes(needs))?.key ?? null;
}
