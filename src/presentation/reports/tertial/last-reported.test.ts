import { describe, expect, test } from 'vitest';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import { catalogue } from '../../../disclosure/index.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import type { AskedTable } from '../../../plans/index.ts';
import { dayOf } from '../../../terms/index.ts';
import type { ComposedReport, FigureAnswer, ReportFigure } from '../../api/contract/index.ts';
import { REPORT_TEXTS } from '../../language/index.ts';
import { COMPOSED } from '../__data__/composed.ts';
import { boundNumbers, paragraphText } from '../checked/index.ts';
import { reportFigure } from './figures-used.ts';
import { lastBlocks } from './last-reported.ts';

const PERIOD = '2023-10-01/2024-10-01';
const LIMITS = { fewestPersons: 5, smallestBase: 10 };

/** B2 of teachers and of everybody: so many of 1 000 have left. */
function asked(left: number): AskedTable {
  const cells = [
    cell(['teacher'], 60, { denominator: 600, period: PERIOD }),
    cell(['Total'], left, { denominator: 1000, period: PERIOD }),
  ];
  const period = { kind: 'between', from: dayOf(2023, 10, 1), to: dayOf(2024, 10, 1), grain: 'school-year' } as const;
  const question = { metric: 'B2', by: ['staff-group'], where: [], period, asKnownOn: null } as const;
  return { question, table: publish(rawTable('B2', cells, { columns: ['staff-group'] }), LIMITS) };
}

/** As it was published in May, with an answer changed by hand. */
function published(left: number, change: (answer: FigureAnswer) => FigureAnswer = (one) => one): ComposedReport {
  const figure = reportFigure(asked(left), 'Sluttet hos skoleeieren', 'nb');
  const was: ReportFigure = { ...figure, id: 'F1', answer: change(figure.answer) };
  const standing = { kind: 'published', on: '2026-05-20', corrects: null, reason: null } as const;
  return {
    ...COMPOSED,
    period: { ...COMPOSED.period, code: '2026-1', label: '1. tertial 2026' },
    standing,
    figures: [was],
  };
}

function told(left: number, last: ComposedReport): readonly string[] {
  const making = { language: 'nb', catalogue: catalogue() } as const;
  const blocks = lastBlocks({ making, tables: [asked(left)], texts: REPORT_TEXTS.nb, facts: new Map() }, last);
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : block.kind === 'list' ? block.items : []))
    .map((one) => paragraphText(one).replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
}

describe('what was reported last time', () => {
  test('is told as it was printed then, as it is now, and because of newer data', () => {
    expect(told(130, published(122))).toEqual([
      'Forrige rapport gjaldt 1. tertial 2026 og ble publisert 20. mai 2026. Den hadde 1 tall for alle ansatte som også er med her. 1 av dem er et annet nå.',
      'Sluttet hos skoleeieren, 1. oktober 2023 til 1. oktober 2024: i forrige rapport oppgitt som 12,2 prosent, nå 13,0 prosent, fordi nyere leveranser har rettet det.',
    ]);
  });

  test('is told as the same where it is printed the same', () => {
    expect(told(122, published(122)).at(-1)).toMatch(/Alle er de samme nå\.$/);
  });

  test.each([
    [
      'its definition is another',
      (answer: FigureAnswer) => ({ ...answer, metric: { ...answer.metric, version: '0.9.0' } }),
      'fordi definisjonen er endret siden da',
    ],
    [
      'it was provisional',
      (answer: FigureAnswer) => ({
        ...answer,
        rows: answer.rows.map((row) => ({ ...row, state: 'provisional' as const })),
      }),
      'fordi tallet var foreløpig',
    ],
  ])('is told with its reason where %s', (_, change, reason) => {
    expect(told(130, published(122, change)).at(-1)).toContain(reason);
  });

  test('is not told where the table was not there', () => {
    expect(told(130, { ...published(122), figures: [] })).toEqual([]);
  });

  test('is bound to what was published, and what is known now to its cell', () => {
    const making = { language: 'nb', catalogue: catalogue() } as const;
    const facts = new Map();
    const blocks = lastBlocks({ making, tables: [asked(130)], texts: REPORT_TEXTS.nb, facts }, published(122));
    const [item] = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const numbers = boundNumbers(item ?? { id: '', pieces: [], editedBy: null });
    expect(numbers.map(({ of }) => of.from)).toEqual(['fact', 'cell']);
    expect([...facts.values()].map(({ value }) => value)).toContain(12.2);
  });
});
