import type { Day, NationalNumberKind } from '../../terms/index.ts';
import type { Control } from '../control.ts';
import type { FieldDefinition, SourceDefinition } from '../definition.ts';
import type { OwnRow, OwnTableId } from './own-row.ts';

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

/** A person's number as a row has it. */
export interface PersonSeen {
  readonly number: string;
  readonly kind: NationalNumberKind;
}

/** A row as read, not yet judged. */
export interface OwnDraft {
  readonly line: number;
  readonly table: OwnTable;
  /** Field -> name of its column as delivered. */
  readonly names: ReadonlyMap<string, string>;
  readonly values: Readonly<Record<string, string | number | null>>;
  /** The identifier of the person a row is about; left out in tables of no persons. */
  readonly person?: PersonSeen;
  /** Fields that hold something that cannot be read, or are empty though they must not be. */
  readonly unreadable: readonly OwnField[];
}

/** The rows of a delivery that are kept, and the day it was taken in. */
export interface OwnRowsKept {
  readonly rows: readonly OwnRow[];
  readonly takenInOn: Day;
}

/** Rows that are one thing together, such as those of an action. */
export interface OwnRowsTogether extends OwnRowsKept {
  readonly columns: Pick<OwnDraft, 'table' | 'names'>;
}

/** Texts of a row by field, as a table's cells would hold them. */
export type JsonRow = Readonly<Record<string, string>>;

/** An own table as data: it steers reading, controls, template and documentation. */
export interface OwnTable extends SourceDefinition {
  readonly source: OwnTableId;
  readonly fields: readonly OwnField[];
  /** Fields that tell which row it is: a later delivery's row replaces an earlier one with the same. */
  readonly key: readonly string[];
  readonly wholes: readonly PartsOfWhole[];
  /** True where each row is about a person, who is part of which row it is. docs/decisions/0073. */
  readonly ofPersons?: true;
  /** Pairs of days of which the second is never before the first. */
  readonly inOrder?: readonly (readonly [earlier: string, later: string])[];
  /** True where `2025-11` is never a month and always a school year. */
  readonly isBySchoolYear?: true;
  /** Rows of a JSON document in the form the source gives it, null for an entry that is none; null where it is another document. */
  readonly ofJson?: (value: unknown) => readonly (JsonRow | null)[] | null;
  /** Controls of one row that only this table has: what they find is not read in. */
  readonly rowControls?: readonly Control<OwnDraft>[];
  /** Rows with the same value of a field are taken in together or not at all; the controls look at them together. */
  readonly together?: { readonly field: string; readonly controls: readonly Control<OwnRowsTogether>[] };
  /** Controls of all rows kept, together: notes. */
  readonly wholeControls?: readonly Control<OwnRowsKept>[];
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

export const PERSON = must(
  'person',
  'identity-number',
  'Fødselsnummer, D-nummer eller ansattnummer, det samme som i de andre kildene. Blir til en nøkkel før raden tas vare på.',
  'fødselsnummer | fødselsnr | fnr | personnummer | ansattnummer | ansattnr | person',
);
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
