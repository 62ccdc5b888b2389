import { type Day, type QualificationKind, SCHOOL_WEEKS, type Subject, type TeachingLevel } from '../../terms/index.ts';

/** The values of a row as the record keeps them: texts and codes, numbers, days; null = not said. */
export type RowValues = Readonly<Record<string, string | number | null>>;

/** One qualification of a person, as a row of the own table `qualifications` tells it. */
export interface QualificationRow {
  readonly kind: QualificationKind;
  /** Code of an education. */
  readonly route: string | null;
  readonly subject: Subject | null;
  readonly credits: number | null;
  readonly years: number | null;
  readonly started: Day | null;
  readonly completed: Day | null;
  /** Whether the diploma or decision was seen, by whom (a role) and when; null = not said. */
  readonly seen: boolean | null;
  readonly seenBy: string | null;
  readonly seenOn: Day | null;
}

/** One row of the own table `teaching`: a school year `[from, to)`, a subject and level, hours of 60 minutes in the year. */
export interface TeachingRow {
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly subject: Subject;
  readonly level: TeachingLevel;
  readonly hours: number;
}

/** A row of `qualifications` by its fields. Days are numbers of days, as everywhere. */
export function qualificationOf(values: RowValues): QualificationRow {
  return {
    kind: text(values, 'kind') as QualificationKind,
    route: text(values, 'route'),
    subject: text(values, 'subject') as Subject | null,
    credits: numberIn(values, 'credits'),
    years: numberIn(values, 'years'),
    started: numberIn(values, 'started') as Day | null,
    completed: numberIn(values, 'completed') as Day | null,
    seen: values['seen'] === 'yes' ? true : values['seen'] === 'no' ? false : null,
    seenBy: text(values, 'seenBy'),
    seenOn: numberIn(values, 'seenOn') as Day | null,
  };
}

/** A row of `teaching` by its fields; hours a week count for 38 weeks. */
export function teachingOf(values: RowValues): TeachingRow {
  return {
    unit: text(values, 'unit') ?? '',
    from: (numberIn(values, 'from') ?? 0) as Day,
    to: (numberIn(values, 'to') ?? 0) as Day,
    subject: text(values, 'subject') as Subject,
    level: text(values, 'level') as TeachingLevel,
    hours: numberIn(values, 'yearHours') ?? SCHOOL_WEEKS * (numberIn(values, 'weekHours') ?? 0),
  };
}

function text(values: RowValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberIn(values: RowValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}
