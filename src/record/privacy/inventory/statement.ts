import type { RetentionKind } from '../retention/kinds.ts';

/** Whose data a table is about. */
const DATA_SUBJECTS = ['employees', 'applicants', 'users', 'nobody'] as const;
export type DataSubject = (typeof DATA_SUBJECTS)[number];

/**
 * What a column holds. `pseudonymous`: of a person by a number of the record. `identifying`: tells who it is, sealed or not.
 * `special`: of GDPR art. 9, with its ground. `of-users`: who of the owner's people did it.
 */
const COLUMN_KINDS = ['not-personal', 'pseudonymous', 'identifying', 'free-text', 'special', 'of-users'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const PURPOSES = [
  'staff-figures',
  'identity',
  'requirements',
  'fulfilment',
  'hiring',
  'decisions',
  'told-figures',
  'accountability',
  'rights',
  'running',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Ids of rules.md 7 (P: personal data, A: archive); which paragraph each is stands in the wording. */
const BASES = [
  'P-01',
  'P-02',
  'P-03',
  'P-04',
  'P-05',
  'P-06',
  'P-10',
  'P-11',
  'P-12',
  'A-01',
  'A-02',
  'A-03',
  'A-05',
  'A-06',
  'A-07',
] as const;
export type Basis = (typeof BASES)[number];

const ORIGINS = ['delivered', 'decided', 'program', 'person-concerned'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Who may see it: nobody (sums leave, through the gate), those who work with cases, the administrator, the auditor, anybody. */
const SEERS = ['nobody', 'case-workers', 'administrators', 'auditors', 'everybody'] as const;
export type Seer = (typeof SEERS)[number];

/** Why a special category may be kept. GDPR art. 9(2)(b), as opplæringslova § 25-1(5) and personopplysningsloven § 6 allow. */
export type SpecialGround = 'employment-duty';

/** How long: a kind of the retention, as long as the owner uses Laget, or not a question as nobody is told of. */
export type Kept = RetentionKind | 'while-in-use' | 'not-personal';

export interface Stated {
  readonly subject: DataSubject;
  readonly purpose: Purpose;
  readonly basis: readonly Basis[];
  readonly origin: Origin;
  readonly seenBy: readonly Seer[];
  readonly kept: Kept;
  /** Of special columns only. */
  readonly ground?: SpecialGround;
}

/** A table and what each of its columns holds. */
export interface TableStated extends Stated {
  /** With its schema where that is not `public`. */
  readonly table: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

/** Columns of each kind, by their names with blanks between. */
export function columnsOf(names: Readonly<Partial<Record<ColumnKind, string>>>): Readonly<Record<string, ColumnKind>> {
  return Object.fromEntries(
    COLUMN_KINDS.flatMap((kind) =>
      (names[kind] ?? '').split(' ').flatMap((name) => (name === '' ? [] : [[name, kind]])),
    ),
  );
}
