import type { ReportFinding } from '../../api/contract/index.ts';
import { accessibility } from './accessibility.ts';
import { actions } from './actions.ts';
import { breaks } from './breaks.ts';
import { comparison } from './comparison.ts';
import { composedAgain } from './composed-again.ts';
import { definitions } from './definitions.ts';
import { freshness } from './freshness.ts';
import { numbersAsTold } from './numbers-as-told.ts';
import { numbersInFigures } from './numbers-in-figures.ts';
import { numbersInText } from './numbers-in-text.ts';
import type { ReportCheck, ReportContext, StatedReport } from './stated.ts';
import { verdicts } from './verdicts.ts';
import { disclosure } from './withheld/disclosure.ts';
import { claimsOfChange } from './wording/claims-of-change.ts';
import { ownersWords } from './wording/owners-words.ts';
import { plainLanguage } from './wording/plain-language.ts';

/** In the order of the checklist on the screen. */
const CHECKS: readonly ReportCheck[] = [
  numbersInText,
  numbersInFigures,
  numbersAsTold,
  composedAgain,
  definitions,
  breaks,
  disclosure,
  freshness,
  comparison,
  actions,
  verdicts,
  accessibility,
  claimsOfChange,
  plainLanguage,
  ownersWords,
];

/** Everything that must be mended before a report is let out; none for one that is right. */
export async function checkReport(stated: StatedReport, context: ReportContext): Promise<readonly ReportFinding[]> {
  const found = await Promise.all(CHECKS.map((check) => check(stated, context)));
  const seen = new Set<string>();
  return found.flat().filter(({ check, place, message }) => {
    const key = `${check}\u0000${place}\u0000${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
