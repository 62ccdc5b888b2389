import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import type { ReportedFigureRow } from '../delivery.ts';
import { readDelivery, recogniseFile } from '../index.ts';
import { TEMPLATE_HEADER } from './definition.ts';

const HEAD = 'utgiver;publisert;nøkkeltall;definisjon;periode;gruppe;enhet;verdi;teller;nevner;måleenhet';
const UNIT = unitNumber(1);
const known = {
  ...CONTEXT,
  knownMetrics: (text: string) => /^b2$/i.test(text),
  knownWorkplaces: (u: string) => u === UNIT,
};

const file = (...rows: readonly string[]) => textFile('oppgitt.csv', `${[HEAD, ...rows].join('\n')}\n`);
async function read(...rows: readonly string[]) {
  const result = await readDelivery(file(...rows), known);
  const { content } = result;
  const reported: readonly ReportedFigureRow[] = content?.kind === 'reported-figures' ? content.reported : [];
  return { result, reported };
}
const ROW = 'Fjordvik;2026-03-01;B2;;2024-10-01/2025-10-01;lærere;;9,2;59;642;prosent';

describe('a figure as it was reported', () => {
  test('is known by its columns, in Norwegian and in English, and by nothing else', async () => {
    const english =
      'publisher,published,metric,period,value,unit of measure\nKS,2022-12-01,B1,2021-12-01,7.9,percent\n';
    expect(await recogniseFile(file(ROW))).toMatchObject({ kind: 'reported-figures' });
    expect(await recogniseFile(textFile('r.csv', english))).toMatchObject({ kind: 'reported-figures' });
    const withoutDay = textFile('r.csv', 'utgiver;nøkkeltall;verdi\nKS;B1;7,9\n');
    expect((await recogniseFile(withoutDay)).kind).not.toBe('reported-figures');
  });

  test('is kept with its definition, its parts and how far it was rounded', async () => {
    const { result, reported } = await read(ROW);
    expect(found(result)).toEqual([]);
    expect(reported).toEqual([
      {
        publisher: 'Fjordvik',
        title: null,
        publishedOn: day('2026-03-01'),
        metric: 'B2',
        definition: 'same-as-ours',
        definitionText: null,
        from: day('2024-10-01'),
        to: day('2025-10-01'),
        group: 'teacher',
        place: null,
        value: 0.092,
        rounding: 0.0005,
        measure: 'share',
        numerator: 59,
        denominator: 642,
        address: null,
        note: null,
        line: 2,
      },
    ]);
  });

  test.each([
    ['9 prosent av hele tall', '9;;;prosent', 0.09, 0.005],
    ['en andel', '0,092;;;andel', 0.092, 0.0005],
    ['et prosenttegn', '9,20 %;;;', 0.092, 0.00005],
    ['personer med mellomrom', '1 108;;;personer', 1108, 0.5],
    ['årsverk', '969,6;;;årsverk', 969.6, 0.05],
  ])('%s is read in its measure and with its rounding', async (_, written, value, rounding) => {
    const { reported } = await read(`A;2026-03-01;B2;;2025-10-01;;;${written}`);
    expect([reported[0]?.value, reported[0]?.rounding]).toEqual([value, expect.closeTo(rounding, 12)]);
  });

  test.each([
    ['2024-10-01/2025-10-01', '2024-10-01', '2025-10-01'],
    ['1.10.2024–1.10.2025', '2024-10-01', '2025-10-01'],
    ['1.10.2024 - 1.10.2025', '2024-10-01', '2025-10-01'],
    ['1.10.2024 til 1.10.2025', '2024-10-01', '2025-10-01'],
    ['31.8.2026', '2026-08-31', null],
  ])('the period %s is read', async (period, from, to) => {
    const { reported } = await read(`A;2026-03-01;B2;;${period};;;9;;;prosent`);
    expect([reported[0]?.from, reported[0]?.to]).toEqual([day(from), to === null ? null : day(to)]);
  });

  test('days may stand in columns of their own', async () => {
    const text =
      'utgiver;publisert;nøkkeltall;fra;til;dag;verdi;måleenhet\nA;1.3.2026;A1;;;31.8.2026;10;personer\nA;1.3.2026;B2;1.10.2024;1.10.2025;;9;prosent\nA;1.3.2026;B2;1.10.2024;i fjor;;9;prosent\n';
    const result = await readDelivery(textFile('r.csv', text), known);
    expect(result.content).toMatchObject({
      reported: [
        { from: day('2026-08-31'), to: null },
        { from: day('2024-10-01'), to: day('2025-10-01') },
      ],
    });
    expect(found(result)).toContain('reported-figures/period-missing@4');
  });

  test.each([
    ['', 'same-as-ours', null],
    ['KS', 'ks', null],
    ['nfer-sector', 'nfer-sector', null],
    ['Sluttet hos skoleeieren', 'owner', null],
    ['snitt ansatte', 'average-headcount', null],
    ['slik vi gjorde i 2019', 'other', 'slik vi gjorde i 2019'],
  ])('the definition «%s» is %s', async (written, definition, words) => {
    const { reported } = await read(`A;2026-03-01;B2;${written};2025-10-01;;;9;;;prosent`);
    expect([reported[0]?.definition, reported[0]?.definitionText]).toEqual([definition, words]);
  });

  test.each([
    ['', '', null, null],
    ['alle ansatte', 'hele skoleeieren', null, null],
    ['Lærarar', 'landet', 'teacher', 'country'],
    ['skoleledelse_rektor', UNIT, 'skoleledelse_rektor', UNIT],
    ['Adjunkt', 'Bydel Øst', 'Adjunkt', 'Bydel Øst'],
  ])('group «%s» and place «%s»', async (group, place, code, where) => {
    const { reported } = await read(`A;2026-03-01;B2;;2025-10-01;${group};${place};9;;;prosent`);
    expect([reported[0]?.group, reported[0]?.place]).toEqual([code, where]);
  });
});

