import type { PlanContent } from '../../../record/index.ts';
import { type Day, dayOf, type PersonKey, type UnitNumber } from '../../../terms/index.ts';
import type { PlanNow, UnmetAppointment } from '../appointment.ts';
import type { WrittenPlan, WrittenStep } from '../written-plan.ts';

export const START = dayOf(2026, 8, 1);
export const END = dayOf(2027, 7, 31);

const CONTENT: PlanContent = {
  basis: 'TEMP_17_3_3',
  end: END,
  status: 'running',
  gap: [],
  steps: [],
  reviews: [],
  mentor: '',
  noticeGiven: null,
  evidence: [],
  recruitment: { advert: '', closingDay: null, applicants: null, qualified: null, decidedBy: '', reason: '' },
};

const person = (n: number) => String(n).padStart(32, '0') as PersonKey;
const unit = (n: number) => String(974589000 + n) as UnitNumber;

/** A plan of person `n` at unit `n % 3` that begins on `start`. */
export function planNow(n: number, content: Partial<PlanContent> = {}, start: Day = START): PlanNow {
  const version = { ...CONTENT, ...content, no: n, from: start, at: '', by: 'test', counts: true, word: null, judged: null };
  const appointment = { person: person(n), unit: unit(n % 3), post: 'Lærer', start };
  return { plan: { ...appointment, id: `plan-${n}`, versions: [version] }, now: version };
}

export function unmet(n: number, part: Partial<UnmetAppointment> = {}): UnmetAppointment {
  const own = { person: person(n), unit: unit(n % 3), post: 'Lærer', start: START, lastDay: END };
  return { ...own, verdict: 'not-met', missing: [], ...part };
}

export const STEP: WrittenStep = {
  kind: 'course',
  what: 'Norsk 1',
  subject: 'norsk',
  credits: 30,
  place: 'Fjordvik høgskole',
  mode: 'online',
  cost: 12_000,
  paidBy: 'owner',
  start: '2026-08-17',
  due: '2026-12-20',
  done: null,
};

export const WRITTEN: WrittenPlan = {
  basis: 'TEMP_17_3_3',
  end: '2027-07-31',
  status: 'agreed',
  steps: [STEP],
  reviews: [],
  mentor: '',
  noticeGiven: null,
  evidence: [{ what: 'Vitnemål', seenBy: 'Rektor', seenOn: '2026-09-01' }],
  recruitment: {
    advert: 'Finn 123',
    closingDay: '2026-05-01',
    applicants: 2,
    qualified: 0,
    decidedBy: 'Rektor',
    reason: 'Ingen søkere fylte kravet.',
  },
};
