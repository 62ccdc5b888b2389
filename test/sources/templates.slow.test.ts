import { expect, test } from 'vitest';
import { templateCsv, templateXlsx } from '../../src/presentation/reports/index.ts';
import { MAPPED_SOURCES, readDelivery, recogniseFile, templateColumns } from '../../src/sources/index.ts';
import { CONTEXT, found, textFile, unitNumber } from './synthetic.ts';

/** A row as an owner would write it: the example for another unit, workplace or post, with the template's own words. */
function filledIn(source: (typeof MAPPED_SOURCES)[number]): string {
  const own: Readonly<Record<string, string>> = {
    unit: unitNumber(1),
    workplace: 'Bakken',
    post: 'X1',
    asked: '20',
    // Not any word will do: a plan must rest on a paragraph that held when the appointment began, and not be fulfilled yet.
    // An action begins as a proposal, and says no verdict then.
    ...(source === 'plan-actions' ? { status: 'decided', evidenceKind: 'decision', verdict: '', without: '' } : {}),
    ...(source === 'fulfilment-plans' ? { basis: 'OL § 17-3(3)', status: '' } : {}),
  };
  const cells = templateColumns(source).map(
    ({ field, example, codes }) => own[field] ?? codes?.at(-1)?.word ?? example,
  );
  return `${cells.join(';')}\r\n`;
}

test.each(MAPPED_SOURCES)(
  'the template of %s is known, its example left out, its own words understood',
  async (source) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const file = textFile('mal.csv', templateCsv(source, language) + filledIn(source));
      expect(await recogniseFile(file)).toMatchObject({ kind: source });
      const result = await readDelivery(file, CONTEXT);
      expect(result.rows).toEqual({ read: 2, kept: 1, rejected: 1 });
      expect(found(result)).toContainEqual(expect.stringMatching(/example-row/));
    }
  },
);

test('the workbook of a template is known by its sheet, whatever the sheet of explanations says', async () => {
  const file = { name: 'mal.xlsx', bytes: await templateXlsx('absence', 'nb'), madeOn: null };
  expect(await recogniseFile(file)).toMatchObject({ kind: 'absence' });
  expect(found(await readDelivery(file, CONTEXT))).toContain('own-table/example-row@2');
});
