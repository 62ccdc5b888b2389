// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { PlanActionItem } from '../../../../../src/presentation/api/contract/index.ts';
import { planPageOf } from '../plan-path.ts';
import { byFocusArea, fittingActions, planAddress, readAskedPlan } from './asked-plan.ts';

function action(code: string, status: string, focusArea: string): PlanActionItem {
  return {
    ...{ code, title: code, focusArea, owner: 'HR', since: '2026-01-01' },
    strength: { code: 'must', label: 'skal' },
    status: { code: status, label: status },
    ...{ challenges: [], characteristics: [], indicators: [] },
  };
}

const PLAN = {
  actions: [action('1.1', 'running', 'Ledere'), action('2.1', 'started', 'Lærere'), action('1.2', 'started', 'Ledere')],
  lacks: [{ code: '2.1', title: '2.1', lacks: [{ part: { code: 'target', label: 'mål' }, reason: null }] }],
};

const codes = (query: string) =>
  fittingActions(PLAN, readAskedPlan(new URLSearchParams(query))).map(({ code }) => code);

test.each([
  ['', ['1.1', '2.1', '1.2']],
  ['status=started', ['2.1', '1.2']],
  ['status=started&area=Ledere', ['1.2']],
  ['lacks=any', ['2.1']],
  ['lacks=evaluation', []],
  ['owner=rektor', []],
])('the address «%s» shows the actions %j', (query, shown) => {
  expect(codes(query)).toEqual(shown);
});

test('what is asked stands in the address, and is read back the same', () => {
  const asked = { status: 'running', area: 'Ledere som blir', owner: '', lacks: 'any', day: '2025-12-31' };
  const [path, query] = planAddress(asked).split('?');
  expect(path).toBe('/plan');
  expect(readAskedPlan(new URLSearchParams(query))).toEqual(asked);
});

test('actions of one focus area stand together, wherever they are in the list', () => {
  expect(byFocusArea(PLAN.actions).map(({ area, actions }) => [area, actions.length])).toEqual([
    ['Ledere', 2],
    ['Lærere', 1],
  ]);
});

test.each([
  ['/plan', { kind: 'all' }],
  ['/plan/ny', { kind: 'new' }],
  ['/plan/2.3', { kind: 'action', code: '2.3' }],
  ['/plan/Tiltak%204%2Fb', { kind: 'action', code: 'Tiltak 4/b' }],
  ['/plan/%E0%A4%A', { kind: 'action', code: '%E0%A4%A' }],
  ['/plan/mote', { kind: 'meeting', code: null }],
  ['/plan/mote/2026-1', { kind: 'meeting', code: '2026-1' }],
])('the path %s is %j', (path, page) => {
  expect(planPageOf(path)).toEqual(page);
});
