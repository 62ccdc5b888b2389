import type { Figures, PublishedTable } from '../../disclosure/index.ts';
import { catalogue, limitEntries } from '../../disclosure/index.ts';
import { tellAround } from '../../disclosure/around.ts';
import { cell, HEADCOUNT, HEADCOUNT_SERIES, rawTable, TURNOVER } from '../../disclosure/__data__/raw-tables.ts';
import { revisionsOf } from '../../disclosure/derived/revisions.ts';
import { publishUnanswered } from '../../disclosure/evaluation/publish-evaluation.ts';
import { nearestQuestion } from '../../disclosure/explained/nearest.ts';
import { notForReasons } from '../../disclosure/explained/why-withheld.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import { showInternal, withinReach } from '../../disclosure/show-internal.ts';
import type { Asker } from '../../access/index.ts';
import { cellKey, panelOfUnits, type Question, type RawTable } from '../../analysis/index.ts';
import { dayOf } from '../../terms/index.ts';
import { schoolBridges } from './school-owner.ts';
import { toldBeside } from './told-before.ts';

const CAME = { kind: 'delivery', day: dayOf(2026, 9, 3), delivery: 'd000002', source: 'hr-extract' } as const;
const PLACED = { kind: 'context', day: dayOf(2026, 9, 1), changed: ['placings'] } as const;
const FEW = { kind: 'rule', rule: 'few-persons' } as const;
const FOR_LEADERS = { kind: 'protects', cells: [{ 'staff-group': 'leader' }] } as const;
const IN_2025 = { since: dayOf(2025, 1, 1) } as const;
const LIVING = { ...IN_2025, area: 'ost', name: '', index: 7.5, low: 1, high: 10, hard: 'high' } as const;
const AGREED = {
  ...({ unit: '974589095', group: 'teacher', kind: 'local', since: dayOf(2022, 8, 1) } as const),
  ...{ yearHours: 1687.5, atSchool: 1300, weeks: 39 },
} as const;
const SPAN = { low: 566_000, median: 614_000, high: 668_000 } as const;
const PAY = { ...IN_2025, ...SPAN, position: '7962', measure: 'kroner', persons: 9 } as const;
const WEAK_POWER = {
  ...{ power: 0.4, error: 0.02, lacks: null, treated: 4, controls: 8, before: 5, after: 3 },
  ...{ moreUnits: 6, morePeriods: 2 },
};
const NO_UNITS = { panel: panelOfUnits({ cells: [] }, { waves: [], comparison: { control: 'never', units: [] } }, () => null), dataset: 'sha256:test' };
const LIMITS = { fewestPersons: 5, smallestBase: 10 };

/** 60 of 100 in exposed areas, 30 of 100 in others: the same for every metric. */
function byLivingConditions({ metric, by }: Question): RawTable {
  const of = (code: string, numerator: number, denominator: number) => cell([code], numerator, { denominator });
  return rawTable(metric, [of('exposed', 60, 100), of('other', 30, 100), of('Total', 90, 200)], { columns: by });
}

