import type { KnownVariant, Standing } from '../../../requirements/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { isNewlyHired, type Teacher } from '../../kernels/teaching/appointments.ts';
import { coverHoursIn } from '../../kernels/teaching/cover-hours.ts';
import { changedIf, hoursIf } from '../../kernels/teaching/if-changed.ts';
import { plannedOn } from '../../kernels/teaching/planned.ts';
import {
  depthLines,
  type HoursLine,
  hoursByLevel,
  isTeachingTold,
  specialHours,
} from '../../kernels/teaching/taught-hours.ts';
import { teacherShareOn } from '../../kernels/teaching/teacher-share.ts';
import type { Kernel, OwnKernel } from '../../metrics/metric.ts';
import { WITHOUT_EXEMPTIONS } from '../../metrics/teaching/numerators.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';
import { share } from './on-day.ts';
import type { OwnCounted } from './own-counted.ts';
import { countShortfall } from './shortfall.ts';

/** Kernels of the distribution of teaching, and of who stood in. */
const TEACHING_KERNELS = [
  'taught-hours',
  'subject-depth',
  'special-hours',
  'depth-shortfall',
  'cover-hours',
] as const satisfies readonly OwnKernel[];
export type TeachingKernel = (typeof TEACHING_KERNELS)[number];

export function isTeachingKernel(kernel: Kernel): kernel is TeachingKernel {
  return TEACHING_KERNELS.some((one) => one === kernel);
}

/** What the distribution of teaching tells of the school year of a day, or hours of cover of a time. */
export function countTeaching(view: View, lens: Lens, { kernel, numerator, variant }: Counts, span: Span): OwnCounted {
  if (kernel === 'cover-hours') return countCover(view, lens, span);
  if (kernel === 'depth-shortfall') return countShortfall(view, lens, numerator, span.from);
  if (variant !== undefined) return countIf(view, lens, variant, span.from);
  return {
    delivered: isTeachingTold(view, span.from),
    measures: measuresOf(view, lens, { kernel, numerator }, span.from),
  };
}

interface Counts {
  readonly kernel: TeachingKernel;
  readonly numerator: string;
  readonly variant?: KnownVariant;
}

/** Hours that would be lost if the law were another, and the persons behind what would be left, whatever it is today. */
function countIf(view: View, lens: Lens, variant: KnownVariant, day: number): OwnCounted {
  const changed = changedIf(view, day, variant);
  const lines = changed === null ? [] : hoursIf(view, lens, changed);
  return {
    delivered: changed !== null && isTeachingTold(view, day),
    measures: lines.map(({ line, lost, whole, left }) => ({
      codes: [...line],
      numerator: lost,
      denominator: whole,
      implied: left,
    })),
  };
}

/**
 * Of teachers on a day those who do as the law asks and would not if it were another. The requirement's own share is told of the
 * same persons: whom it leaves on either side, affected or not, must not be few.
 */
export function shareIf(view: View, lens: Lens, variant: KnownVariant, day: number): Measure {
  const lost = changedIf(view, day, variant)?.lost ?? new Set<number>();
  const isLost = (teacher: Teacher | undefined) => teacher !== undefined && lost.has(teacher.person);
  const isMet = (teacher: Teacher | undefined) => teacher?.standing.outcome === 'meets';
  const { part, whole, rest, besides } = teacherShareOn(view, lens, day, {
    part: isLost,
    rest: (teacher) => !isLost(teacher),
    besides: [(teacher) => isMet(teacher) && !isLost(teacher), (teacher) => !isMet(teacher) && !isLost(teacher)],
  });
  return { codes: [], numerator: part, denominator: whole, implied: [rest, ...besides] };
}

/** Whether a variant is of rules that hold on a day. */
export function isVariantOf(variant: KnownVariant, view: View, day: number): boolean {
  return changedIf(view, day, variant) !== null;
}

