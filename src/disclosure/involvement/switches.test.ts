import { expect, test } from 'vitest';
import type { MetricId } from '../../analysis/index.ts';
import type { InvolvementNote } from '../../record/administration/index.ts';
import { dayOf } from '../../terms/index.ts';
import { metricSwitches, type SwitchGrounds } from './switches.ts';

const OUT = dayOf(2027, 2, 1);
/** A catalogue that has grown: D5, and F10 that is counted from surveys, came with a later edition. */
const came = (metric: MetricId) =>
  metric === 'D5' || metric === 'F10' ? { edition: '0.2.0', day: OUT } : { edition: '0.1.0', day: null };
const NOTE: InvolvementNote = {
  ...{ id: 'involvement-000001', kind: 'metric', about: 'D5', involved: 'HTV', on: dayOf(2027, 1, 15) },
  ...{ said: 'Greit', notedBy: 'HR-sjefen', takenBack: null, at: '2027-01-15T10:00:00.000Z', recordedBy: 'x' },
};
const REAL: SwitchGrounds = { ownerKind: 'real', begunOn: dayOf(2026, 12, 1), notes: [] };

function statesOf(grounds: SwitchGrounds) {
  const states = new Map(metricSwitches(grounds, came).map(({ metric, state }) => [metric, state]));
  return [states.get('A1'), states.get('D5'), states.get('F10')];
}

test('what came after the record was begun is off for a real owner, and the rest is on from the start', () => {
  expect(statesOf(REAL)).toEqual(['from-the-start', 'not-noted', 'not-noted']);
  expect(statesOf({ ...REAL, begunOn: OUT })).toEqual(['from-the-start', 'from-the-start', 'from-the-start']);
});

test('an invented owner has all on', () => {
  expect(statesOf({ ...REAL, ownerKind: 'invented' })).toEqual(['from-the-start', 'invented-owner', 'invented-owner']);
});

test('a note about a metric switches that one on, until it is taken back', () => {
  expect(statesOf({ ...REAL, notes: [NOTE] })).toEqual(['from-the-start', 'noted', 'not-noted']);
  const takenBack = { reason: 'Feil tall', notedBy: 'HR-sjefen', at: NOTE.at };
  expect(statesOf({ ...REAL, notes: [{ ...NOTE, takenBack }] })).toEqual(['from-the-start', 'not-noted', 'not-noted']);
});

test('a note about a source is about what was counted from it then, and not about what came later', () => {
  const about = { ...NOTE, kind: 'source', about: 'survey-results' } as const;
  expect(statesOf({ ...REAL, notes: [{ ...about, on: OUT }] })).toEqual(['from-the-start', 'not-noted', 'noted']);
  expect(statesOf({ ...REAL, notes: [about] })).toEqual(['from-the-start', 'not-noted', 'not-noted']);
});

test('the note that switched a metric on is named', () => {
  const own = metricSwitches({ ...REAL, notes: [NOTE] }, came).find(({ metric }) => metric === 'D5');
  expect(own).toEqual({ metric: 'D5', edition: '0.2.0', state: 'noted', note: 'involvement-000001' });
});
