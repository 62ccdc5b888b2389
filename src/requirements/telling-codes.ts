import type { Form, HiringOutcome, SubjectOutcome } from './codes/outcomes.ts';

/** Everything that is told of a case, by a code; the words are of the presentation. */
export type TellingCode =
  | `hiring-${HiringOutcome}`
  | `subject-${SubjectOutcome}`
  | `form-${Form}`
  | (typeof PLAIN_TELLINGS)[number];

const PLAIN_TELLINGS = [
  'level-not-told',
  'not-covered',
  'forms-unknown',
  'forms-none',
  'mothertongue-qualified',
  'mothertongue-not-qualified',
  'mothertongue-open',
  'role-may-help',
  'role-not-alone',
  'role-open',
  'applicants-chosen-by-people',
  'scope-both',
  'scope-county',
  'scope-municipality',
  'police-required',
  'police-asked-rightly',
  'police-asked-of-too-many',
  'police-barred',
  'police-to-assess',
  'police-clean',
  'police-open',
  'police-after-hire',
  'police-too-old',
  'police-before-issue',
  'police-in-time',
  'leader-permitted',
  'leader-permitted-offer',
  'leader-several-schools',
  'leader-not-permitted',
  'leader-to-assess',
  'counsellor-met',
  'counsellor-not-met',
  'counsellor-open',
  'aks-principal',
  'aks-excepted',
  'norm-none',
  'norm-open',
  'norm-ok',
  'norm-breach',
  'norm-waived',
  'newteacher-open',
  'newteacher-included',
  'newteacher-not-included',
  'newteacher-oslo-unknown',
  'newteacher-reduction',
  'newteacher-no-reduction',
  'ppu-eligible',
  'ppu-eligible-until',
  'ppu-open',
  'ppu-too-late',
  'ppu-not-eligible',
] as const;

/** What can lack: credits, years or something that is not counted. */
export type MissingCode =
  | 'education'
  | 'recognition'
  | 'pedagogical-education'
  | 'total-credits'
  | 'further-education'
  | 'special-education'
  | 'theory-years'
  | 'practice-years'
  | 'subject-credits'
  | 'language-credits'
  | 'good-norwegian'
  | 'mother-tongue-education'
  | 'culture';

/** Facts that may be asked for, by the names of the facts. */
export type AskedFact =
  | 'level'
  | 'routes'
  | 'pedagogicalEducation'
  | 'totalStpInclPed'
  | 'subjectStp'
  | 'specialEducationStp'
  | 'yearsTheoryAboveVgs'
  | 'yearsPracticeAfterVgs'
  | 'theoryYearsRelevantForSubject'
  | 'started'
  | 'completed'
  | 'grade'
  | 'hkdirRecognition'
  | 'ownerEnsuresNorwegianAndSchoolKnowledge'
  | 'ownerFindsEquivalentPed'
  | 'adultTeachingYears'
  | 'suitableForAdults'
  | 'hireableBefore2014'
  | 'relevantCompetence'
  | 'recruitment.qualifiedApplicants'
  | 'ongoingEducation.started'
  | 'deviation.otherEmployedQualified'
  | 'deviation.otherCapacityHours'
  | 'itoDecision.betterForPupil'
  | 'itoDecision.concreteAssessment'
  | 'motherTongueSameAsPupil'
  | 'ownerException'
  | 'documentedGoodNorwegian'
  | 'languageAndCultureYears'
  | 'languageStp'
  | 'knowsCulture'
  | 'position.task'
  | 'issued'
  | 'delivered'
  | 'pedagogicalCompetence'
  | 'pedagogicalCompetenceDocumented'
  | 'bachelor'
  | 'counsellingStp'
  | 'groupSize2'
  | 'yearsInProfession'
  | 'teacherEducationCompleted'
  | 'localAgreement'
  | 'degree'
  | 'relevantSubject'
  | 'schoolExperienceYears'
  | 'studyStart';
