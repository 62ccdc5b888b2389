import type { Day } from '../../terms/index.ts';
import { isUpperSecondary, type Level } from '../codes/levels.ts';
import type { Confidence, SubjectOutcome } from '../codes/outcomes.ts';
import { ROUTE_TRAITS } from '../codes/routes.ts';
import { isKindergartenTeacher, type PersonFacts, stpIn } from '../facts/person.ts';
import type { AdaptedFacts, DeviationFacts, NamedSubject, PostFacts } from '../facts/post.ts';
import { WAIVED_HIRE } from '../law/deviations.ts';
import { BEFORE_2014, EXEMPTIONS, type Exemption } from '../law/exemptions.ts';
import { inForceOn, LAST_START_OF_FIRST_GRADE, NEW_LAW } from '../law/sources.ts';
import type { CreditRule } from '../law/subject-credits.ts';
import { type Answerable, said } from './answerable.ts';
import { creditRule } from './credits-asked.ts';
import type { Hiring } from './hiring.ts';
import { schoolYearOf } from './school-year.ts';

/** What the requirement to teach a subject says. */
export interface SubjectAnswer {
  readonly subject: NamedSubject;
  readonly outcome: SubjectOutcome;
  readonly basis: string;
  /** Credits asked, and how many lack; null where none are asked or it is not known. */
  readonly asked: number | null;
  readonly gap: number | null;
  readonly until: string | null;
  readonly confidence: Confidence;
}

/** Everything a subject is judged by. */
export interface SubjectCase {
  readonly person: PersonFacts;
  readonly post: PostFacts;
  readonly level: Level;
  readonly day: Day;
  readonly hiring: Hiring;
  readonly deviation: DeviationFacts | null;
  readonly adapted: AdaptedFacts | null;
}

const TEMPORARY_BASIS = 'OL § 17-4(2)';
const DEVIATION_BASIS = 'OL § 17-4(3)';
const WAIVER_BASIS = 'OL § 11-9(3)';
const TRADE_BASIS = 'OF § 12-9';
const ADULT_BASIS = 'OL § 19-13';

/** Judges one subject: temporary → not required → credits → exempt → waived → deviation → fails (rules.md 10.4). */
export function judgeSubject(about: SubjectCase, subject: NamedSubject): SubjectAnswer {
  if (about.hiring.basis === WAIVED_HIRE) return free(subject, 'NOT_REQUIRED', 'OL § 11-9(2)');
  const rule = creditRule(about.level, subject.key, about.day);
  if (rule === null) return withoutRule(about, subject);
  if (about.post.tenure === 'TEMPORARY') return temporary(about, subject);
  if (rule.stp === null) return free(subject, 'NOT_REQUIRED', rule.basis);
  const trade = byTrade(about);
  if (trade === 'yes') return free(subject, 'NOT_REQUIRED', TRADE_BASIS);
  const credits = creditsOn(about, subject);
  if (credits !== null && credits >= rule.stp) return asking(subject, rule, 'MEETS', rule.basis);
  return withoutCredits(about, subject, rule, { credits, trade });
}

interface Short {
  readonly credits: number | null;
  readonly trade: Answerable;
}

/** Without the credits: exempt, waived, deviated from, or it fails. */
function withoutCredits(about: SubjectCase, subject: NamedSubject, rule: CreditRule, short: Short): SubjectAnswer {
  const exempt = exemption(about, rule);
  if (exempt.found !== null) {
    const { outcome, basis, until, confidence } = exempt.found;
    return { ...asking(subject, rule, outcome, basis), until, confidence };
  }
  const waived = decided(about);
  if (waived !== null) return { ...asking(subject, rule, waived.outcome, waived.basis), confidence: waived.confidence };
  const unsure = short.credits === null || exempt.open || short.trade === 'unknown';
  const answer = asking(subject, rule, unsure ? 'NEEDS_ASSESSMENT' : 'FAILS', rule.basis);
  return { ...answer, gap: short.credits === null ? null : (rule.stp ?? 0) - short.credits };
}

/** No credits are asked. */
function free(subject: NamedSubject, outcome: SubjectOutcome, basis: string): SubjectAnswer {
  return { subject, outcome, basis, asked: null, gap: null, until: null, confidence: 'text' };
}

function asking(subject: NamedSubject, { stp }: CreditRule, outcome: SubjectOutcome, basis: string): SubjectAnswer {
  return { subject, outcome, basis, asked: stp, gap: null, until: null, confidence: 'text' };
}

/** Whoever is hired for a time is free of the requirement (S-22); before the Act of 2023 by the one it replaced. */
function temporary({ day }: SubjectCase, subject: NamedSubject): SubjectAnswer {
  return free(subject, 'EXEMPT_TEMPORARY', day < NEW_LAW ? 'OL98 § 10-2' : TEMPORARY_BASIS);
}

/** Adults: relevant competence as the owner judges it, without a number (S-09); before 2014 nothing was asked. */
function withoutRule(about: SubjectCase, subject: NamedSubject): SubjectAnswer {
  const { level, day, post } = about;
  if (level === 'VOKSEN_19_6') return free(subject, 'NOT_REQUIRED', 'OL § 19-6');
  if (level.startsWith('VOKSEN') && day >= NEW_LAW && post.tenure === 'TEMPORARY') return temporary(about, subject);
  if (level.startsWith('VOKSEN') && day >= NEW_LAW)
    return { ...free(subject, 'NEEDS_ASSESSMENT', ADULT_BASIS), confidence: 'interpretive' };
  return { ...free(subject, 'NOT_REQUIRED', 'OL98 § 10-2'), confidence: 'guidance' };
}

