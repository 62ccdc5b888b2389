import type { FieldDefinition, SourceDefinition } from '../definition.ts';
import type { OwnTableId } from './own-row.ts';

/** One column of an own table. */
export interface OwnField extends FieldDefinition {
  /** For codes: each code, and what people write for it. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
}

/** Numbers that may not be larger, all together, than another of the row. */
export interface PartsOfWhole {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** An own table as data: it steers reading, controls, template and documentation. */
export interface OwnTable extends SourceDefinition {
  readonly source: OwnTableId;
  readonly fields: readonly OwnField[];
  /** Fields that tell which row it is: a later delivery's row replaces an earlier one with the same. */
  readonly key: readonly string[];
  readonly wholes: readonly PartsOfWhole[];
  /** Pairs of days of which the second is never before the first. */
  readonly inOrder?: readonly (readonly [earlier: string, later: string])[];
  /** True where `2025-11` is never a month and always a school year. */
  readonly isBySchoolYear?: true;
}

type Column = readonly [name: string, type: FieldDefinition['type'], meaning: string, aliases: string];

export function must(...column: Column): OwnField {
  return fieldOf(column, true);
}

export function may(...column: Column): OwnField {
  return fieldOf(column, false);
}

function fieldOf([name, type, meaning, aliases]: Column, mandatory: boolean): OwnField {
  return { name, type, meaning, mandatory, aliases: aliases.split(' | '), since: '1' };
}

export const UNIT = must(
  'unit',
  'unit-number',
  'Organisasjonsnummeret til enheten.',
  'orgnr | organisasjonsnummer | unit',
);
export const PERIOD = must(
  'period',
  'period',
  'Måned, kvartal, tertial, skoleår eller år (2025-08, 2025K3, 2025T2, 2025-26, 2025).',
  'periode | kvartal | måned | skoleår | år | period',
);
export const COUNT_DAY = must(
  'day',
  'count-day',
  'Telledagen, eller skoleåret: da er det 1. oktober (2025-10-01, 1.10.2025, 2025-26).',
  'telledag | dag | dato | skoleår | day',
);
export const GROUP = may(
  'group',
  'group',
  'Stillingsgruppe (lærer, leder, AKS …) eller koden for den. Tom = alle.',
  'gruppe | stillingsgruppe | rolle | yrkesgruppe | group',
);
