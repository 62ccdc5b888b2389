import { LAW_PAGES, type Language, readDayText, readNumberText } from '../../../../src/presentation/language/index.ts';

/** What is typed on the page. It lives in the page's memory only, and holds no name. */
export interface CheckDraft {
  readonly level: string;
  /** Codes of subjects. */
  readonly subjects: readonly string[];
  /** Other subjects as typed, with commas. */
  readonly otherSubjects: string;
  /** Start of the post, as typed; empty is today. */
  readonly start: string;
  readonly tenure: 'PERMANENT' | 'TEMPORARY';
  /** Ordinary teaching, or individually adapted, with what the pupil's decision waives. */
  readonly teaching: Teaching;
  readonly routes: readonly string[];
  /** Credits by the subject's name, as typed. */
  readonly credits: Readonly<Record<string, string>>;
  /** What was answered to questions, by the fact. */
  readonly told: Readonly<Record<string, string>>;
}

export const TEACHINGS = ['ordinary', 'adapted', 'waives-17-4', 'waives-17-3'] as const;
export type Teaching = (typeof TEACHINGS)[number];

export const EMPTY_DRAFT: CheckDraft = {
  ...{ level: '', subjects: [], otherSubjects: '', start: '', tenure: 'PERMANENT', teaching: 'ordinary' },
  ...{ routes: [], credits: {}, told: {} },
};

/** A subject's name in Norwegian, since the law names subjects in Norwegian only. */
export function subjectName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = LAW_PAGES[language === 'en' ? 'nb' : language].subjects;
  return names[code] ?? code;
}

/** Names of the post's subjects, in the order they were chosen, each once. */
export function subjectsOf({ subjects, otherSubjects }: CheckDraft, language: Language): readonly string[] {
  const typed = otherSubjects.split(',').map((name) => name.trim());
  const names = [...subjects.map((code) => subjectName(code, language)), ...typed].filter((name) => name !== '');
  return [...new Set(names)];
}

/** A number from 0 as people type it; null where it is none, or may be read in two ways. In English «60,000» is one. */
export function numberIn(text: string, language: Language | null = null): number | null {
  const number = readNumberText(text, language);
  return typeof number === 'number' && number >= 0 ? number : null;
}

/** How a question is answered, and where the answer stands among the facts. */
export interface AskedField {
  readonly kind: 'yes-no' | 'number' | 'day' | 'begun' | 'transition';
  readonly of: 'person' | 'position' | 'recruitment' | 'ongoingEducation' | 'itoDecision' | 'deviation';
  readonly name: string;
}

const person = (name: string, kind: AskedField['kind']): AskedField => ({ kind, of: 'person', name });

/** Whether the owner has decided to deviate; asked where credits lack to teach. */
export const DEVIATION = 'deviation.decidedForThisYear';

/** Questions that a field can answer, by the fact they ask for. */
export const ASKED_FIELDS: Readonly<Record<string, AskedField>> = {
  pedagogicalEducation: person('pedagogicalEducation', 'yes-no'),
  totalStpInclPed: person('totalStpInclPed', 'number'),
  specialEducationStp: person('specialEducationStp', 'number'),
  furtherEducationGrades1to4Stp: person('furtherEducationGrades1to4Stp', 'number'),
  yearsTheoryAboveVgs: person('yearsTheoryAboveVgs', 'number'),
  yearsPracticeAfterVgs: person('yearsPracticeAfterVgs', 'number'),
  theoryYearsRelevantForSubject: person('theoryYearsRelevantForSubject', 'number'),
  started: person('started', 'day'),
  completed: person('completed', 'day'),
  hkdirRecognition: person('hkdirRecognition', 'yes-no'),
  ownerEnsuresNorwegianAndSchoolKnowledge: person('ownerEnsuresNorwegianAndSchoolKnowledge', 'yes-no'),
  permanentTeacherPostOn: person('permanentTeacherPostOn', 'transition'),
  ownerFindsEquivalentPed: person('ownerFindsEquivalentPed', 'yes-no'),
  adultTeachingYears: person('adultTeachingYears', 'number'),
  suitableForAdults: person('suitableForAdults', 'yes-no'),
  hireableBefore2014: person('hireableBefore2014', 'yes-no'),
  grade: { kind: 'number', of: 'position', name: 'grade' },
  'recruitment.qualifiedApplicants': { kind: 'number', of: 'recruitment', name: 'qualifiedApplicants' },
  'itoDecision.betterForPupil': { kind: 'yes-no', of: 'itoDecision', name: 'betterForPupil' },
  'itoDecision.concreteAssessment': { kind: 'yes-no', of: 'itoDecision', name: 'concreteAssessment' },
  [DEVIATION]: { kind: 'yes-no', of: 'deviation', name: 'decidedForThisYear' },
  'deviation.otherEmployedQualified': { kind: 'number', of: 'deviation', name: 'otherEmployedQualified' },
  'deviation.otherCapacityHours': { kind: 'number', of: 'deviation', name: 'otherCapacityHours' },
  'ongoingEducation.started': { kind: 'begun', of: 'ongoingEducation', name: 'started' },
};

/** What is answered where teacher education has not begun. */
export const NOT_BEGUN = 'not-begun';

/** The day the Act of 2023 came: whoever was permanent then may be judged equivalent in pedagogy. */
const TRANSITION_DAY = '2024-08-01';

type Facts = Readonly<Record<string, unknown>>;

/** A case as POST /api/requirement takes it, with the credits that count or without any. */
export function caseOf(draft: CheckDraft, language: Language, credits: Facts | null): Facts {
  const { level, tenure, start, routes, told } = draft;
  const answered = (of: AskedField['of']) => factsTold(told, of);
  const day = readDayText(start);
  const ongoing =
    told['ongoingEducation.started'] === NOT_BEGUN ? {} : { ongoingEducation: answered('ongoingEducation') };
  return {
    facts: {
      person: {
        ...(routes.length === 0 ? {} : { routes }),
        ...(credits === null ? {} : { subjectStp: credits }),
        ...answered('person'),
        // Left empty where nothing is said, so that the engine asks whether it has begun.
        ...ongoing,
      },
      position: {
        ...{ kind: 'LAERARSTILLING', level, tenure, subjects: subjectsOf(draft, language) },
        ...(day === null ? {} : { start: day }),
        ...(draft.teaching === 'ordinary' ? {} : { individuallyAdapted: true }),
        ...answered('position'),
      },
      recruitment: answered('recruitment'),
      ...(draft.teaching.startsWith('waives-')
        ? { itoDecision: { waives: draft.teaching.replace('waives-', ''), ...answered('itoDecision') } }
        : {}),
      // Only with the credits: without them it could not be seen whether there is anything to deviate from.
      ...(credits !== null && told[DEVIATION] === 'yes' ? { deviation: answered('deviation') } : {}),
    },
  };
}

function factsTold(told: CheckDraft['told'], of: AskedField['of']): Facts {
  const facts = Object.entries(ASKED_FIELDS).flatMap(([fact, field]): readonly (readonly [string, unknown])[] => {
    const value = field.of === of ? toldValue(field, told[fact] ?? '') : null;
    return value === null ? [] : [[field.name, value]];
  });
  return Object.fromEntries(facts);
}

function toldValue({ kind }: AskedField, text: string): unknown {
  if (text.trim() === '') return null;
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'transition') return text === 'yes' ? TRANSITION_DAY : false;
  return kind === 'number' ? numberIn(text) : readDayText(text);
}