/** Credits on the day; none of an education that is completed later. */
function creditsOn({ person, day }: SubjectCase, { key }: NamedSubject): number | null {
  return person.completed !== null && person.completed > day ? 0 : stpIn(person, key);
}

/** Hired by trade, theory and practice: no credits where one of the theory years is relevant (S-08). */
function byTrade({ hiring, person }: SubjectCase): Answerable {
  if (hiring.row?.scope.kind !== 'relevant') return 'no';
  if (person.theoryYearsRelevant === null) return 'unknown';
  return person.theoryYearsRelevant >= 1 ? 'yes' : 'no';
}

interface Exempt {
  readonly found: Exemption | null;
  /** It is not known whether one would hold. */
  readonly open: boolean;
}

function exemption(about: SubjectCase, rule: CreditRule): Exempt {
  const part = rule.about === 'core' && !isUpperSecondary(about.level) ? 'core' : 'other';
  const early = hireableBefore2014(about.person);
  let open = false;
  for (const one of EXEMPTIONS) {
    const belongs = isAbout(one, part, about.day) ? belongsTo(one, about.person, early.answer) : 'no';
    if (belongs === 'yes') return { found: early.sure ? one : { ...one, confidence: 'interpretive' }, open: false };
    if (belongs === 'unknown') open = true;
  }
  return { found: null, open };
}

function isAbout(one: Exemption, part: Exemption['part'], day: Day): boolean {
  return (one.part === 'all' || one.part === part) && inForceOn(one, day);
}

function belongsTo({ group }: Exemption, { routes }: PersonFacts, early: Answerable): Answerable {
  return group === 'general-teacher' ? said(routes.includes('ALLMENNLAERER')) : early;
}

/** Whether somebody could be hired before 2014, and whether we are sure. */
export interface HireableEarly {
  readonly answer: Answerable;
  readonly sure: boolean;
}

const EARLY = new WeakMap<PersonFacts, HireableEarly>();

/** Whether somebody could be hired in a teaching post before 2014-01-01: as the owner has settled it, else by what was completed then. */
export function hireableBefore2014(person: PersonFacts): HireableEarly {
  let early = EARLY.get(person);
  if (early === undefined) {
    early = makeOutEarly(person);
    EARLY.set(person, early);
  }
  return early;
}

function makeOutEarly(person: PersonFacts): HireableEarly {
  if (person.hireableBefore2014 !== null) return { answer: said(person.hireableBefore2014), sure: true };
  if (!couldEverBeHired(person)) return { answer: 'no', sure: true };
  if (person.completed === null) return { answer: 'unknown', sure: true };
  if (person.completed >= BEFORE_2014) return { answer: 'no', sure: true };
  return { answer: 'yes', sure: !person.routes.includes('GLU_1_7') && !person.routes.includes('GLU_5_10') };
}

/** An education that opened some post by the rules of 2006: teachers, and degrees of three years with pedagogical education. */
function couldEverBeHired(person: PersonFacts): boolean {
  const { routes } = person;
  const pedagogical = person.pedagogical ?? routes.some((route) => ROUTE_TRAITS[route].pedagogical);
  if (!pedagogical) return false;
  if (isKindergartenTeacher(routes) && routes.length === 1)
    return (
      (person.furtherStpFirstGrades ?? 0) >= 60 ||
      (person.specialEducationStp ?? 0) >= 60 ||
      (person.started !== null && person.started <= LAST_START_OF_FIRST_GRADE)
    );
  return routes.some((route) => ROUTE_TRAITS[route].teacher || ROUTE_TRAITS[route].higher);
}

/** What was decided: a waiver in the decision on adapted teaching, or a deviation for the school year. */
function decided({
  post,
  adapted,
  deviation,
  day,
}: SubjectCase): Pick<SubjectAnswer, 'outcome' | 'basis' | 'confidence'> | null {
  if (post.individuallyAdapted && adapted?.waives === '17-4' && adapted.concreteAssessment !== false)
    return {
      outcome: adapted.concreteAssessment === null ? 'NEEDS_ASSESSMENT' : 'WAIVED_IN_DECISION',
      basis: WAIVER_BASIS,
      confidence: 'text',
    };
  if (deviation === null || deviation.schoolYear === null || day < NEW_LAW) return null;
  const now = schoolYearOf(day);
  if (deviation.schoolYear > now) return null;
  if (deviation.schoolYear < now) return { outcome: 'DEVIATION_EXPIRED', basis: DEVIATION_BASIS, confidence: 'text' };
  return { outcome: necessity(deviation), basis: DEVIATION_BASIS, confidence: 'guidance' };
}

/** Necessary only where no colleague who fulfils the requirement has hours free (S-24). */
function necessity({ otherEmployedQualified, otherCapacityHours }: DeviationFacts): SubjectOutcome {
  if (otherEmployedQualified === null || otherEmployedQualified === 0) return 'DEVIATION_VALID';
  if (otherCapacityHours === null) return 'NEEDS_ASSESSMENT';
  return otherCapacityHours > 0 ? 'DEVIATION_NOT_JUSTIFIED' : 'DEVIATION_VALID';
}
