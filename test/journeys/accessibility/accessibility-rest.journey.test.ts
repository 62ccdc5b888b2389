import { describe, expect, test } from 'vitest';
import { startJourney } from '../journey.ts';
import { halfOfPages, testAccessible, type View } from './every-page.ts';

const journey = startJourney('looked-at');

const SPOT_CHECKS = [
  { path: '/nokkeltall', width: 1280, scheme: 'light', lang: 'nn' },
  { path: '/nokkeltall?by=unit&view=bars', width: 390, scheme: 'dark', lang: 'en' },
  { path: '/nokkeltall?metric=staff-balance', width: 390, scheme: 'light', lang: 'nn' },
  { path: '/nokkeltall?by=unit&view=dots&audience=internal', width: 1280, scheme: 'dark', lang: 'nb' },
  { path: '/data', width: 390, scheme: 'dark', lang: 'nn' },
  { path: '/nokkeltall?metric=ks-turnover', width: 390, scheme: 'dark', lang: 'en' },
  { path: '/om', width: 1280, scheme: 'light', lang: 'en' },
  { path: '/sammenlign', width: 390, scheme: 'dark', lang: 'nn' },
  { path: '/nokkeltall?metric=headcount&group=Total&view=ages', width: 1280, scheme: 'light', lang: 'en' },
] as const satisfies readonly View[];

describe('WCAG 2.2 AA, light and dark, and at places', () => {
  testAccessible(journey, [...halfOfPages('odd'), ...SPOT_CHECKS]);
});

test('nothing was asked of another machine, and the console is silent', () => {
  expect(journey.browsing.foreign).toEqual([]);
  expect(journey.browsing.complaints).toEqual([]);
});
