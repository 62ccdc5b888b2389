import type { SourceId } from '../../../sources/index.ts';
import { type Day, type Finding, formatDay } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import type { Placing } from '../../placings/fold-placings.ts';
import { recordNote } from '../comparison.ts';
import { compareSources, differences, type SourceComparison } from './compare-sources.ts';
import { EMPLOYMENT_SOURCES, isEmploymentSource, latestShared, readTellings, tellingsOf } from './tellings.ts';

/** Units listed at most; the total tells of all. */
const MOST_LISTED = 99;

/** A delivery that has just been kept. */
interface JustKept {
  readonly source: SourceId;
  readonly file: string;
  /** The month it speaks of; null for a history. */
  readonly month: Day | null;
  readonly placings: readonly Placing[];
}

/**
 * Where the delivery's source and another do not agree on a month that both tell of: the month of the delivery, or for a
 * history the latest both know. One finding with the total, then one for each unit, worst first. None where they agree.
 */
export async function tellDisagreements(db: Database, kept: JustKept): Promise<readonly Finding[]> {
  const { source, file, placings } = kept;
  if (!isEmploymentSource(source)) return [];
  const tellings = await readTellings(db);
  const findings: Finding[] = [];
  for (const there of EMPLOYMENT_SOURCES) {
    if (there === source || !tellings.some((telling) => telling.source === there)) continue;
    const month = kept.month ?? latestShared(tellings, source, there);
    if (month === null || tellingsOf(tellings, there, month).length === 0) continue;
    const compared = await compareSources(db, { tellings, placings, here: source, there, month });
    findings.push(...findingsOf(compared, file));
  }
  return findings;
}

function findingsOf({ units, month, there }: SourceComparison, file: string): readonly Finding[] {
  if (units.length === 0) return [];
  const sum = (of: (one: (typeof units)[number]) => number) => units.reduce((so, one) => so + of(one), 0);
  const where = { source: there, month: formatDay(month).slice(0, 7) };
  const values = {
    ...where,
    units: units.length,
    onlyHere: sum((one) => one.onlyHere),
    onlyThere: sum((one) => one.onlyThere),
    otherPercent: sum((one) => one.otherPercent),
  };
  const total = recordNote('record/sources-disagree', file, { values, count: sum(differences) });
  const listed = units.slice(0, MOST_LISTED).map((told) => {
    const { unit, onlyHere, onlyThere, otherPercent } = told;
    const at = { ...where, unit, onlyHere, onlyThere, otherPercent };
    return recordNote('record/sources-disagree-at', file, { values: at, count: differences(told) });
  });
  return [total, ...listed];
}
