import type { KeptReport } from '../../../record/administration/index.ts';
import type { ReportTexts } from '../../language/index.ts';

/** Where a report stands. */
export function standingOfReport(kept: KeptReport, all: readonly KeptReport[]): keyof ReportTexts['standing'] {
  const said = kept.words.map(({ word }) => word);
  if (said.includes('withdrawn')) return 'withdrawn';
  if (!said.includes('published')) return 'draft';
  return correctionOf(kept, all) === null ? 'published' : 'corrected';
}

/** The published report that takes its place; null where none does. */
export function correctionOf({ code }: KeptReport, all: readonly KeptReport[]): KeptReport | null {
  const corrects = ({ words }: KeptReport) => words.some((one) => one.word === 'published' && one.corrects === code);
  return all.find(corrects) ?? null;
}
