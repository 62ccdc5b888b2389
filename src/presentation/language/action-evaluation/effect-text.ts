import type { Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';

const POINTS: Readonly<Record<Language, string>> = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' };

/** A difference in an outcome: of shares in percentage points, of others as the number itself. */
export function effectText(value: number, isShare: boolean, language: Language): string {
  return isShare ? `${formatNumber(value * 100, language, 1)} ${POINTS[language]}` : formatNumber(value, language, 2);
}
