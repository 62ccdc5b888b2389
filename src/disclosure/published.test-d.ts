import { expectTypeOf } from 'vitest';
import type { RawTable } from '../analysis/index.ts';
import { csvOf, type ExportWords, jsonStatOf, xlsxOf } from '../presentation/reports/index.ts';
import { publishCurves } from './curves/publish-curves.ts';
import { publish } from './publish/publish.ts';
import type { InternalTable, PublishedCurveTable, PublishedTable, SeenTable } from './published.ts';

declare const raw: RawTable;
declare const internal: InternalTable;
declare const published: PublishedTable;
declare const words: ExportWords;

csvOf(published, words);

// @ts-expect-error A raw table has not passed the gate and cannot be exported.
csvOf(raw, words);

// @ts-expect-error An internal table never becomes a file for others: CSV.
csvOf(internal, words);

// @ts-expect-error An internal table never becomes a file for others: XLSX.
void xlsxOf(internal, words);

// @ts-expect-error An internal table never becomes a file for others: JSON-stat.
jsonStatOf(internal, words);

const handMadeRow = {
  codes: ['teacher'],
  period: '2025-10-01',
  numerator: 3,
  denominator: null,
  value: 3,
  interval: null,
  state: 'shown' as const,
  reason: null,
};

// @ts-expect-error A row made by hand, with every visible part right, does not go into a table that passed the gate.
const smuggled: PublishedTable = { ...published, rows: [handMadeRow] };

// @ts-expect-error Rows of an internal table do not go into a published one.
const lifted: PublishedTable = { ...published, rows: internal.rows };

// @ts-expect-error A hand-made cell cannot stand in for a table.
csvOf({ rows: [{ codes: ['teacher'], numerator: 3 }] }, words);

// @ts-expect-error A published table is no staying curve: its steps have not been merged.
const unmerged: PublishedCurveTable = published;

expectTypeOf(publishCurves).returns.toEqualTypeOf<PublishedCurveTable>();
expectTypeOf<PublishedCurveTable>().toExtend<PublishedTable>();
expectTypeOf(publish).returns.toEqualTypeOf<PublishedTable>();
expectTypeOf<PublishedTable>().toExtend<SeenTable>();
expectTypeOf([smuggled, lifted, unmerged]).not.toBeAny();
