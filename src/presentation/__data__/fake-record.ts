import {
  type Administration,
  type DeliveryReport,
  gradeDelivery,
  type KeptFigure,
  type LimitDecision,
  type OpenRecord,
} from '../../record/administration/index.ts';
import { dayOf, OPEN_END, type UnitNumber } from '../../terms/index.ts';
import { TOLD } from '../../../test/told-figure.ts';
import { fakeDesigns } from './fake-designs.ts';
import { fakeIncentives } from './fake-incentives.ts';
import { fakePlan } from './fake-plan.ts';
import { fakeReports } from './fake-reports.ts';
import { fakeSessions } from './fake-sessions.ts';

export const REPORT: DeliveryReport = {
  id: 'd000001',
  sha256: 'ab'.repeat(32),
  source: 'hr-extract',
  files: ['uttrekk.xlsx'],
  status: 'taken-in',
  rows: { read: 3, kept: 2, rejected: 1 },
  findings: [
    {
      control: 'hr-extract/end-before-start',
      severity: 'rejects-row',
      file: 'uttrekk.xlsx',
      line: 3,
      path: 'Til dato',
      values: {},
      count: 1,
    },
  ],
  unplaced: {
    positions: [{ position: '9999', title: 'TROLLMANN', rows: 2, suggestion: 'laerer_grunnskole' }],
    workplaces: [{ workplace: 'Fjordvik', rows: 2, suggestions: [{ unit: '974589095', name: 'Fjordvik skole' }] }],
  },
  mapping: null,
  asRead: { columns: [{ ours: 'person', theirs: 'Fnr' }], rows: [['•••']] },
  mappingNeeded: {
    source: 'hr-extract',
    header: ['Fnr'],
    columns: { person: 'Fnr' },
    missing: ['from'],
    preview: [['•••']],
    likely: true,
    others: [{ source: 'absence', columns: {}, missing: ['unit'] }],
    values: {},
    named: null,
    unitsMeant: {},
  },
};

const SETTINGS = {
  ownerName: 'Fjordvik kommune',
  ownerKind: 'invented',
  gapRule: { summerDays: 62, otherDays: 14 },
  fewestPersons: 5,
  countingSource: 'auto',
  referenceDay: '10-01',
} as const;

const LOOK = {
  no: 1,
  at: '2026-09-15T10:00:00.000Z',
  who: 'a',
  role: 'hr-analyst',
  unit: null,
  what: 'A1',
  purpose: null,
  person: null,
  kind: 'ordinary',
} as const satisfies Awaited<ReturnType<Administration['lookUps']>>[number];

const UNKNOWN_USER = { ok: false, reason: 'unknown-user' } as const;
/** Nobody has been let in yet. */
const NO_USERS: Administration['users'] = {
  list: async () => [],
  add: async () => ({ ok: true, id: 'u000001' }),
  link: async () => UNKNOWN_USER,
  linkByNumber: async () => ({ ...UNKNOWN_USER, person: null }),
  train: async () => UNKNOWN_USER,
  grant: async () => UNKNOWN_USER,
  delegate: async () => UNKNOWN_USER,
  takeBack: async () => UNKNOWN_USER,
  putAgain: async () => UNKNOWN_USER,
  askersOf: async () => [],
};

const NO_TEMPORARY: Administration['temporary'] = {
  list: async () => [],
  takeInEmergency: async () => UNKNOWN_USER,
  lookAs: async () => UNKNOWN_USER,
  notSeenBy: async () => [],
  seen: async () => false,
  notMailed: async () => [],
  mailed: async () => undefined,
  end: async () => false,
  askersOf: async () => [],
};

const summary = {
  id: 'd000001',
  source: 'hr-extract',
  files: ['uttrekk.xlsx'],
  sha256: REPORT.sha256,
  takenInAt: '2026-09-15T10:00:00.000Z',
  takenInBy: 'visitor (hr-analyst)',
  knownOn: dayOf(2026, 9, 15),
  ownTime: false,
  rows: REPORT.rows,
  findings: { 'rejects-row': 1, note: 0 },
  withdrawnAt: null,
} as const;

