import type { Generated, JSONColumnType } from 'kysely';
import type { LivingConditions, SchoolType, SuccessionKind } from '../../terms/index.ts';

/**
 * The tables as Kysely knows them, column names as in the database. Row types stay inside the record.
 * Dates are `YYYY-MM-DD`, times ISO 8601.
 */
export interface Tables {
  readonly delivery: DeliveryTable;
  readonly delivery_withdrawal: WithdrawalTable;
  readonly delivery_file: DeliveryFileTable;
  readonly finding: FindingTable;
  readonly unit_fact: UnitFactTable;
  readonly area_fact: AreaFactTable;
  readonly succession_fact: SuccessionFactTable;
  readonly workplace_placing: WorkplacePlacingTable;
  readonly position_placing: PositionPlacingTable;
  readonly mapping: MappingTable;
  readonly setting: SettingTable;
  readonly kept_figure: KeptFigureTable;
  readonly kept_figure_list_change: KeptFigureListChangeTable;
  readonly look_up_log: LookUpTable;
  readonly take_in_job: JobTable;
  readonly 'identity.key_state': KeyStateTable;
}

export interface DeliveryTable {
  readonly no: Generated<number>;
  readonly source: string;
  readonly sha256: string;
  readonly content_sha256: string;
  readonly known_on: string;
  readonly own_time: boolean;
  readonly extent_kind: 'history' | 'month' | null;
  readonly extent_first_day: string | null;
  readonly extent_workplace: string | null;
  readonly horizon: string;
  readonly mapping: string | null;
  readonly rows_read: number;
  readonly rows_kept: number;
  readonly rows_rejected: number;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface WithdrawalTable {
  readonly delivery: number;
  readonly withdrawn_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface DeliveryFileTable {
  readonly delivery: number;
  readonly place: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface FindingTable {
  readonly delivery: number;
  readonly place: number;
  readonly control: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly path: string;
  readonly details: JSONColumnType<Readonly<Record<string, string | number>>>;
  readonly count: number;
}

export interface UnitFactTable {
  readonly delivery: number;
  readonly place: number;
  readonly unit: string;
  readonly name: string;
  readonly school_type: SchoolType;
  readonly grade_from: number | null;
  readonly grade_to: number | null;
  readonly area_code: string | null;
  readonly sub_area_code: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly pupils: number | null;
  readonly registered_employees: number | null;
  readonly parent: string | null;
  readonly closed_on: string | null;
  readonly living_conditions: LivingConditions;
  readonly line: number;
  readonly recorded_at: string;
}

export interface AreaFactTable {
  readonly delivery: number;
  readonly place: number;
  readonly code: string;
  readonly name: string;
  readonly level: 'area' | 'sub-area';
  readonly parent: string | null;
  readonly living_conditions: LivingConditions;
  readonly geometry: string | null;
  readonly line: number;
  readonly recorded_at: string;
}

export interface SuccessionFactTable {
  readonly delivery: number;
  readonly place: number;
  readonly from_unit: string;
  readonly to_unit: string;
  readonly valid_from: string;
  readonly kind: SuccessionKind;
  readonly line: number;
  readonly recorded_at: string;
}

export interface WorkplacePlacingTable {
  readonly no: Generated<number>;
  readonly workplace: string;
  readonly unit: string;
  readonly valid_from: string | null;
  readonly origin: 'hand' | 'mapping';
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly known_on: string | null;
}

export interface PositionPlacingTable {
  readonly no: Generated<number>;
  readonly position: string;
  readonly subgroup: string;
  readonly valid_from: string | null;
  readonly origin: 'hand' | 'mapping';
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly known_on: string | null;
}

export interface MappingTable {
  readonly no: Generated<number>;
  readonly name: string;
  readonly content: JSONColumnType<object>;
  readonly recorded_at: string;
  readonly recorded_by: string;
  /** True where the name is not in use from this row on. */
  readonly away: Generated<boolean>;
}

export interface SettingTable {
  readonly no: Generated<number>;
  readonly key: string;
  readonly value: string;
  readonly recorded_at: string;
  readonly known_on: string | null;
}

export interface KeptFigureTable {
  readonly no: Generated<number>;
  readonly name: string;
  readonly question: JSONColumnType<object>;
  readonly language: string;
  readonly answer: string;
  readonly program: string;
  readonly kept_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface KeptFigureListChangeTable {
  readonly no: Generated<number>;
  readonly kept: number;
  readonly put_away: boolean;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

export interface LookUpTable {
  readonly no: Generated<number>;
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly unit: string | null;
  readonly what: string;
}

export interface JobTable {
  readonly no: Generated<number>;
  readonly started_at: string;
  readonly ended_at: string;
  readonly started_by: string;
  readonly outcome: JSONColumnType<object>;
}

export interface KeyStateTable {
  readonly version: number;
  readonly fingerprint: string;
  readonly recorded_at: string;
}
