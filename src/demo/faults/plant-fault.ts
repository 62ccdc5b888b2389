import { addMonths, type ControlId } from '../../terms/index.ts';
import { aaregFile } from '../files/aareg.ts';
import type { DemoFile } from '../files/demo-file.ts';
import { monthOf } from '../files/hr-files.ts';
import type { DemoWorld } from '../world/world.ts';
import * as hr from './hr-faults.ts';
import { changedPayrollSystem } from './payroll-change.ts';

/** What can be wrong with a delivery. */
export const FAULTS = [
  'truncated',
  'wrong-encoding',
  'unknown-codes',
  'bad-check-digits',
  'overlaps',
  'end-before-start',
  'missing-months',
  'renamed-column',
  'changed-payroll-system',
  'merged-schools',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A faulty file and the controls that must answer, each at least once. */
export interface PlantedFault {
  readonly file: DemoFile;
  readonly controls: readonly ControlId[];
  /** Whether the file must be stopped, or taken in with what is right in it. */
  readonly stopped: boolean;
}

type Planting = (ground: hr.Ground) => Promise<readonly PlantedFault[]>;

function planted(file: DemoFile, controls: readonly ControlId[], stopped = false): PlantedFault[] {
  return [{ file, controls, stopped }];
}

function cutJson(world: DemoWorld): DemoFile {
  const { name, bytes } = aaregFile(world);
  return { name, bytes: bytes.slice(0, Math.floor(bytes.length / 2)) };
}

const PLANTINGS: Readonly<Record<Fault, Planting>> = {
  truncated: async (ground) => [
    ...planted(await hr.truncated(ground), ['file/spreadsheet-unreadable'], true),
    ...planted(hr.cutText(ground), ['file/cut-short'], true),
    ...planted(cutJson(ground.world), ['file/json-cut'], true),
  ],
  'wrong-encoding': async (ground) => [
    ...planted(hr.otherEncoding(ground), ['file/encoding-guessed']),
    ...planted(hr.brokenLetters(ground), ['file/encoding-broken']),
  ],
  'unknown-codes': async (ground) =>
    planted(await hr.unknownCodes(ground), ['hr-extract/unknown-position', 'hr-extract/unknown-workplace']),
  'bad-check-digits': async (ground) => planted(await hr.badCheckDigits(ground), ['person/bad-check-digit']),
  overlaps: async (ground) => planted(await hr.overlaps(ground), ['hr-extract/overlap']),
  'end-before-start': async (ground) => planted(await hr.endBeforeStart(ground), ['hr-extract/end-before-start']),
  'missing-months': async (ground) => planted(await hr.missingMonths(ground), ['record/missing-months']),
  'renamed-column': async (ground) => planted(hr.renamedColumn(ground), ['hr-extract/renamed-column'], true),
  'changed-payroll-system': async ({ world }) =>
    planted(changedPayrollSystem(world, addMonths(monthOf(world.until), -7)), [
      'aareg/all-ids-changed',
      'aareg/payroll-system-changed',
    ]),
  'merged-schools': async (ground) => {
    const file = await hr.mergedSchools(ground);
    return file === null ? [] : planted(file, ['record/unit-has-successor']);
  },
};

/**
 * Faulty versions of the delivery that would come next to a world whose own files have been taken in. Each is wrong in
 * one way; the rest of it is right and must not be lost.
 */
export function plantFault(fault: Fault, world: DemoWorld): Promise<readonly PlantedFault[]> {
  return PLANTINGS[fault](hr.groundOf(world));
}
