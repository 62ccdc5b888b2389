import { expect, test } from 'vitest';
import { type ClockSeen, clockState, isAhead } from './clock.ts';

const NOW = '2026-09-15T10:00:00.000Z';
const stateOf = (seen: Partial<ClockSeen>) => clockState({ now: NOW, databaseNow: NOW, newest: NOW, ...seen });

test('a clock beside the database’s is fine, whenever something was written last', () => {
  expect(stateOf({})).toBe('fine');
  expect(stateOf({ newest: null })).toBe('fine');
  expect(stateOf({ newest: '2020-01-01T00:00:00.000Z' })).toBe('fine');
  expect(stateOf({ newest: '2020-01-01T00:00:00.000Z', databaseNow: '2026-09-15T09:55:00.000Z' })).toBe('fine');
});

test('a clock that is ahead of the database’s by more than five minutes is told once nothing was written for a day', () => {
  const databaseNow = '2026-09-15T09:54:59.999Z';
  expect(stateOf({ databaseNow, newest: '2026-09-14T09:59:59.999Z' })).toBe('ahead');
  expect(stateOf({ databaseNow, newest: '2026-09-14T10:00:00.000Z' })).toBe('fine');
  expect(stateOf({ databaseNow, newest: null })).toBe('ahead');
  expect(isAhead({ now: NOW, databaseNow })).toBe(true);
  expect(isAhead({ now: NOW, databaseNow: '2026-09-15T09:55:00.000Z' })).toBe(false);
  expect(isAhead({ now: NOW, databaseNow: null })).toBe(false);
});

test('a clock that is ahead does not hide behind what was written by it', () => {
  const databaseNow = '2026-09-01T10:00:00.000Z';
  expect(stateOf({ databaseNow, newest: '2026-09-15T09:59:00.000Z' })).toBe('ahead');
  expect(stateOf({ databaseNow, newest: '2026-09-01T10:05:00.001Z' })).toBe('ahead');
});

test('a clock that shows earlier than what was written is behind, by more than servers differ', () => {
  expect(stateOf({ newest: '2026-09-15T10:05:00.000Z' })).toBe('fine');
  expect(stateOf({ newest: '2026-09-15T10:05:00.001Z', databaseNow: null })).toBe('behind');
});

test('with the embedded database only a long silence is told, for there is no other clock', () => {
  expect(stateOf({ databaseNow: null, newest: '2025-08-11T10:00:00.000Z' })).toBe('fine');
  expect(stateOf({ databaseNow: null, newest: '2025-08-11T09:59:59.999Z' })).toBe('long-silent');
});