/** Headcount and owner turnover of a fixed small owner, through the real gate; `looks` gathers what was looked at. */
export function fakeFigures(looks: string[] = []): Figures & { readonly refreshed: () => number } {
  let refreshed = 0;
  const rawOf = (question: Question): RawTable | null => {
    const { metric, period } = question;
    if (question.by[0] === 'living-conditions') return byLivingConditions(question);
    if (metric === 'A1') return period.kind === 'between' && period.grain !== null ? HEADCOUNT_SERIES : HEADCOUNT;
    return metric === 'B2' ? TURNOVER : null;
  };
  const answerPublic: Figures['answerPublic'] = async (question) => {
    const raw = rawOf(question);
    return raw === null ? { refusal: { code: 'no-data' } } : publish(raw, LIMITS);
  };
  const answerInternal = async (question: Question, asker: Asker) => {
    const reached = withinReach(question, asker);
    const raw = rawOf(question);
    if ('refusal' in reached) return reached;
    if (raw === null) return { refusal: { code: 'no-data' } } as const;
    looks.push(`${asker.role} ${question.metric}`);
    return showInternal(raw, asker);
  };
  return {
    answerPublic,
    answerInternal,
    answer: (question, asker, audience) =>
      audience === 'public' ? answerPublic(question) : answerInternal(question, asker),
    answerPublicAt: answerPublic,
    asAt: async () => ({ answerPublic, state: () => ({ dataset: 'sha256:test', fingerprint: 'f', horizon: null, monthsDelivered: {} }) }),
    whyWithheld: async (question, asker) => {
      const refusal = notForReasons(asker);
      const table = await answerPublic(question);
      if (refusal !== null) return { refusal };
      if ('refusal' in table) return table;
      looks.push(`${asker.role} why ${question.metric}`);
      const { metric, columns, filters, names, moving, dataset, asKnownOn } = table;
      const head = { metric, columns, filters, names, moving, dataset, asKnownOn };
      const rows = table.rows
        .filter(({ state }) => state === 'withheld')
        .map(({ codes, period }) => ({ codes, period, reason: codes.includes('leader') ? FEW : FOR_LEADERS }));
      return { ...head, audience: 'internal', asker, limits: LIMITS, rows };
    },
    nearest: async (question, answer) => {
      const trying = { ask: answerPublic, units: () => [] };
      return nearestQuestion(question, answer, trying);
    },
    revisions: async (question, asker, audience) => {
      const answer = audience === 'public' ? answerPublic(question) : answerInternal(question, asker);
      const before = await answer;
      if ('refusal' in before) return before;
      const [first, ...rest] = HEADCOUNT.cells;
      const changed = first === undefined ? [] : [{ ...first, numerator: first.numerator + 1, persons: first.persons + 1 }];
      const now = publish({ ...HEADCOUNT, cells: [...changed, ...rest] }, LIMITS);
      const key = first === undefined ? '' : cellKey(first);
      const told = { ...before, asKnownOn: '2026-09-01' } as PublishedTable;
      return revisionsOf(told, now, { causes: new Map([[key, [0]]]), events: [CAME] });
    },
    versions: {
      days: async () => [{ day: dayOf(2026, 9, 3), events: [CAME] }, { day: dayOf(2026, 9, 1), events: [PLACED] }],
      on: async (day) => (day < dayOf(2026, 9, 1) ? null : 'sha256:then'),
    },
    bridges: schoolBridges(undefined, looks),
    evaluations: {
      powerBefore: async () => ({ power: WEAK_POWER, dataset: 'sha256:test' }),
      evaluate: async () => publishUnanswered('not-begun', NO_UNITS),
    },
    catalogue,
    dimensions: () => [
      { id: 'sex', codes: [{ code: 'f', name: null }] },
      { id: 'staff-group', codes: ['teacher', 'leader', 'administration'].map((code) => ({ code, name: null })) },
      { id: 'living-conditions', codes: ['exposed', 'other'].map((code) => ({ code, name: null })) },
      { id: 'unit', codes: [{ code: '974589095', name: 'Fjordvik skole' }] },
    ],
    around: async (asker, audience) =>
      tellAround({ living: [LIVING], agreements: [AGREED], pay: [PAY] }, asker, audience),
    units: () => [
      {
        unit: '974589095',
        name: 'Fjordvik skole',
        schoolType: 'barneskole',
        area: { code: 'ost', name: 'Øst' },
        subArea: { code: 'unassigned', name: '' },
        livingConditions: 'other',
        closed: false,
      },
    ],
    reportedBeside: async (question, asker, audience) => {
      const reached = audience === 'internal' ? withinReach(question, asker) : { question };
      return 'refusal' in reached ? reached : toldBeside(publish(TURNOVER, LIMITS));
    },
    limits: async () => limitEntries({ settings: { ownerKind: 'invented', fewestPersons: 5 }, decisions: [] }),
    breaks: () => [],
    refresh: async () => {
      refreshed++;
    },
    follow: async () => false,
    kept: () => ({ mark: null, dataset: '', fingerprint: '', tables: [] }),
    asked: () => [],
    turn: () => refreshed,
    refreshed: () => refreshed,
    state: () => ({ dataset: 'sha256:test', fingerprint: 'f', horizon: dayOf(2026, 8, 31), monthsDelivered: {} }),
  };
}