function measuresOf(view: View, lens: Lens, { kernel, numerator }: Counts, day: number): readonly Measure[] {
  if (kernel === 'taught-hours')
    return [...hoursByLevel(view, lens, day)].map(([level, hours]) => measure([level], hours));
  if (kernel === 'special-hours') return [measure([], specialHours(view, lens, day))];
  return depthLines(view, lens, day).map(({ line, hours }) =>
    numerator === WITHOUT_EXEMPTIONS ? without([...line], hours) : withExemptions([...line], hours),
  );
}

/** Hours out of hours. Behind those that are left over stand persons, too. */
function measure(codes: readonly string[], { part, whole, rest }: HoursLine): Measure {
  return { codes, numerator: part, denominator: whole, implied: [rest] };
}

/** Those with the credits, and those who are exempt: between this share and the one without exemptions lie the exempt. */
function withExemptions(codes: readonly string[], { part, whole, rest, between, either }: HoursLine): Measure {
  return { codes, numerator: either, denominator: whole, implied: [part, rest, between] };
}

function without(codes: readonly string[], { part, whole, rest, between }: HoursLine): Measure {
  return { codes, numerator: part, denominator: whole, implied: [rest, between] };
}

/** No person stands behind hours of cover. */
function countCover(view: View, lens: Lens, span: Span): OwnCounted {
  const { needed, given, unqualified, uncovered, rows } = coverHoursIn(view, lens, span);
  return {
    delivered: rows > 0,
    measures: [
      { codes: ['unqualified'], numerator: unqualified, denominator: given, isPublicBase: true },
      { codes: ['uncovered'], numerator: uncovered, denominator: needed, isPublicBase: true },
    ],
  };
}

/** Of teachers on a day those who fulfil the hiring requirement; of whom it is not known are among the rest, who may be few. */
export function meetingShare(view: View, lens: Lens, day: number): Measure {
  const standing = (teacher: Teacher | undefined) => teacher?.standing.outcome;
  return share(
    teacherShareOn(view, lens, day, {
      part: (teacher) => standing(teacher) === 'meets',
      rest: (teacher) => standing(teacher) === 'not',
    }),
  );
}

/** The same of those who were hired in the twelve months up to the day. */
export function newlyMeetingShare(view: View, lens: Lens, day: number): Measure {
  const isMet = (teacher: Teacher | undefined) => teacher?.standing.outcome === 'meets';
  return share(
    teacherShareOn(view, lens, day, {
      whole: (teacher) => teacher !== undefined && isNewlyHired(teacher, day),
      part: isMet,
      rest: (teacher) => !isMet(teacher),
    }),
  );
}

/**
 * Of teachers who do not meet the requirement those who have a plan. The requirement's own share tells how many of the teachers that
 * is, and so of how many it is not known: none of these may be few either.
 */
export function plannedShare(view: View, lens: Lens, day: number): Measure {
  const isPlanned = plannedOn(view, day);
  const stands = (standing: Standing) => (teacher: Teacher | undefined) =>
    (teacher?.standing.outcome ?? 'unknown') === standing;
  const isUnmet = stands('not');
  const { part, whole, rest, besides } = teacherShareOn(view, lens, day, {
    whole: isUnmet,
    part: isPlanned,
    rest: (teacher) => !isPlanned(teacher),
    besides: [stands('meets'), stands('unknown'), (teacher) => !isUnmet(teacher)],
  });
  return { codes: [], numerator: part, denominator: whole, implied: [rest, ...besides] };
}

/** Of teachers on a day those whose education has begun and is not completed. */
export function inEducationShare(view: View, lens: Lens, day: number): Measure {
  const isStudying = (teacher: Teacher | undefined) =>
    teacher?.qualifications.some((row) => isUnderWay(row, day)) === true;
  return share(teacherShareOn(view, lens, day, { part: isStudying, rest: (teacher) => !isStudying(teacher) }));
}

function isUnderWay({ kind, started, completed }: Teacher['qualifications'][number], day: number): boolean {
  const begun = kind === 'ongoing' || (kind === 'education' && started !== null && (completed ?? 0) > day);
  return begun && (started ?? 0) <= day && (completed === null || completed > day);
}
