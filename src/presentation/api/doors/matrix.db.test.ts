import { describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../../test/databases.ts';
import { hrFile, KARI, OLA, takeIn, teacher, textFile } from '../../../../test/deliveries.ts';
import type { Asker } from '../../../access/index.ts';
import { appointmentRef, type Casework, caseworkIn, openCoverage, solveWays } from '../../../casework/index.ts';
import { openFigures } from '../../../disclosure/index.ts';
import { openRecord } from '../../../record/administration/index.ts';
import { caseDesk, factsOf, personNames, planDesk } from '../../../record/index.ts';
import type { PersonKey } from '../../../terms/index.ts';
import { UNMET } from '../../__data__/fake-casework.ts';
import { createApp } from '../app.ts';
import type { AppointmentAnswer } from '../contract/index.ts';
import { jobsOf } from '../jobs.ts';
import type { App } from '../parts.ts';
import { NEIGHBOUR, OUTSIDE, STANDINGS, TARGET } from './__data__/granted.ts';
import { asksOf, type CaseIds, KEPT_CHECK, walk } from './__data__/walk.ts';
import { visitorEntrance } from './entrance.ts';

const REGISTER = textFile(
  'skoleregister.csv',
  [
    'orgnr,navn,skoletype,elever_2025,ansatte,lat,lon,bydel_id,bydel',
    `${TARGET},Fjordvik skole,barneskole,300,,60.1,10.2,A,Øst`,
    `${NEIGHBOUR},Bjørka skole,barneskole,120,,60.2,10.3,A,Øst`,
    `${OUTSIDE},Furuly skole,barneskole,120,,60.2,10.3,B,Vest`,
    '',
  ].join('\n'),
);
const HR = hrFile('hr.csv', [teacher(KARI, TARGET, '01.08.2024'), teacher(OLA, NEIGHBOUR, '01.08.2024')]);
/** The app over a small record with one plan and one kept case at the school asked about; `as` says who asks. */
async function opened(database: TestDatabase, spoilt: (casework: Casework) => Casework = (casework) => casework) {
  const open = await openRecord(await database.place());
  await takeIn(open.administration, [REGISTER, HR]);
  const [person] = (await factsOf(open)).persons.key;
  const unmet = { ...UNMET, person: person as PersonKey, unit: TARGET };
  const casework = caseworkIn({
    open,
    desk: (reach) => planDesk(open, reach),
    cases: (reach) => caseDesk(open, reach),
    names: (keys) => personNames(open, keys),
    unmet: async () => [unmet],
  });
  let asking: Asker = { who: 'nobody', role: 'council-reader', unit: null };
  const faults: unknown[] = [];
  const logFault = (problem: unknown) => void faults.push(problem);
  const app = createApp({
    open,
    figures: await openFigures(open),
    casework: spoilt(casework),
    coverage: openCoverage(open, { solve: solveWays, patience: () => AbortSignal.timeout(30_000) }),
    ...visitorEntrance(() => 'visitor', open.now),
    sessions: { enter: async () => undefined, askerOf: () => asking, change: async () => null, own: () => null },
    jobs: jobsOf({ work: async () => [], newId: () => 'job', logFault }),
    ...{ version: '0', tryFolder: null, webDir: '/nowhere', uploadLimitBytes: 1000, uploadDir: '/nowhere' },
    ...{ newId: () => 'id', logFault },
  });
  const as = (asker: Asker) => {
    asking = asker;
  };
  as({ who: 'x', role: 'hr-analyst', unit: null });
  const ids = await casesMade(app, appointmentRef(unmet));
  return { app, as, ids, faults, close: open.close };
}

/** A plan and a kept check at the school asked about, made by HR. */
async function casesMade(app: App, appointment: string): Promise<CaseIds> {
  const headers = { 'content-type': 'application/json' };
  const post = async (path: string, body: object) => {
    const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { readonly id: string };
  };
  const draft = await app.request(`/api/appointments/${appointment}?purpose=follow-up`);
  const { plan } = (await draft.json()) as AppointmentAnswer;
  const written = { ...plan, steps: plan.steps.map((step) => ({ ...step, what: 'Norsk 1', start: '2026-08-17' })) };
  const made = await post('/api/fulfilment-plans', { appointment, plan: written });
  return { plan: made.id, kept: (await post('/api/requirement-cases', KEPT_CHECK)).id, appointment, written };
}

/**
 * Every route on the one database; on the other those that read rows about persons, which the database itself holds to a reach.
 * The long tier walks all on both.
 */
function routesOn({ name }: TestDatabase): RegExp {
  const isWhole = name === 'pglite' || process.env['LAGET_LONG'] === '1';
  return isWhole ? /./ : /fulfilment-plans|requirement-cases|look-ups/;
}

describe.each(databases())('every route, role and unit, on $name', (database) => {
  test('answers what the table of roles grants, and nothing that it does not', async () => {
    const { app, as, ids, faults, close } = await opened(database);
    const meant = routesOn(database);
    const { walked, offences } = await walk(app, as, ids, meant);
    await close();
    expect({ offences, faults }).toEqual({ offences: [], faults: [] });
    const asked = asksOf(ids).filter(({ route }) => meant.test(route));
    expect(walked).toBe(asked.length * STANDINGS.length);
    expect(walked).toBeGreaterThan(300);
  }, 600_000);
});

test('casework that gives a case to whoever asks is found, at the places it should not be given', async () => {
  const [embedded] = databases();
  if (embedded === undefined) throw new Error('no database');
  const everyones: Asker = { who: 'x', role: 'hr-analyst', unit: null };
  const spoilt = (casework: Casework): Casework => ({
    ...casework,
    keptCase: (_, id, purpose) => casework.keptCase(everyones, id, purpose),
  });
  const { app, as, ids, close } = await opened(embedded, spoilt);
  const { offences } = await walk(app, as, ids, /^GET .api.requirement-cases/);
  await close();
  expect(new Set(offences.map(({ route }) => route))).toEqual(new Set(['GET /api/requirement-cases/:id']));
  expect(offences).toContainEqual({
    ...{ route: 'GET /api/requirement-cases/:id', audience: 'public', role: 'principal' },
    ...{ stand: 'outside', placed: 'unit', status: 200 },
  });
}, 600_000);
