import type { Day } from '../../terms/index.ts';
import type { Answer } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import { limitOf, type NormRule, WAIVER_ENDS, YEAR_HOURS } from '../law/teacher-norm.ts';
import { plainAnswer } from './plain.ts';

/** The teacher norm (N-01 to N-05): pupils per teacher in ordinary teaching, as an average of a school's stage. */
export function answerNorm(facts: FactReader, asOf: Day): Answer {
  const level = facts.text('level') ?? '';
  const rule = limitOf(level, asOf);
  const hours = hoursOf(facts);
  const size = facts.number('groupSize2') ?? hours?.size ?? null;
  if (rule === null) return answer('none', { status: 'NO_NORM', limit: null }, { level, size }, null);
  if (size === null) return withoutSize(level, rule);
  const about = { level, size: round(size), limit: rule.limit };
  const outcome = { limit: rule.limit, groupSize2: round(size) };
  if (size <= rule.limit + ROUNDING) return answer('ok', { ...outcome, status: 'OK' }, about, rule);
  const short = hours === null ? {} : shortfall(hours, rule.limit, level);
  const waived = asOf < WAIVER_ENDS && facts.yes('noQualifiedApplicants') === true;
  const status = waived ? 'WAIVED' : 'BREACH';
  return answer(waived ? 'waived' : 'breach', { ...outcome, ...short, status }, about, rule);
}

function withoutSize(level: string, { limit, basis, id }: NormRule): Answer {
  return plainAnswer('norm', {
    outcome: { status: 'NEEDS_ASSESSMENT', limit },
    basis: [basis],
    rules: [id],
    told: 'norm-open',
    about: { level, limit },
    ask: ['groupSize2'],
  });
}

/** Hours that give the limit exactly must not pass it by the last bit of a division. */
const ROUNDING = 1e-9;

interface Hours {
  readonly size: number;
  readonly ofPupils: number;
  readonly ofTeachers: number;
}

/** Group size 2: hours of pupils by hours of teachers without adapted teaching and special language teaching (GSI, SSB). */
function hoursOf(facts: FactReader): Hours | null {
  const [pupils, each, teachers] = [
    facts.number('pupils'),
    facts.number('hoursPerPupil'),
    facts.number('teacherHours'),
  ];
  const ofPupils = facts.number('pupilHours') ?? (pupils === null || each === null ? null : pupils * each);
  if (ofPupils === null || teachers === null) return null;
  const ofTeachers = teachers - (facts.number('itoHours') ?? 0) - (facts.number('specialNorwegianHours') ?? 0);
  return ofTeachers > 0 ? { size: ofPupils / ofTeachers, ofPupils, ofTeachers } : null;
}

/** Hours that lack, and how many whole posts they are by Udir's calculator of 2019–20. */
function shortfall({ ofPupils, ofTeachers }: Hours, limit: number, level: string): Readonly<Record<string, number>> {
  const lacking = ofPupils / limit - ofTeachers;
  const year = level === '8-10' ? YEAR_HOURS.lower : YEAR_HOURS.primary;
  return { extraHours: round(lacking), extraFte: round(lacking / year) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function answer(
  told: 'none' | 'ok' | 'breach' | 'waived',
  outcome: Answer['outcome'],
  about: Readonly<Record<string, string | number | null>>,
  rule: NormRule | null,
): Answer {
  const shown = 'extraFte' in outcome ? { fte: Number(outcome['extraFte']), hours: Number(outcome['extraHours']) } : {};
  const confidence = 'extraFte' in outcome ? 'guidance' : 'text';
  const found = { basis: [rule?.basis ?? 'OF § 12-19'], rules: rule === null ? [] : [rule.id] };
  return plainAnswer('norm', {
    ...found,
    outcome,
    told: `norm-${told}`,
    about: { ...about, ...shown },
    confidence,
  });
}
