import { expect, test } from 'vitest';
import { ACTION, actionItem, toldAction } from '../../record/action-plan/__data__/plans.ts';
import type { ActionPlanDesk } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import { tellAction, tellMeeting } from './tell-part.ts';
import type { WrittenAction, WrittenMeeting } from './written-action.ts';

const BY = { by: 'kari', today: dayOf(2026, 8, 31) };
const WRITTEN: WrittenAction = {
  title: 'Veileder fra første dag',
  strength: 'must',
  focusArea: 'Lærere',
  challenges: ['Nye slutter oftere'],
  characteristics: [],
  because: 'Nye slutter.',
  doing: 'Alle får veileder.',
  leadsTo: 'Flere blir.',
  target: { groups: ['teacher'], units: [], areas: [], schoolTypes: [] },
  owner: 'leder for HR',
  start: '2026-08-01',
  stop: null,
  cost: 900000,
  effect: { what: 'Flere blir', by: '2028-10-01' },
  milestones: [],
  risks: [],
  links: [],
  indicators: [
    {
      metric: 'B2',
      where: ['staff-group=teacher'],
      baseline: { value: 0.118, day: '2025-10-01', dataset: '' },
      target: 0.1,
      direction: 'down',
      by: '2028-10-01',
    },
  ],
  evaluation: { question: 'Blir flere?', method: 'its', comparison: '', on: '2028-12-01' },
  without: [],
};
const MEETING: WrittenMeeting = {
  title: 'Samarbeidsmøte',
  day: '2026-06-01',
  involved: ['unions', 'safety-representatives'],
  decisions: [{ what: 'Lag rutine', action: '2.2', owner: 'leder for HR', due: '2026-10-01', done: null }],
  address: '',
};
const FIRST = {
  status: 'decided',
  day: '2026-06-19',
  verdict: null,
  evidence: [{ kind: 'decision', what: 'Vedtak', seenBy: 'HR-sjef', seenOn: null, address: '', reached: null }],
};
const NEW = { from: '2026-06-19', reason: '', metric: null, metricDay: null, seen: null };

/** A desk with the action `2.2` that takes every telling, and gathers what each says. */
function deskOf(taken: unknown[]): ActionPlanDesk {
  const nothing = async () => ({ ok: false, reason: 'nothing-to-undo' }) as const;
  return {
    list: async () => [actionItem('2.2', toldAction(ACTION, { no: 5 }))],
    tell: async (meant, { content, seen }) => {
      taken.push([meant, content.says, seen]);
      return { ok: true, no: 9 };
    },
    undo: nothing,
    redo: nothing,
  };
}

test('a new action begins with its first status and the evidence for it', async () => {
  const taken: unknown[] = [];
  const told = { ...NEW, action: WRITTEN, first: FIRST };
  expect(await tellAction(deskOf(taken), '2.3', told, BY)).toEqual({ ok: true, no: 9 });
  expect(taken).toMatchObject([
    [
      { part: 'action', code: '2.3' },
      {
        title: WRITTEN.title,
        course: [{ status: 'decided', day: dayOf(2026, 6, 19), evidence: [{ kind: 'decision' }] }],
        indicators: [{ metric: 'B2', baseline: { value: 0.118, day: dayOf(2025, 10, 1) } }],
      },
      null,
    ],
    [{ part: 'focus-area', code: WRITTEN.focusArea }, { title: WRITTEN.focusArea }, null],
    [{ part: 'challenge', code: WRITTEN.challenges[0] }, { title: WRITTEN.challenges[0] }, null],
  ]);
  expect(await tellAction(deskOf(taken), '2.3', { ...told, first: null }, BY)).toMatchObject({
    problems: [{ place: 'status', problem: 'lacking' }],
  });
});

test('an action that is there keeps its course, and is told anew with a reason only', async () => {
  const taken: unknown[] = [];
  const anew = { ...NEW, seen: 5, action: WRITTEN, first: null };
  expect(await tellAction(deskOf(taken), '2.2', anew, BY)).toMatchObject({
    problems: [{ place: 'reason', problem: 'lacking' }],
  });
  await tellAction(deskOf(taken), '2.2', { ...anew, reason: 'Ny eier' }, BY);
  expect(taken[0]).toMatchObject([{ code: '2.2' }, { owner: 'leder for HR', course: ACTION.course }, 5]);
});

test.each([
  [{ indicators: [{ ...WRITTEN.indicators[0], metric: 'Z9' }] }, 'indicators[0].metric', 'unknown-code'],
  [{ target: { ...WRITTEN.target, groups: ['rektorer'] } }, 'population.groups[0]', 'unknown-code'],
  [{ target: { ...WRITTEN.target, units: ['123'] } }, 'population.units[0]', 'unknown-code'],
  [{ stop: '2026-07-31' }, 'stop', 'before-start'],
  [{ owner: 'Kari 010380 12345' }, 'owner', 'identity-number'],
  [{ title: ' ' }, 'title', 'lacking'],
])('an action with %j is told what is wrong at %s: %s', async (part, place, problem) => {
  const action = { ...WRITTEN, ...part } as WrittenAction;
  const told = await tellAction(deskOf([]), '2.3', { ...NEW, action, first: FIRST }, BY);
  expect(told).toMatchObject({ refused: 'fields-wrong', problems: [{ place, problem }] });
});

test('a meeting tells what was decided, by when, and who was involved; it has been held', async () => {
  const taken: unknown[] = [];
  expect(await tellMeeting(deskOf(taken), '2026-1', { ...NEW, meeting: MEETING }, BY)).toEqual({ ok: true, no: 9 });
  expect(taken).toMatchObject([
    [
      { part: 'meeting' },
      { involved: ['unions', 'safety-representatives'], decisions: [{ due: dayOf(2026, 10, 1) }] },
      null,
    ],
  ]);
  const wrong = { ...MEETING, day: '2026-12-01', involved: ['Kari'] };
  expect(await tellMeeting(deskOf(taken), '2026-1', { ...NEW, meeting: wrong }, BY)).toMatchObject({
    problems: [
      { place: 'day', problem: 'in-future' },
      { place: 'involved[0]', problem: 'unknown-code' },
    ],
  });
});
