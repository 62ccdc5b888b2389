import type { QualityTexts } from './shape.ts';

export const QUALITY_EN: QualityTexts = {
  grades: { good: 'good', usable: 'usable', weak: 'weak', none: 'not delivered' },
  menders: {
    keeper: 'whoever places things on the data screen',
    hr: 'whoever keeps the HR or payroll system',
    recruitment: 'whoever keeps the recruitment system',
    schools: 'the school, or whoever reports for it',
    register: 'whoever keeps the register',
  },
  freshness: {
    fresh: 'New enough: {day} ({age|day|days} ago).',
    due: 'Should be delivered again: {day} ({age|day|days} ago).',
    old: 'Old: {day} ({age|day|days} ago).',
  },
  aged: { fresh: '', due: ', should be delivered again', old: ', old' },
  whole: 'No faults found.',
  olderWorse: '{count|older delivery|older deliveries} that also count have a worse grade.',
  leftOut: '{share} of the rows are left out.',
  noted: '{share} of the rows have a note.',
  reason: '{message} It is about {rows|row|rows}. To be mended by {mender}.',
  restsOn: '{grade}: {list}.',
  source: '{source} ({grade}, {day}{aged})',
  notDelivered: 'The source is not delivered.',
};
