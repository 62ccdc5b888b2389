import type { LessonJudgement } from '../../../requirements/index.ts';
import { SUBJECTS, TEACHING_LEVELS } from '../../../terms/index.ts';
import { ALL_LINES, type LevelLine, type SubjectLine } from '../../teaching-lines.ts';

/** A subject on a level, or all of them. */
export type LineTaught = readonly [level: LevelLine, subject: SubjectLine];

interface OfLesson {
  readonly lesson: Pick<LessonJudgement, 'level' | 'subject'>;
}

/** A line for each pair that is taught, one for each level and one of all. */
export function linesTaught(lessons: readonly OfLesson[]): readonly LineTaught[] {
  const isTaught = (line: LineTaught) => ofLine(lessons, line).length > 0;
  const levels = TEACHING_LEVELS.filter((level) => isTaught([level, ALL_LINES]));
  return [
    [ALL_LINES, ALL_LINES],
    ...levels.flatMap((level): readonly LineTaught[] => [
      [level, ALL_LINES],
      ...SUBJECTS.map((subject): LineTaught => [level, subject]).filter(isTaught),
    ]),
  ];
}

export function ofLine<One extends OfLesson>(lessons: readonly One[], [level, subject]: LineTaught): readonly One[] {
  return lessons.filter(
    ({ lesson }) =>
      (level === ALL_LINES || lesson.level === level) && (subject === ALL_LINES || lesson.subject === subject),
  );
}
