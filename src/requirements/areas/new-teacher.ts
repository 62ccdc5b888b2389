import type { Answer } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import { plainAnswer } from './plain.ts';

/** The first two years of the profession (M-02). */
const YEARS_NEW = 2;
/** KS area, first year after completed education (M-05); what Oslo's Dokument 25 says was not verified (M-06). */
const FIRST_YEAR_REDUCTION = 6;

/** Newly qualified teachers: whom the national frame for mentoring counts, and less teaching in the first year. No law asks for mentoring (M-01). */
export function answerNewTeacher(facts: FactReader): Answer {
  return facts.raw('firstYearAfterEducation') === null ? mentoring(facts) : reduction(facts);
}

function mentoring(facts: FactReader): Answer {
  const years = facts.number('yearsInProfession');
  const common = {
    basis: ['KD 2025', 'OL § 17-8'],
    rules: ['M-01', 'M-02'],
    confidence: 'guidance' as const,
  };
  const completed = facts.raw('teacherEducationCompleted');
  const educated = facts.yes('approvedTeacherEducation') ?? (completed === null ? null : completed !== false);
  if (years === null || educated === null)
    return plainAnswer('newteacher', {
      ...common,
      outcome: { includedInMentoring: 'NEEDS_ASSESSMENT', statutoryDuty: false },
      told: 'newteacher-open',
      ask: [
        ...(years === null ? (['yearsInProfession'] as const) : []),
        ...(educated === null ? (['teacherEducationCompleted'] as const) : []),
      ],
    });
  const included = educated && years <= YEARS_NEW;
  return plainAnswer('newteacher', {
    ...common,
    outcome: { includedInMentoring: included, statutoryDuty: false },
    told: included ? 'newteacher-included' : 'newteacher-not-included',
  });
}

function reduction(facts: FactReader): Answer {
  const first = facts.yes('firstYearAfterEducation') === true;
  const employer = (facts.text('employer') ?? '').toUpperCase();
  const common = { basis: ['SFS 2213'], rules: ['M-05'], confidence: 'guidance' as const };
  if (employer !== 'KS')
    return plainAnswer('newteacher', {
      ...common,
      outcome: { teachingReductionPct: null, status: 'NEEDS_ASSESSMENT' },
      rules: ['M-06'],
      told: 'newteacher-oslo-unknown',
      ask: ['localAgreement'],
    });
  return plainAnswer('newteacher', {
    ...common,
    outcome: { teachingReductionPct: first ? FIRST_YEAR_REDUCTION : 0 },
    told: first ? 'newteacher-reduction' : 'newteacher-no-reduction',
    about: { percent: FIRST_YEAR_REDUCTION },
  });
}
