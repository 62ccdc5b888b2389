import { creditsAsked, type LessonJudgement, type LessonStanding } from '../../../requirements/index.ts';
import { type Day, TEACHING_LEVELS } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import { ALL_LINES, type LevelLine } from '../../teaching-lines.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { type Teacher, teachersOn } from './appointments.ts';
import { hoursOf } from './hours-of.ts';
import { type LineTaught, linesTaught, ofLine } from './lines-taught.ts';

/** Hours of a line: those that count, all, and the persons behind those that do not. */
export interface HoursLine {
  readonly part: Cube;
  readonly whole: Cube;
  readonly rest: Cube;
  /** Persons behind hours that count in one way and not in the other: exempt from what is asked. */
  readonly between: Cube;
  /** The part and those between, together. */
  readonly either: Cube;
}

/** How a lesson counts: `part`, `between`, `rest`; null where it is not of what is asked about. */
type Sorted = 'part' | 'between' | 'rest' | null;

interface Lesson {
  readonly teacher: Teacher;
  readonly lesson: LessonJudgement;
}

/** Lessons of the school year a day lies in, in the order of persons. */
function lessonsOn(view: View, day: number): readonly Lesson[] {
  return teachersOn(view, day).flatMap((teacher) => teacher.standing.lessons.map((lesson) => ({ teacher, lesson })));
}

/** True where teaching of the day's school year has been told of. */
export function isTeachingTold(view: View, day: number): boolean {
  return teachersOn(view, day).some(({ standing }) => standing.lessons.length > 0);
}

/** Hours given by those who fulfil the hiring requirement, by level: of all hours told of. metrics.md D2. */
export function hoursByLevel(view: View, lens: Lens, day: number): ReadonlyMap<LevelLine, HoursLine> {
  const lessons = lessonsOn(view, day);
  const isHired = ({ lesson }: Lesson): Sorted => (lesson.hired === 'meets' ? 'part' : 'rest');
  const levels = TEACHING_LEVELS.filter((level) => lessons.some(({ lesson }) => lesson.level === level));
  return new Map(
    ([ALL_LINES, ...levels] as const).map((line): readonly [LevelLine, HoursLine] => [
      line,
      counted(view, lens, ofLine(lessons, [line, ALL_LINES]), isHired),
    ]),
  );
}

/** How lessons in which the law asks for credits stand. */
const DEPTH: Readonly<Record<LessonStanding, Sorted>> = {
  covered: 'part',
  exempt: 'between',
  not: 'rest',
  unknown: 'rest',
  free: null,
};

/**
 * Hours in which the law asks for credits, by subject and level: those by teachers who have them, those by teachers who are
 * exempt, and the rest. A line for each pair that is taught, one for each level and one of all. metrics.md D3.
 */
export function depthLines(
  view: View,
  lens: Lens,
  day: number,
): readonly { readonly line: LineTaught; readonly hours: HoursLine }[] {
  const asked = lessonsOn(view, day).filter(({ lesson }) => isAsked(lesson, day));
  const sorted = ({ lesson }: Lesson) => DEPTH[lesson.standing];
  return linesTaught(asked).map((line) => ({ line, hours: counted(view, lens, ofLine(asked, line), sorted) }));
}

/** Adults' subjects are the owner's to judge, without a number; individually adapted teaching is not told by subject. */
function isAsked({ level, subject, standing }: LessonJudgement, day: number): boolean {
  return standing !== 'free' && (creditsAsked(level, subject, day as Day) ?? 0) > 0;
}

/** Hours of individually adapted teaching, and those given by somebody with 60 credits or more of special education. metrics.md D6. */
export function specialHours(view: View, lens: Lens, day: number): HoursLine {
  const lessons = lessonsOn(view, day).filter(({ lesson }) => lesson.subject === 'spesialpedagogikk');
  return counted(view, lens, lessons, ({ teacher }) => (hasSpecialCredits(teacher, day) ? 'part' : 'rest'));
}

const SPECIAL_CREDITS = 60;

function hasSpecialCredits({ qualifications }: Teacher, day: number): boolean {
  const credits = qualifications.filter(
    ({ kind, subject, completed }) =>
      kind === 'credits' && subject === 'spesialpedagogikk' && (completed === null || completed <= day),
  );
  return credits.reduce((sum, { credits: stp }) => sum + (stp ?? 0), 0) >= SPECIAL_CREDITS;
}

/** Hours of lessons, each at the school where it is given. */
function counted(view: View, lens: Lens, lessons: readonly Lesson[], sorted: (lesson: Lesson) => Sorted): HoursLine {
  const placed = lessons.map(({ teacher, lesson }) => {
    return { person: teacher.person, lesson, how: sorted({ teacher, lesson }) };
  });
  const of = (...hows: readonly Sorted[]) =>
    hoursOf(
      view,
      lens,
      placed.filter(({ how }) => hows.includes(how)),
    );
  return {
    part: of('part'),
    whole: of('part', 'between', 'rest'),
    rest: of('rest'),
    between: of('between'),
    either: of('part', 'between'),
  };
}
