import type { SourceId } from '../../sources/index.ts';
import type { ControlId, Day, Finding } from '../../terms/index.ts';

/** How far a delivery can be trusted: as it stands, with care, hardly. The order is from best to worst. */
export const GRADES = ['good', 'usable', 'weak'] as const;
export type Grade = (typeof GRADES)[number];

/** Who can mend what was found: whoever places things here, or whoever keeps the system or register it comes from. */
export type Mender = 'keeper' | 'hr' | 'recruitment' | 'schools' | 'register';

/** Something that lowers a grade. */
export interface GradeReason {
  readonly control: string;
  /** Rows it was found in. */
  readonly rows: number;
  /** Of the rows read, 0–1. */
  readonly share: number;
  readonly rejected: boolean;
  readonly mender: Mender;
  /** The first place it was found. */
  readonly first: Finding;
}

export interface DeliveryGrade {
  readonly grade: Grade;
  /** What was found, that with most rows first. */
  readonly reasons: readonly GradeReason[];
  /** Share of the rows read that were left out, 0–1. */
  readonly rejected: number;
  /** Share of the rows read of which something was noted, 0–1 (a row may be noted twice: at most 1). */
  readonly noted: number;
}

/** How new a source's newest delivery is beside how often it is expected. */
export type Freshness = 'fresh' | 'due' | 'old';

/** A delivery that is kept, graded. */
export interface SourceQuality extends DeliveryGrade {
  readonly source: SourceId;
  readonly delivery: string;
  /** The newest of its source: what the source, and the metrics counted from it, are judged by. */
  readonly newest: boolean;
  readonly knownOn: Day;
  /** Days from then until today. */
  readonly age: number;
  readonly freshness: Freshness;
}

/** Most rows that may be left out, and noted, for a grade. Above the second it is weak. */
const GRADE_LIMITS = {
  good: { rejected: 0.005, noted: 0.02 },
  usable: { rejected: 0.02, noted: 0.1 },
} as const;

/** What is told of a delivery without being a fault of it. */
const FAULTLESS: readonly ControlId[] = [
  'person/synthetic-number',
  'file/encoding-guessed',
  'file/sheets-joined',
  'file/sheets-unread',
  'own-table/example-row',
  'hr-extract/example-row',
  'hr-extract/leading-zero-restored',
  'record/file-known-other-name',
  'record/unit-has-successor',
  'school-register/closed-unit',
  'brreg/deleted-unit',
];
const NO_FAULT: ReadonlySet<string> = new Set(FAULTLESS);

const PLACED_HERE =
  /\/(unknown-position|unknown-workplace|position-unknown|workplace-unknown)$|^mapping\/|^record\/mapping-only/;

const MENDERS: Readonly<Partial<Record<SourceId, Mender>>> = {
  'hr-extract': 'hr',
  amelding: 'hr',
  'amelding-feedback': 'hr',
  aareg: 'hr',
  'nav-excel': 'hr',
  'identity-links': 'hr',
  absence: 'hr',
  'authorised-posts': 'hr',
  'exit-answers': 'hr',
  'survey-results': 'hr',
  pay: 'hr',
  'working-time': 'hr',
  'followed-cohorts': 'hr',
  posts: 'recruitment',
  applications: 'recruitment',
  'job-ads': 'recruitment',
  pupils: 'schools',
  'care-places': 'schools',
  'teaching-hours': 'schools',
  'qualified-hours': 'schools',
  'special-groups': 'schools',
  qualifications: 'hr',
  teaching: 'schools',
  'cover-hours': 'schools',
  'fulfilment-plans': 'schools',
  'plan-actions': 'hr',
  'plan-meetings': 'hr',
};

function menderOf(control: string, source: SourceId): Mender {
  return PLACED_HERE.test(control) ? 'keeper' : (MENDERS[source] ?? 'register');
}

/**
 * Grades a delivery by what was found in it: the share of rows left out, and of rows noted. What tells of no fault is
 * not counted. Method: docs/decisions/0050.
 */
export function gradeDelivery(source: SourceId, read: number, findings: readonly Finding[]): DeliveryGrade {
  const faults = findings.filter(({ control }) => !NO_FAULT.has(control));
  const byControl = new Map<string, { rows: number; first: Finding }>();
  for (const finding of faults) {
    const known = byControl.get(finding.control) ?? { rows: 0, first: finding };
    byControl.set(finding.control, { ...known, rows: known.rows + rowsOf(finding) });
  }
  const share = (rows: number) => Math.min(1, rows / Math.max(1, read));
  const reasons = [...byControl]
    .map(([control, { rows, first }]): GradeReason => {
      const rejected = first.severity === 'rejects-row';
      return { control, rows, share: share(rows), rejected, mender: menderOf(control, source), first };
    })
    .sort((a, b) => Number(b.rejected) - Number(a.rejected) || b.rows - a.rows);
  const sum = (ofRejected: boolean) =>
    share(reasons.filter((one) => one.rejected === ofRejected).reduce((rows, one) => rows + one.rows, 0));
  const rejected = sum(true);
  const noted = sum(false);
  return { grade: gradeOf(rejected, noted), reasons, rejected, noted };
}

/** A finding of the whole file stands for the rows it tells of. */
function rowsOf({ count, values }: Finding): number {
  const { rows } = values;
  return typeof rows === 'number' ? Math.max(rows, count) : count;
}

function gradeOf(rejected: number, noted: number): Grade {
  const within = (limits: { readonly rejected: number; readonly noted: number }) =>
    rejected <= limits.rejected && noted <= limits.noted;
  if (within(GRADE_LIMITS.good)) return 'good';
  return within(GRADE_LIMITS.usable) ? 'usable' : 'weak';
}

/** The worst of some grades; null of none. */
export function worstGrade(grades: readonly Grade[]): Grade | null {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? null;
}