describe('what is wrong with it', () => {
  test.each([
    [';2026-03-01;B2;;2025-10-01;;;9;;;prosent', 'publisher-missing'],
    ['A;snart;B2;;2025-10-01;;;9;;;prosent', 'published-unreadable'],
    ['A;2026-03-01;;;2025-10-01;;;9;;;prosent', 'metric-missing'],
    ['A;2026-03-01;B2;;i fjor;;;9;;;prosent', 'period-missing'],
    ['A;2026-03-01;B2;;2025-10-01/2024-10-01;;;9;;;prosent', 'period-backwards'],
    ['A;2026-03-01;B2;;2025-10-01;;;*;;;prosent', 'value-unreadable'],
    ['A;2026-03-01;B2;;2025-10-01;;;9,2;;;', 'measure-unknown'],
  ])('%s is rejected: %s', async (row, control) => {
    const { result, reported } = await read(row);
    expect([found(result), reported]).toEqual([[`reported-figures/${control}@2`], []]);
  });

  test('KS tells by its own position codes, and nothing is the matter with that', async () => {
    const { result, reported } = await read('KS;2023-12-31;B2;ks;2021-12-01/2022-12-01;7962;landet;7,9;;;prosent');
    expect([found(result), reported[0]?.group]).toEqual([[], '7962']);
  });

  test.each([
    ['A;2026-03-01;Trivsel;;2025-10-01;;;9;;;prosent', 'unknown-metric'],
    ['A;2026-03-01;B2;vår gamle;2025-10-01;;;9;;;prosent', 'unknown-definition'],
    ['A;2026-03-01;B2;;2025-10-01;Adjunkt;;9;;;prosent', 'unknown-group'],
    ['A;2026-03-01;B2;;2025-10-01;7962;;9;;;prosent', 'unknown-group'],
    [`A;2026-03-01;B2;;2025-10-01;;${unitNumber(2)};9;;;prosent`, 'unknown-unit'],
    ['A;2026-03-01;B2;;2025-10-01;;;104;;;prosent', 'share-over-100'],
    ['A;2026-03-01;B2;;2025-10-01;;;9;mange;;prosent', 'part-unreadable'],
    ['A;2026-03-01;B2;;2025-10-01;;;9,2;60;642;prosent', 'parts-disagree'],
    ['A;2026-03-01;B2;;2025-10-01;;;9;1;0;prosent', 'parts-disagree'],
  ])('%s is kept and told: %s', async (row, control) => {
    const { result, reported } = await read(row);
    expect([found(result), reported.length]).toEqual([[`reported-figures/${control}@2`], 1]);
  });

  test('parts that agree within the rounding are not told of, at the very edge either', async () => {
    const edge = 'A;2026-03-01;B2;;2025-10-01;;;12,5;1;8;prosent';
    const whole = 'A;2026-03-01;B2;;2025-10-01;;;13;1;8;prosent';
    expect([found((await read(edge)).result), found((await read(whole)).result)]).toEqual([[], []]);
  });

  test('the same figure twice is left out, with another value both are kept and it is told', async () => {
    const other = ROW.replace('9,2;59', '9,3;60');
    const { result, reported } = await read(ROW, ROW, other);
    expect(found(result)).toEqual(['reported-figures/duplicate-row@3', 'reported-figures/two-values@4']);
    expect(reported.map(({ value }) => value)).toEqual([0.092, 0.093]);
  });

  /** Skoleporten, teaching staff in Oslo 2015–16: public 4 945.3, private 310.2, and both 5 255.4. skoleporten.udir.no, NLOD. */
  test('a published total stays as published where its rounded parts add up to another', async () => {
    const year = 'Skoleporten;2016-03-01;Årsverk til undervisning;Udir;2015-10-01';
    const { reported } = await read(
      `${year};lærere;;5255,4;;;årsverk`,
      `Utdanningsforbundet${year.slice('Skoleporten'.length)};lærere;;5255,5;;;årsverk`,
      `${year.replace('2016-03', '2017-03')};lærere;;5255,6;;;årsverk`,
    );
    const told = reported.map(({ publisher, publishedOn, value }) => [publisher, publishedOn, value]);
    expect(told).toEqual([
      ['Skoleporten', day('2016-03-01'), 5255.4],
      ['Utdanningsforbundet', day('2016-03-01'), 5255.5],
      ['Skoleporten', day('2017-03-01'), 5255.6],
    ]);
  });

  test('a file without the four columns is stopped', async () => {
    const result = await readDelivery(textFile('r.csv', 'utgiver;verdi\nA;9\n'), known, 'reported-figures');
    expect([result.content, found(result)]).toEqual([null, ['reported-figures/column-missing']]);
  });
});

test('the template is recognised as what it is, filled in as CSV and as a workbook', async () => {
  const values: Readonly<Record<string, string>> = {
    utgiver: 'KS',
    publisert: '2022-12-01',
    nøkkeltall: 'B2',
    periode: '2021-12-01',
    verdi: '7,9',
    måleenhet: 'prosent',
  };
  const row = TEMPLATE_HEADER.map((name) => values[name] ?? '');
  const csv = textFile('mal.csv', `\ufeff${TEMPLATE_HEADER.join(';')}\r\n${row.join(';')}\r\n`);
  const bytes = await writeXlsx({ sheets: [{ name: 'Tall', rows: [[...TEMPLATE_HEADER], row] }] });
  for (const one of [csv, { name: 'mal.xlsx', bytes, madeOn: null }]) {
    const result = await readDelivery(one, known);
    expect([found(result), result.rows.kept]).toEqual([[], 1]);
  }
});
