import { expect, test } from 'vitest';
import { TOLD } from '../../../test/told-figure.ts';
import { METRICS, timeOf } from '../../analysis/index.ts';
import { OPEN_END, type ReportedMeasure } from '../../terms/index.ts';
import { ourQuestion } from './our-question.ts';

const FIGURE = { ...TOLD, metricId: TOLD.metric, group: null, known: { from: TOLD.knownOn, to: OPEN_END } };

test('a figure of a metric that is told in several lines has none of ours beside it', () => {
  const inLines = Object.values(METRICS).filter((metric) => {
    const figure = {
      ...FIGURE,
      measure: metric.unit as ReportedMeasure,
      to: timeOf(metric) === 'day' ? null : FIGURE.to,
    };
    return ourQuestion({ figure, group: null, place: null }, metric, null) === 'lines';
  });
  expect(inLines.map(({ id }) => id).sort()).toEqual([
    'A12',
    'A12g',
    'B10',
    'B10c',
    'B11',
    'B12',
    'B13',
    'B14',
    'B5',
    'B6',
    'B7',
    'B7d',
    'B8',
    'B9',
    'C12',
    'C7',
    'D2o',
    'D3',
    'D3u',
    'D5b',
    'F10',
    'L1t',
    'L2t',
    'L3t',
  ]);
});
