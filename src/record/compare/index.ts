import type { Finding } from '../../terms/index.ts';
import { type Comparison, type RecordControl, recordNote } from './comparison.ts';
import { fallenOut } from './fallen-out.ts';
import { farFewerPersons } from './far-fewer-persons.ts';
import { mappingOnlyUnit } from './mapping-only-unit.ts';
import { missingMonths } from './missing-months.ts';
import { unitHasSuccessor } from './unit-has-successor.ts';

export { type Comparison, recordNote } from './comparison.ts';

/** The controls that compare a delivery of employments with what is known, in order. */
const RECORD_CONTROLS: readonly RecordControl[] = [
  missingMonths,
  farFewerPersons,
  fallenOut,
  unitHasSuccessor,
  mappingOnlyUnit,
];

export async function compareWithRecord(comparison: Comparison): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const control of RECORD_CONTROLS) {
    const found = await control.check(comparison);
    findings.push(...found.map((one) => recordNote(control.id, comparison.file, one)));
  }
  return findings;
}
