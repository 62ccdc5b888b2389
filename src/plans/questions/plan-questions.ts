import type { MetricId } from '../../disclosure/index.ts';
import type { DimensionId, TOTAL } from '../../terms/index.ts';

/** What the plan asks about, worded in presentation/language. */
export const QUESTION_TOPICS = [
  'seniors',
  'local',
  'new-graduates',
  'career-changers',
  'team',
  'special-educators',
  'aks-to-school',
] as const;
export type QuestionTopicId = (typeof QUESTION_TOPICS)[number];

/** A question to the catalogue that is kept under a name: nothing is counted for it that the catalogue does not count. */
export interface PlanQuestion {
  readonly key: PlanQuestionKey;
  readonly metric: MetricId;
  readonly group: 'teacher' | 'aks' | 'team' | typeof TOTAL;
  readonly by: DimensionId | 'none';
  readonly where: readonly { readonly dimension: DimensionId; readonly code: string }[];
}

export interface QuestionTopic {
  readonly id: QuestionTopicId;
  /** Numbers of the demands it answers. */
  readonly demands: readonly string[];
  readonly questions: readonly PlanQuestion[];
}

export type PlanQuestionKey =
  | 'older-by-type'
  | 'over-62'
  | 'pension'
  | 'after-60'
  | 'exit-age'
  | 'ages'
  | 'local-hires'
  | 'local-by-type'
  | 'young-stay'
  | 'young-early'
  | 'young-temporary'
  | 'begun-later'
  | 'begun-later-early'
  | 'professions'
  | 'per-100'
  | 'assistants'
  | 'team-left'
  | 'team-stay'
  | 'special-left'
  | 'special-moved'
  | 'special-where'
  | 'special-groups'
  | 'local-stay'
  | 'other-stay'
  | 'students-hired'
  | 'mid-year'
  | 'aks-moves'
  | 'aks-fate'
  | 'aks-both'
  | 'aks-stay'
  | 'apprentices';

type Narrowing = Partial<Pick<PlanQuestion, 'group' | 'by' | 'where'>>;

function asks(key: PlanQuestionKey, metric: MetricId, narrowed: Narrowing = {}): PlanQuestion {
  return { key, metric, group: 'Total', by: 'none', where: [], ...narrowed };
}

const SPECIAL: Narrowing = {
  by: 'school-type',
  where: [{ dimension: 'staff-subgroup', code: 'spesialpedagog' }],
};

/**
 * The questions the plan asks of staff, by demand, each a view of the catalogue. Age stands in for what no source tells: who is
 * newly educated, and who comes from another line of work.
 */
export const PLAN_QUESTIONS: readonly QuestionTopic[] = [
  {
    id: 'seniors',
    demands: ['2.9', 'UT2b', 'T10'],
    questions: [
      asks('older-by-type', 'A7', { group: 'teacher', by: 'school-type' }),
      asks('over-62', 'A7o', { by: 'staff-group' }),
      asks('pension', 'A8', { by: 'staff-group' }),
      asks('after-60', 'B14'),
      asks('exit-age', 'B14m'),
      asks('ages', 'A1', { by: 'age-band' }),
    ],
  },
  {
    id: 'local',
    demands: ['2.5', 'T9'],
    questions: [
      asks('local-hires', 'C10', { by: 'staff-group' }),
      asks('local-by-type', 'C10', { group: 'teacher', by: 'school-type' }),
      asks('local-stay', 'C10l', { by: 'staff-group' }),
      asks('other-stay', 'C10o', { by: 'staff-group' }),
      asks('mid-year', 'C9', { by: 'staff-group' }),
    ],
  },
  {
    id: 'new-graduates',
    demands: ['2.2', '2.3'],
    questions: [
      asks('young-stay', 'B10', { group: 'teacher', by: 'age-band' }),
      asks('young-early', 'B9', { group: 'teacher', by: 'age-band' }),
      asks('young-temporary', 'A4', { group: 'teacher', by: 'age-band' }),
      asks('students-hired', 'C13'),
    ],
  },
  {
    id: 'career-changers',
    demands: ['2.6'],
    questions: [
      asks('begun-later', 'B10', { group: 'teacher', where: [{ dimension: 'age-band', code: '40-49' }] }),
      asks('begun-later-early', 'B9', { group: 'teacher', where: [{ dimension: 'age-band', code: '40-49' }] }),
    ],
  },
  {
    id: 'team',
    demands: ['UT4a', 'UT4c'],
    questions: [
      asks('professions', 'A1', { group: 'team', by: 'staff-subgroup' }),
      asks('per-100', 'A10', { by: 'school-type' }),
      asks('assistants', 'A10t', { by: 'school-type' }),
      asks('team-left', 'B2', { group: 'team', by: 'staff-subgroup' }),
      asks('team-stay', 'B10', { group: 'team' }),
    ],
  },
  {
    id: 'special-educators',
    demands: ['UT2c'],
    questions: [
      asks('special-where', 'A1', SPECIAL),
      asks('special-moved', 'B12', SPECIAL),
      asks('special-left', 'B2', SPECIAL),
      asks('special-groups', 'A11s', { by: 'school-type' }),
    ],
  },
  {
    id: 'aks-to-school',
    demands: ['UT3c', 'L3'],
    questions: [
      asks('aks-moves', 'B8', { by: 'staff-group' }),
      asks('aks-fate', 'B12', { group: 'aks', by: 'staff-subgroup' }),
      asks('aks-both', 'A6', { by: 'school-type' }),
      asks('aks-stay', 'B10', { group: 'aks' }),
      asks('apprentices', 'B8a'),
    ],
  },
];
