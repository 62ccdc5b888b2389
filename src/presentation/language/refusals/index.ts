import type { Refusal } from '../../../terms/index.ts';
import { formatPeriod } from '../days.ts';
import { columnLabel, LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { RefusalWording } from './wording.ts';

const WORDING: InEach<RefusalWording> = { nb, nn, en };

/** A refusal as the asker reads it. */
export function refusalText(refusal: Refusal, language: Language): string {
  if (refusal.code === 'metric-waits-for-source') {
    const awaited: Readonly<Record<string, string>> = LABELS[language].awaited;
    return WORDING[language][refusal.code]({ ...refusal, source: awaited[refusal.source] ?? refusal.source });
  }
  if (refusal.code === 'unknown-code') {
    return WORDING[language][refusal.code]({ ...refusal, dimension: columnLabel(refusal.dimension, language) });
  }
  if (refusal.code === 'dimension-not-offered') {
    return WORDING[language][refusal.code]({ ...refusal, dimension: columnLabel(refusal.dimension, language) });
  }
  if (refusal.code === 'groups-of-two-dimensions') {
    const [first, second] = [columnLabel(refusal.first, language), columnLabel(refusal.second, language)];
    return WORDING[language][refusal.code]({ ...refusal, first, second });
  }
  if (refusal.code === 'periods-overlap') {
    const [first, second] = [formatPeriod(refusal.first, language), formatPeriod(refusal.second, language)];
    return WORDING[language][refusal.code]({ ...refusal, first, second });
  }
  if (refusal.code === 'no-internal-access') {
    const roles: Readonly<Record<string, string>> = LABELS[language].roles;
    return WORDING[language][refusal.code]({ ...refusal, role: roles[refusal.role] ?? refusal.role });
  }
  // The map is typed code by code; TypeScript cannot follow the correlation through an index.
  const word = WORDING[language][refusal.code] as (r: Refusal) => string;
  return word(refusal);
}