/** A record that answers the same always; `calls` gathers what was asked of it. */
export function fakeRecord(calls: string[] = []): OpenRecord {
  const kept: KeptFigure[] = [];
  const decisions: LimitDecision[] = [];
  let changes = 0;
  const administration: Administration = {
    settings: async () => SETTINGS,
    users: NO_USERS,
    temporary: NO_TEMPORARY,
    plan: fakePlan(),
    designs: fakeDesigns(),
    incentives: fakeIncentives(),
    settingTexts: async () => ({ 'owner-name': SETTINGS.ownerName, 'report-approvals': '1' }),
    changeSetting: async (key, value) => {
      calls.push(`${key}=${value}`);
      return value === '2' ? { ok: false, reason: 'below-floor', allowed: '3–100' } : { ok: true, key, value };
    },
    takeIn: async (files, options) => {
      for await (const file of files) {
        calls.push(`${options.check ? 'checked' : 'took in'} ${file.name} by ${options.by}`);
        options.progress({ file: file.name, stage: 'done', rows: 3 });
      }
      return [REPORT];
    },
    withdraw: async (delivery) => (delivery === 'd000001' ? 'withdrawn' : 'unknown'),
    deliveries: async () => [summary],
    findings: async () => REPORT.findings,
    quality: async () => [
      {
        source: 'hr-extract',
        delivery: 'd000001',
        newest: true,
        knownOn: dayOf(2026, 8, 31),
        age: 15,
        freshness: 'fresh',
        ...gradeDelivery('hr-extract', 3, REPORT.findings),
      },
    ],
    unplaced: async () => REPORT.unplaced,
    place: async (placings) => {
      calls.push(`placed ${JSON.stringify(placings)}`);
      return { workplaces: 1, positions: 0, refused: [{ key: '123', reason: 'unknown-unit-number' }] };
    },
    placingsOn: async (days) => days.map(() => ({ workplaces: [], positions: [] })),
    placings: async () => ({
      workplaces: [{ workplace: 'Fjordvik', unit: '974589095', from: dayOf(1850, 1, 1), to: OPEN_END }],
      positions: [{ position: '9999', subgroup: 'aks', from: dayOf(2025, 8, 1), to: dayOf(2026, 8, 1) }],
    }),
    units: async () => [{ unit: '974589095', name: 'Fjordvik skole', schoolType: 'barneskole', closedOn: null }],
    places: async () => ({
      units: [
        {
          unit: '974589095' as UnitNumber,
          name: 'Fjordvik skole',
          latitude: 59.9,
          longitude: 10.7,
          closedOn: null,
          pupils: { count: 90, day: null },
        },
      ],
      areas: [],
    }),
    sourcesCompared: async () => [
      {
        month: dayOf(2026, 8, 1),
        here: 'hr-extract',
        there: 'amelding',
        units: [{ unit: '974589095', here: 3, there: 4, onlyHere: 0, onlyThere: 1, otherPercent: 1 }],
        unitsCompared: 2,
      },
    ],
    countedByRegisters: async () => [],
    reported: async () => [TOLD],
    breaks: {
      list: async () => [],
      add: async (draft, by) => {
        calls.push(`broke ${draft.title.nb} by ${by}`);
        return 'own-000001';
      },
      withdraw: async (id) => (id === 'own-000001' ? 'changed' : 'unknown'),
      restore: async (id) => (id === 'own-000001' ? 'changed' : 'unknown'),
    },
    retention: {
      decisions: async () => [],
      decide: async () => undefined,
      run: async () => ({ ranOn: dayOf(2026, 9, 15), tried: true, kinds: [], leftUntil: null, plansUntil: null, files: 0, code: '0'.repeat(64), roomGivenBack: false }),
      runAsTried: async () => null,
      runs: async () => [],
    },
    involvement: {
      begunOn: async () => dayOf(2026, 9, 1),
      list: async () => [],
      note: async () => 'involvement-000001',
      takeBack: async () => 'unknown',
    },
    limits: {
      list: async () => decisions,
      decide: async (draft, by) => {
        decisions.push({ ...draft, knownOn: dayOf(2026, 9, 15), at: '2026-09-15T10:00:00.000Z', recordedBy: by });
      },
    },
    mappings: async () => [
      { name: 'kobling', mapping: { source: 'hr-extract', columns: { person: 'Fnr' }, workplaces: {}, positions: {} } },
    ],
    renameMapping: async (from) => (from === 'kobling' ? 'done' : 'unknown'),
    removeMapping: async (name) => (name === 'kobling' ? 'done' : 'unknown'),
    keepFigure: async ({ name, question, language, answer, program, by }) => {
      if (name === 'changed') return { ok: false, reason: 'record-changed' };
      const id = `k${String(kept.length + 1).padStart(6, '0')}`;
      const keptOn = dayOf(2026, 9, 15);
      const keptAt = '2026-09-15T10:00:00.000Z';
      kept.unshift({ id, name, question, language, answer, program, keptOn, keptAt, keptBy: by, putAway: false });
      return { ok: true, id };
    },
    keptFigures: async () => kept,
    putAway: async (id, away) => {
      const place = kept.findIndex((one) => one.id === id);
      const one = kept[place];
      if (one !== undefined) kept[place] = { ...one, putAway: away };
      return one !== undefined;
    },
    reports: fakeReports(),
    told: { of: async () => [], enter: async () => true },
    reachable: async () => undefined,
    processes: null,
    clock: async () => ({ now: '2026-09-15T10:00:00.000Z', databaseNow: null, newest: null }),
    ...{ logLookUp: async () => undefined, logLookUps: async () => undefined },
    lookUps: async () => [LOOK],
    seekLookUps: async () => ({ lines: [LOOK], total: 1, next: null }),
    checkLog: async () => ({ lines: 1, unchained: 0, head: '0'.repeat(64), broken: null }),
    sessions: fakeSessions(),
    fingerprint: async () => 'f',
    mark: async () => null,
    // Always another: nothing that a test asks for is answered from what was kept.
    changes: async () => String(changes++),
    alone: (work) => work(),
    mailing: (work) => work(),
  };
  return {
    administration,
    dataDir: '/nowhere',
    today: () => dayOf(2026, 9, 15),
    now: () => '2026-09-15T10:00:00.000Z',
    close: async () => undefined,
  };
}
