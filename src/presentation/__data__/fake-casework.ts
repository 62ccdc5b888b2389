import {
  appointmentRef,
  type Casework,
  type CaseRoom,
  type CoverageDesk,
  type CoverageView,
  caseworkIn,
  type UnmetAppointment,
} from '../../casework/index.ts';
import { mayForUnit } from '../../access/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { dayOf, type PersonKey, type UnitNumber } from '../../terms/index.ts';

type Desk = ReturnType<CaseRoom['desk']>;
type Plan = Awaited<ReturnType<Desk['list']>>[number];
type Kept = Awaited<ReturnType<ReturnType<CaseRoom['cases']>['list']>>[number];

const PERSON = 'ab'.repeat(16) as PersonKey;

/** One teacher who lacks credits, and has no plan. */
export const UNMET: UnmetAppointment = {
  person: PERSON,
  unit: '974589095' as UnitNumber,
  post: 'Lærer',
  start: dayOf(2026, 8, 1),
  lastDay: dayOf(2027, 7, 31),
  verdict: 'not-met',
  missing: [{ what: 'subject-credits', subject: 'norsk', amount: 30 }],
};

/** Casework over plans and cases in memory, as the record keeps them; `looks` gathers what was logged. */
export function fakeCasework(record: OpenRecord, looks: string[] = []): Casework {
  const plans: Plan[] = [];
  const cases: Kept[] = [];
  const logLookUps = async (many: readonly { readonly role: string; readonly what: string }[]) =>
    void looks.push(...many.map(({ role, what }) => `${role} ${what}`));
  const open = { ...record, administration: { ...record.administration, logLookUps } };
  const stamp = { at: open.now(), judged: null, counts: true, word: null };
  const set = (id: string, versions: (plan: Plan) => Plan['versions']) => {
    const at = plans.findIndex((plan) => plan.id === id);
    const plan = plans[at];
    if (plan === undefined) return { ok: false, reason: 'unknown-plan' } as const;
    plans[at] = { ...plan, versions: versions(plan) };
    return { ok: true, id } as const;
  };
  const word = async (id: string, counts: boolean) =>
    set(id, ({ versions }) => {
      const meant = versions.findLastIndex((one) => one.counts) + (counts ? 1 : 0);
      return versions.map((one, n) => (n === meant ? { ...one, counts } : one));
    });
  const desk: Desk = {
    list: async () => plans,
    add: async (appointment, { content, from }, by) => {
      const id = `plan-${plans.length + 1}`;
      plans.push({ ...appointment, id, versions: [{ ...content, ...stamp, no: 1, from, by }] });
      return { ok: true, id };
    },
    tell: async (id, { content, from, facts }, by) =>
      content.status === 'fulfilled' && facts === null
        ? { ok: false, reason: 'not-fulfilled' }
        : set(id, ({ versions }) => [...versions, { ...content, ...stamp, no: versions.length + 1, from, by }]),
    undo: (id) => word(id, false),
    redo: (id) => word(id, true),
  };
  const keep: ReturnType<CaseRoom['cases']>['keep'] = async (draft, by) => {
    const id = `case-${cases.length + 1}`;
    cases.push({ ...draft, id, by, at: open.now(), knownOn: open.today() });
    return id;
  };
  return caseworkIn({
    open,
    desk: () => desk,
    cases: () => ({ list: async () => cases, keep }),
    names: async (keys) => new Map(keys.map((key) => [key, 'Kari Nordmann'])),
    unmet: async () => [UNMET],
  });
}

/** Two teachers; Kari lacks thirty credits for what she teaches, which Per may take. */
const SCHOOL: CoverageView['school'] = {
  year: { from: dayOf(2026, 8, 1), to: dayOf(2027, 8, 1) },
  persons: new Map([['T1', PERSON]]),
  teachers: [
    { id: 'T1', hours: 9, credits: {}, exempt: false, now: { 'norsk 1-4': 9 }, lacks: { 'norsk 1-4': 30 } },
    { id: 'T2', hours: 9, credits: {}, exempt: false, now: {}, lacks: { 'norsk 1-4': 0 } },
  ],
  taught: [{ id: 'norsk 1-4', code: 'norsk', level: '1-4', subject: 'norsk', hours: 9, need: 0 }],
  lacking: [{ teacher: 'T1', taught: 'norsk 1-4', hours: 9, credits: 30 }],
  outside: [{ reason: 'adapted', persons: 1, hours: 4 }],
};

const NOW = { teacher: 'T1', taught: 'norsk 1-4', hours: 9, now: 9 };
const COURSE = { credits: 30, moved: 0, uncovered: {}, study: [{ ...NOW, stp: 30 }], hours: [NOW] };
const SWAP = { credits: 0, moved: 9, uncovered: {}, study: [], hours: [{ ...NOW, teacher: 'T2', now: 0 }] };

/** Proposals that were found before: an exchange that was not proved, the same with the fewest of them, and a course. */
export function fakeCoverage(record: OpenRecord, looks: string[] = []): CoverageDesk {
  return {
    propose: async (asker, ask) => {
      if (!mayForUnit(asker, 'cases', ask.unit)) return { refused: 'no-case-access' };
      looks.push(`${asker.role} coverage-proposal ${ask.unit} ${ask.purpose}`);
      const swap = 4.5 * ask.swapPrice;
      return {
        ...{ ask, asOf: record.today(), state: 'open', school: SCHOOL, outOfTime: ['within'] },
        ways: [
          { ...SWAP, name: 'cheapest', cost: swap, open: { aim: 'cost', bound: 4000 } },
          { ...COURSE, name: 'fewest-swaps', cost: 30 * ask.creditPrice, open: null },
          { ...COURSE, name: 'no-swaps', cost: 30 * ask.creditPrice, open: null },
        ],
        persons: new Map([
          ['T1', { name: 'Kari Nordmann', plan: null, appointment: appointmentRef(UNMET), elsewhere: false }],
        ]),
      };
    },
  };
}
