import type { Day } from '../../terms/index.ts';
import { isUpperSecondary, type Level } from '../codes/levels.ts';
import type { Confidence, SubjectOutcome } from '../codes/outcomes.ts';
import type { DeviationFacts, NamedSubject } from '../facts/post.ts';
import { WAIVED_HIRE } from '../law/deviations.ts';
import type { Exemption } from '../law/exemptions.ts';
import { inForceOn, NEW_LAW } from '../law/sources.ts';
import type { CreditRule } from '../law/subject-credits.ts';
import { type Answerable, said } from './answerable.ts';
import { creditRule } from './credits-asked.ts';
import type { Hiring } from './hiring.ts';
import { earlyOf, type Holding } from './holding.ts';
import { schoolYearOf } from './school-year.ts';
import type { TeachingCase } from './teaching-case.ts';

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
  readonly about: TeachingCase;
  readonly holding: Holding;
  readonly level: Level;
  readonly day: Day;
  readonly hiring: Hiring;
}

const TEMPORARY_BASIS = 'OL § 17-4(2)';
const DEVIATION_BASIS = 'OL § 17-4(3)';
const WAIVER_BASIS = 'OL § 11-9(3)';
const TRADE_BASIS = 'OF § 12-9';
const ADULT_BASIS = 'OL § 19-13';

/** Judges one subject: temporary → not required → credits → exempt → waived → deviation → fails (rules.md 10.4). */
export function judgeSubject(judged: SubjectCase, subject: NamedSubject): SubjectAnswer {
  if (judged.hiring.basis === WAIVED_HIRE) return free(subject, 'NOT_REQUIRED', 'OL § 11-9(2)');
  const rule = creditRule(judged.level, subject.key, judged.day, judged.holding.law);
  if (rule === null) return withoutRule(judged, subject);
  if (judged.about.post.tenure === 'TEMPORARY') return temporary(judged, subject);
  if (rule.stp === null) return free(subject, 'NOT_REQUIRED', rule.basis);
  const trade = byTrade(judged);
  if (trade === 'yes') return free(subject, 'NOT_REQUIRED', TRADE_BASIS);
  const credits = creditsOn(judged, subject);
  if (credits !== null && credits >= rule.stp) return asking(subject, rule, 'MEETS', rule.basis);
  return withoutCredits(judged, subject, rule, { credits, trade });
}

interface Short {
  readonly credits: number | null;
  readonly trade: Answerable;
}

/** Without the credits: exempt, waived, deviated from, or it fails. */
function withoutCredits(judged: SubjectCase, subject: NamedSubject, rule: CreditRule, short: Short): SubjectAnswer {
  const exempt = exemption(judged, rule.about === 'core' && !isUpperSecondary(judged.level) ? 'core' : 'other');
  if (exempt.found !== null) {
    const { outcome, basis, until, confidence } = exempt.found;
    return { ...asking(subject, rule, outcome, basis), until, confidence };
  }
  const waived = decided(judged);
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

/**
 * OL § 19-13 makes the whole of § 17-4 hold for adults: who is exempt by its second paragraph (S-20, S-21) is so there too. Of the
 * others the owner judges whether the competence is relevant.
 */
function ofAdults(judged: SubjectCase, subject: NamedSubject): SubjectAnswer {
  const { found } = exemption(judged, 'other');
  const { outcome, basis, until } = found ?? { outcome: 'NEEDS_ASSESSMENT', basis: ADULT_BASIS, until: null };
  return { ...free(subject, outcome, basis), until, confidence: 'interpretive' };
}

/** Adults: relevant competence as the owner judges it, without a number (S-09); before 2014 nothing was asked. */
function withoutRule(judged: SubjectCase, subject: NamedSubject): SubjectAnswer {
  const { level, day, about } = judged;
  if (level === 'VOKSEN_19_6') return free(subject, 'NOT_REQUIRED', 'OL § 19-6');
  if (level.startsWith('VOKSEN') && day >= NEW_LAW && about.post.tenure === 'TEMPORARY')
    return temporary(judged, subject);
  if (level.startsWith('VOKSEN') && day >= NEW_LAW) return ofAdults(judged, subject);
  return { ...free(subject, 'NOT_REQUIRED', 'OL98 § 10-2'), confidence: 'guidance' };
}

/** Credits on the day; none of an education that is completed later. */
function creditsOn({ holding: { person, stp }, day }: SubjectCase, { key }: NamedSubject): number | null {
  if (person.completed !== null && person.completed > day) return 0;
  return stp === null ? null : (stp.get(key) ?? 0);
}

/** Hired by trade, theory and practice: no credits where one of the theory years is relevant (S-08). */
function byTrade({ hiring, holding: { person } }: SubjectCase): Answerable {
  if (hiring.row?.scope.kind !== 'relevant') return 'no';
  if (person.theoryYearsRelevant === null) return 'unknown';
  return person.theoryYearsRelevant >= 1 ? 'yes' : 'no';
}

interface Exempt {
  readonly found: Exemption | null;
  /** It is not known whether one would hold. */
  readonly open: boolean;
}

function exemption({ holding, day }: SubjectCase, part: Exemption['part']): Exempt {
  const early = earlyOf(holding);
  let open = false;
  for (const one of holding.law.exemptions) {
    const belongs = isAbout(one, part, day) ? belongsTo(one, holding, early.answer) : 'no';
    if (belongs === 'yes') return { found: early.sure ? one : { ...one, confidence: 'interpretive' }, open: false };
    if (belongs === 'unknown') open = true;
  }
  return { found: null, open };
}

function isAbout(one: Exemption, part: Exemption['part'], day: Day): boolean {
  return (one.part === 'all' || one.part === part) && inForceOn(one, day);
}

function belongsTo({ group }: Exemption, { generalTeacher }: Holding, early: Answerable): Answerable {
  return group === 'general-teacher' ? said(generalTeacher) : early;
}

/** What was decided: a waiver in the decision on adapted teaching, or a deviation for the school year. */
function decided({
  about: { post, adapted, deviation },
  day,
}: SubjectCase): Pick<SubjectAnswer, 'outcome' | 'basis' | 'confidence'> | null {
  if (post.individuallyAdapted && adapted?.waives === '17-4' && adapted.concreteAssessment !== false)
    return {
      outcome: adapted.concreteAssessment === null ? 'NEEDS_ASSESSMENT' : 'WAIVED_IN_DECISION',
      basis: WAIVER_BASIS,
      confidence: 'text',
    };
  if (deviation === null || day < NEW_LAW) return null;
  const now = schoolYearOf(day);
  const year = deviation.schoolYear ?? (deviation.forThisYear ? now : null);
  if (year === null || year > now) return null;
  if (year < now) return { outcome: 'DEVIATION_EXPIRED', basis: DEVIATION_BASIS, confidence: 'text' };
  return { outcome: necessity(deviation), basis: DEVIATION_BASIS, confidence: 'guidance' };
}

/** Necessary only where no colleague who fulfils the requirement has hours free (S-24). */
function necessity({ otherEmployedQualified, otherCapacityHours }: DeviationFacts): SubjectOutcome {
  if (otherEmployedQualified === null || otherEmployedQualified === 0) return 'DEVIATION_VALID';
  if (otherCapacityHours === null) return 'NEEDS_ASSESSMENT';
  return otherCapacityHours > 0 ? 'DEVIATION_NOT_JUSTIFIED' : 'DEVIATION_VALID';
}
