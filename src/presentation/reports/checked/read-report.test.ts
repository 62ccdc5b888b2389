import { describe, expect, test } from 'vitest';
import { RIGHT } from './__data__/reports.ts';
import { readReport } from './read-report.ts';

describe('a file that is no report', () => {
  test.each([
    ['not JSON', '{', 'JSON'],
    ['another JSON', '{"form":1}', 'id'],
    ['a list', '[]', '/'],
    [
      'a report with a text for a row',
      JSON.stringify(RIGHT).replace('"row":3', '"row":"3"'),
      'sections/0/blocks/0/paragraph/pieces/0/of/row',
    ],
  ])('%s is told of with its place', (_, text, where) => {
    expect(readReport(text)).toEqual({ ok: false, where });
  });
});
