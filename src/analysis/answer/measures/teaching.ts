import type { Lens } from '../../kernels/axis.ts';
import { isNewlyHired, type Teacher } from '../../kernels/teaching/appointments.ts';
import { coverHoursIn } from '../../kernels/teaching/cover-hours.ts';
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

/** Kernels of the distribution of teaching, and of who stood in. */
const TEACHING_KERNELS = [
  'taught-hours',
  'subject-depth',
  'special-hours',
  'cover-hours',
] as const satisfies readonly OwnKernel[];
export type TeachingKernel = (typeof TEACHING_KERNELS)[number];

export function isTeachingKernel(kernel: Kernel): kernel is TeachingKernel {
  return TEACHING_KERNELS.some((one) => one === kernel);
}

/** What the distribution of teaching tells of the school year of a day, or hours of cover of a time. */
export function countTeaching(
  view: View,
  lens: Lens,
  { kernel, numerator }: { readonly kernel: TeachingKernel; readonly numerator: string },
  span: Span,
): OwnCounted {
  if (kernel === 'cover-hours') return countCover(view, lens, span);
  return {
    delivered: isTeachingTold(view, span.from),
    measures: measuresOf(view, lens, { kernel, numerator }, span.from),
  };
}

function measuresOf(
  view: View,
  lens: Lens,
  { kernel, numerator }: { readonly kernel: TeachingKernel; readonly numerator: string },
  day: number,
): readonly Measure[] {
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
