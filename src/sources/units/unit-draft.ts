import { type LivingConditions, parseUnitNumber, type SchoolType, type UnitNumber } from '../../terms/index.ts';
import type { UnitRow } from '../delivery.ts';

/** A unit as a register tells of it, not yet judged. */
export interface UnitDraft extends Omit<UnitRow, 'unit'> {
  readonly path: string;
  /** The number as delivered. */
  readonly numberText: string;
  /** Null where the number is no organisation number. */
  readonly unit: UnitNumber | null;
  /** False where the register says that the unit is no longer in operation. */
  readonly inOperation: boolean;
}

const BLANK: Omit<UnitDraft, 'line' | 'path' | 'numberText' | 'unit' | 'name'> = {
  schoolType: 'unknown',
  gradeFrom: null,
  gradeTo: null,
  areaCode: null,
  subAreaCode: null,
  latitude: null,
  longitude: null,
  pupils: null,
  registeredEmployees: null,
  parent: null,
  closedOn: null,
  livingConditions: 'unknown',
  inOperation: true,
};

/** A unit of which only number and name are known so far. */
export function unitDraft(numberText: string, name: string, line: number, path = ''): UnitDraft {
  return { ...BLANK, line, path, numberText, unit: parseUnitNumber(numberText), name };
}

/** The row of a draft whose number is right. */
export function unitRow(draft: UnitDraft, unit: UnitNumber): UnitRow {
  const { path: _path, numberText: _text, inOperation: _inOperation, ...row } = draft;
  return { ...row, unit };
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function knownType(a: SchoolType, b: SchoolType): SchoolType {
  return a === 'unknown' ? b : a;
}

function knownConditions(a: LivingConditions, b: LivingConditions): LivingConditions {
  return a === 'unknown' ? b : a;
}

/** Two rows of one unit as one: the first goes first, the other fills in, grades span both. */
export function mergedUnits(a: UnitRow, b: UnitRow): UnitRow {
  return {
    ...a,
    schoolType: knownType(a.schoolType, b.schoolType),
    gradeFrom: lower(a.gradeFrom, b.gradeFrom),
    gradeTo: higher(a.gradeTo, b.gradeTo),
    areaCode: a.areaCode ?? b.areaCode,
    subAreaCode: a.subAreaCode ?? b.subAreaCode,
    latitude: a.latitude ?? b.latitude,
    longitude: a.longitude ?? b.longitude,
    pupils: higher(a.pupils, b.pupils),
    registeredEmployees: higher(a.registeredEmployees, b.registeredEmployees),
    parent: a.parent ?? b.parent,
    closedOn: a.closedOn ?? b.closedOn,
    livingConditions: knownConditions(a.livingConditions, b.livingConditions),
  };
}
