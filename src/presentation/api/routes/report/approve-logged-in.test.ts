import { describe, expect, test } from 'vitest';
import type { KnownUser } from '../../../../record/administration/index.ts';
import { type Day, dayOf, type Role, type UnitNumber } from '../../../../terms/index.ts';
import { testApp } from '../../__data__/test-app.ts';
import type { Problem, ReportAnswer } from '../../contract/index.ts';
import { visitorEntrance } from '../../doors/entrance.ts';

/** The fixed owner's today. */
const TODAY = dayOf(2026, 9, 15);
const TOMORROW = dayOf(2026, 9, 16);
const LONG_AGO = dayOf(2026, 1, 1);
const ISSUER = 'https://login.example';

type Grant = KnownUser['grants'][number];

function grant(id: string, role: Role, more: Partial<Grant> = {}): Grant {
  const none = { area: null, unit: null, to: null, delegatedFrom: null, word: null };
  return { id, role, ...none, from: LONG_AGO, reason: 'Arbeid', at: '', by: '', ...more };
}

function user(id: string, name: string, grants: readonly Grant[], trainedOn: Day | null = LONG_AGO): KnownUser {
  return { id, name, issuer: ISSUER, subject: id, person: null, trainedOn, grants, at: '', by: '' };
}

const GRETE = user('u000001', 'Grete', [grant('g1', 'owner-leadership')]);
/** Grete's role handed on to Dag until a day. */
const dag = (to: Day, trainedOn: Day | null = LONG_AGO, more: Partial<Grant> = {}) =>
  user('u000002', 'Dag', [grant('g2', 'owner-leadership', { to, delegatedFrom: 'g1', ...more })], trainedOn);

/** The app with those users, all in one role; `as` says who has logged in. */
function appOf(users: readonly KnownUser[], role: Role = 'owner-leadership') {
  let own: KnownUser | undefined;
  const asker = () => ({ who: `${own?.name} (${own?.id})`, role, unit: null });
  const { app, open } = testApp(10_000, (one) => ({
    ...visitorEntrance(() => 'visitor', one.now),
    sessions: {
      enter: async () => undefined,
      askerOf: asker,
      change: async () => null,
      own: () => ({ ...session, subject: own?.subject ?? '', name: own?.name ?? '', mine: [asker()] }),
    },
  }));
  Object.assign(open.administration, { users: { ...open.administration.users, list: async () => users } });
  const post = async (path: string) => {
    const headers = { 'content-type': 'application/json' };
    const response = await app.request(`/api/reports/tertial-draft/${path}`, { method: 'POST', headers, body: '{}' });
    return { status: response.status, code: ((await response.json()) as Problem).code ?? null };
  };
  return {
    approveAs: (id: string) => {
      own = users.find((one) => one.id === id);
      return post('approve');
    },
    takeBack: () => post('approve/take-back'),
    given: async () => {
      const answer = (await (await app.request('/api/reports/tertial-draft')).json()) as ReportAnswer;
      return answer.approvals.given.map(({ who, asDeputyFor, counts }) => [who, asDeputyFor, counts]);
    },
  };
}

const session = { id: 's000001', issuer: ISSUER, idleLeft: 600, longestLeft: 600 };

describe('a logged-in deputy over the API', () => {
  test('approves on behalf of the one who handed the role on, until the day it ends', async () => {
    const { approveAs, given } = appOf([GRETE, dag(TOMORROW)]);
    expect((await approveAs('u000002')).status).toBe(200);
    expect(await given()).toEqual([['Dag (u000002) (Ledelse hos skoleeier)', 'Grete', true]]);
  });

  test.each([
    ['the day it ends', dag(TODAY)],
    ['without training in privacy', dag(TOMORROW, null)],
    ['who is trained tomorrow', dag(TOMORROW, TOMORROW)],
    ['for one area', dag(TOMORROW, LONG_AGO, { area: 'A' })],
    ['for one school', dag(TOMORROW, LONG_AGO, { unit: '974589095' as UnitNumber })],
    ['that was taken back', dag(TOMORROW, LONG_AGO, { word: { counts: false, reason: 'Feil', at: '', by: '' } })],
    ['that begins tomorrow', dag(dayOf(2026, 12, 1), LONG_AGO, { from: TOMORROW })],
  ])('does not: %s', async (_, deputy) => {
    const { approveAs, given } = appOf([GRETE, deputy]);
    expect(await approveAs('u000002')).toEqual({ status: 403, code: 'may-not-approve' });
    expect(await given()).toEqual([]);
  });

  test('does not once the role of the one who handed it on has ended', async () => {
    const ended = user('u000001', 'Grete', [grant('g1', 'owner-leadership', { to: TODAY })]);
    const { approveAs } = appOf([ended, dag(TOMORROW)]);
    expect(await approveAs('u000002')).toEqual({ status: 403, code: 'may-not-approve' });
  });

  test('takes back the own approval, which then does not count', async () => {
    const { approveAs, takeBack, given } = appOf([GRETE, dag(TOMORROW)]);
    await approveAs('u000002');
    expect((await takeBack()).status).toBe(200);
    expect((await given()).map(([, , counts]) => counts)).toEqual([false]);
  });

  test.each([
    ['hr-analyst', 200],
    ['owner-leadership', 200],
    ['data-protection-officer', 200],
    ['hr-adviser', 403],
    ['area-director', 403],
    ['principal', 403],
    ['auditor', 403],
    ['council-reader', 403],
    ['administrator', 403],
  ] as const)('of %s is answered %i, by the table of roles', async (role, status) => {
    const giver = user('u000001', 'Grete', [grant('g1', role)]);
    const deputy = user('u000002', 'Dag', [grant('g2', role, { to: TOMORROW, delegatedFrom: 'g1' })]);
    const { approveAs } = appOf([giver, deputy], role);
    expect((await approveAs('u000002')).status).toBe(status);
  });
});
