import type { Finding } from '../../terms/index.ts';
import { type Comparison, type RecordControl, recordNote } from './comparison.ts';
import { fallenOut } from './fallen-out.ts';
import { farFewerPersons } from './far-fewer-persons.ts';
import { mappingOnlyUnit } from './mapping-only-unit.ts';
import { compareMessage } from './messages.ts';
import { missingMonths } from './missing-months.ts';
import { unitHasSuccessor } from './unit-has-successor.ts';

export { type Comparison, recordNote } from './comparison.ts';
export { compareStates, isMessageKnown, messageClash } from './messages.ts';
export { compareOwnPersons } from './own-persons.ts';
export { tellDisagreements } from './sources/index.ts';
export { tellFallenOut } from './tell-fallen-out.ts';
export { WorkplaceTally } from './workplace-tally.ts';

/** The controls that compare a delivery of employments with what is known, in order. */
const RECORD_CONTROLS: readonly RecordControl[] = [
  missingMonths,
  farFewerPersons,
  fallenOut,
  unitHasSuccessor,
  mappingOnlyUnit,
];

/** Of these, the ones that make sense for one message among several of its month. */
const MESSAGE_CONTROLS: readonly RecordControl[] = [missingMonths, unitHasSuccessor, mappingOnlyUnit];

export async function compareWithRecord(comparison: Comparison): Promise<readonly Finding[]> {
  const { message } = comparison.content;
  const findings: Finding[] = [];
  if (message !== undefined) findings.push(...(await compareMessage(comparison.db, message, comparison.file)));
  // A second message of a month may be an addition with a few persons in it, so heads are compared month by month.
  const controls = message === undefined ? RECORD_CONTROLS : MESSAGE_CONTROLS;
  for (const control of controls) {
    const found = await control.check(comparison);
    findings.push(...found.map((one) => recordNote(control.id, comparison.file, one)));
  }
  return findings;
}
