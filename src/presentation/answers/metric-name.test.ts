import { expect, test } from 'vitest';
import { catalogue } from '../../disclosure/index.ts';
import { metricName } from './metric-name.ts';

test('a metric is told by its name in each language, and by its id where the catalogue does not answer it', () => {
  expect([metricName('B2', 'nb'), metricName('B2', 'en')]).not.toContain('B2');
  expect(metricName('Z99', 'nn')).toBe('Z99');
});

test('the catalogue is sorted once, and not again for each name', () => {
  expect(catalogue()).toBe(catalogue());
});
