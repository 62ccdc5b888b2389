import type { PartTold, StatusTold } from '../../../plans/index.ts';
import type { TellingRefusal } from '../../../record/administration/index.ts';
import type { CourseProblemKind } from '../../../terms/index.ts';
import { fill, type Language, PLAN_TEXTS, planProblemText } from '../../language/index.ts';

/** One thing that is wrong, with its code. */
export interface PlanNo {
  readonly code: string;
  /** The field it is about, by its place in what was sent; null where it is about no field. */
  readonly place: string | null;
  readonly text: string;
}

/** Why a status was not told; each thing that is wrong, in words. */
export function statusNo(
  code: string,
  told: Extract<StatusTold | PartTold, { readonly ok: false }>,
  language: Language,
): readonly PlanNo[] {
  if (told.refused === 'not-told') return tellingNo(code, told.why, language);
  return told.problems.map((one) => ({ code: one.problem, place: one.place, text: planProblemText(one, language) }));
}

/** The field of a form that each problem of a course is about. */
const COURSE_PLACES: Readonly<Record<CourseProblemKind, string>> = {
  'no-status': 'status',
  'begins-late': 'status',
  'not-lawful': 'status',
  'before-the-last': 'day',
  'in-future': 'day',
  'lacks-evidence': 'evidence',
  'reaches-nobody': 'evidence[0].reached',
  'lacks-verdict': 'verdict',
  'verdict-too-early': 'verdict',
};

const TELLING_PLACES: Readonly<Record<string, string>> = {
  'already-there': 'code',
  'bad-code': 'code',
  'needs-reason': 'reason',
};

/** Why a telling of an action is not kept. */
export function tellingNo(code: string, why: TellingRefusal, language: Language): readonly PlanNo[] {
  const texts = PLAN_TEXTS[language];
  if (why.reason === 'course-wrong') {
    return why.problems.map(({ problem, wanted }) => {
      const text = texts.problems[problem];
      const words: Readonly<Record<string, string>> = { ...texts.statuses, ...texts.evidence, ...texts.verdicts };
      const named = wanted.map((one) => words[one] ?? one).join(', ');
      return {
        code: problem,
        place: COURSE_PLACES[problem],
        text: wanted.length === 0 ? text : fill(texts.wantedText, { text, wanted: named }),
      };
    });
  }
  const said = {
    'already-there': texts.already,
    'bad-code': texts.badCode,
    'unknown-item': texts.unknown,
    'nothing-to-undo': texts.nothingToUndo,
    'needs-reason': texts.needsReason,
    'told-meanwhile': texts.toldMeanwhile,
  }[why.reason];
  return [{ code: why.reason, place: TELLING_PLACES[why.reason] ?? null, text: fill(said, { code }) }];
}
