import { describe, expect, test } from 'vitest';
import { type Dataset, METRICS, type MetricId, type Question, type RawCell } from '../../../analysis/index.ts';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import type { FiguresThen } from '../../../disclosure/index.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import { dayOf, formatDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { paragraphText, placedParagraphs } from '../checked/index.ts';
import { composeSheet, type SheetRequest } from './compose-sheet.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
/** Numerator and denominator of each sex, by metric; 25 of 100 women and 10 of 50 men where nothing else is said. */
type Numbers = Readonly<Record<string, readonly (readonly [sex: string, some: number, all: number])[]>>;

const USUAL = [
  ['f', 25, 100],
  ['m', 10, 50],
] as const;

/** A gate that answers every question with the same persons, and remembers what it was asked. */
function gateOf(asked: Question[], numbers: Numbers = {}): FiguresThen {
  return {
    state: () => ({
      dataset: 'sha256:test' as Dataset['hash'],
      fingerprint: 'f',
      horizon: dayOf(2026, 8, 31),
      monthsDelivered: {},
    }),
    answerPublic: async (question) => {
      asked.push(question);
      const cells = cellsOf(question, numbers[question.metric] ?? USUAL);
      return publish(rawTable(question.metric, cells, { columns: [...question.by] }), LIMITS);
    },
  };
}

function cellsOf({ metric, by, period }: Question, numbers: Numbers[string]): readonly RawCell[] {
  const isCount = METRICS[metric].denominator === null;
  const all = ['Total', sum(numbers, 1), sum(numbers, 2)] as const;
  const lines = by.includes('sex') ? [...numbers, all] : [all];
  return timesOf(period).flatMap((time) =>
    lines.map(([sex, some, of]) => {
      const codes = by.map((column) => (column === 'sex' ? sex : column === 'unit' ? '974589095' : 'teacher'));
      return isCount ? cell(codes, of, { period: time }) : cell(codes, some, { denominator: of, period: time });
    }),
  );
}

function sum(numbers: Numbers[string], place: 1 | 2): number {
  return numbers.reduce((so, row) => so + row[place], 0);
}

function timesOf(period: Question['period']): readonly string[] {
  if (period.kind === 'day') return [formatDay(period.at)];
  if (period.kind === 'days') return period.days.map(formatDay);
  return period.kind === 'between' ? [`${formatDay(period.from)}/${formatDay(period.to)}`] : ['2025-01-01'];
}

const REQUEST: SheetRequest = {
  sheet: 'equality',
  year: 2025,
  about: null,
  language: 'nb',
  asKnownOn: dayOf(2026, 9, 15),
  owner: { name: 'Fjordgløtt kommune', isInvented: true },
  deliveries: [],
  plan: [],
  dimensions: () => [],
  version: null,
  last: null,
  progress: () => undefined,
};

async function composed(more: Partial<SheetRequest>, numbers: Numbers = {}, asked: Question[] = []) {
  const report = await composeSheet(gateOf(asked, numbers), { ...REQUEST, ...more });
  if ('refusal' in report) throw new Error(report.refusal.code);
  return report;
}

function textOf(report: ComposedReport, id: string): string {
  const found = placedParagraphs(report).find(({ paragraph }) => paragraph.id === id);
  return found === undefined ? '' : paragraphText(found.paragraph).replaceAll('\u00a0', ' ');
}

describe('the statement of equality', () => {
  test('counts women and men, each number bound to its cell', async () => {
    const report = await composed({});
    expect(textOf(report, 'balance.counted')).toBe('Av 150 ansatte er 100 kvinner og 50 menn.');
    const found = placedParagraphs(report).find(({ paragraph }) => paragraph.id === 'balance.counted');
    const numbers = found?.paragraph.pieces.filter((piece) => typeof piece !== 'string') ?? [];
    expect(numbers.map((piece) => (piece.kind === 'number' ? piece.of.from : piece.kind))).toEqual([
      'cell',
      'cell',
      'cell',
    ]);
  });

  test('says that women and men are withheld where one of them is few', async () => {
    const few = [
      ['f', 25, 100],
      ['m', 1, 3],
    ] as const;
    const report = await composed({}, { A1: few });
    expect(textOf(report, 'balance.counted')).toBe('Hvor mange som er kvinner og menn, er skjermet.');
  });

  const SOME_UNKNOWN = [
    ['f', 25, 100],
    ['m', 10, 50],
    ['unknown', 1, 2],
  ] as const;

  test('tells of one of them what may be seen where the others are withheld with a few of whom it is not known', async () => {
    const report = await composed({}, { A1: SOME_UNKNOWN });
    expect(textOf(report, 'balance.counted')).toBe(
      'Av 152 ansatte er 100 kvinner. Hvor mange som er menn, er skjermet.',
    );
    const first = await composed({ version: '1' }, { A1: SOME_UNKNOWN });
    expect(textOf(first, 'balance.counted')).toBe('Hvor mange som er kvinner og menn, er skjermet.');
  });

  test('says that they are not compared where one of them is withheld', async () => {
    const report = await composed({}, { A4: SOME_UNKNOWN });
    expect(textOf(report, 'temporary.A4')).toBe(
      'Midlertidig andel: Kvinner og menn er ikke sammenlignet, for noen av tallene er skjermet.',
    );
  });

  test('leaves to the owner what no source tells', async () => {
    const report = await composed({});
    const own = placedParagraphs(report).filter(({ paragraph }) => paragraph.id.startsWith('own.'));
    expect(own.map(({ paragraph }) => paragraph.id)).toEqual([
      'own.involuntary-part-time',
      'own.pay',
      'own.parental-leave',
      'own.work-for-equality',
    ]);
  });

  test('is of the last day of its year, and turnover of the two days in October before', async () => {
    const asked: Question[] = [];
    const report = await composed({}, {}, asked);
    expect(report.day).toBe('2025-12-31');
    const of = (metric: MetricId) => asked.find((question) => question.metric === metric)?.period;
    expect(of('A4')).toEqual({ kind: 'day', at: dayOf(2025, 12, 31) });
    const october = { kind: 'between', from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1), grain: null };
    expect(of('B2')).toEqual(october);
  });

  test('of a year that nothing is delivered of is refused', async () => {
    const report = await composeSheet(gateOf([]), { ...REQUEST, year: 2027 });
    expect(report).toEqual({ refusal: { code: 'no-data' } });
  });

  test('is the same to the byte when it is composed again, and another in another language', async () => {
    const [one, again, other] = [await composed({}), await composed({}), await composed({ language: 'nn' })];
    expect(JSON.stringify(again)).toBe(JSON.stringify(one));
    expect(other.id).not.toBe(one.id);
  });
});

describe('the sheet of a school', () => {
  const about = { kind: 'unit', code: '974589095', label: 'Lia skole' } as const;

  test('asks of that school alone, and names it', async () => {
    const asked: Question[] = [];
    const report = await composed({ sheet: 'school', about }, {}, asked);
    expect(report.title).toBe('Faktaark for Lia skole');
    expect(asked.length).toBeGreaterThan(5);
    const where = [{ dimension: 'unit', codes: ['974589095'] }];
    expect(asked.filter((question) => JSON.stringify(question.where) !== JSON.stringify(where))).toEqual([]);
  });

  test('leaves out what nobody is counted in, which the first templates told of', async () => {
    const nobody = [['f', 0, 0]] as const;
    const told = async (version: string | null) =>
      textOf(await composed({ sheet: 'school', about, version }, { A4: nobody }), 'staff.A4');
    expect([await told(null), await told('2')]).toEqual(['', expect.stringContaining('ikke aktuelt')]);
  });

  test('says which number is withheld', async () => {
    const few = [
      ['f', 1, 4],
      ['m', 0, 0],
    ] as const;
    const report = await composed({ sheet: 'school', about }, { A4: few });
    expect(textOf(report, 'staff.A4')).toMatch(/^Midlertidig andel: /);
  });
});

describe('the sheet of a school that had one before', () => {
  const about = { kind: 'unit', code: '974589095', label: 'Lia skole' } as const;
  const asLast = async (numbers: Numbers = {}): Promise<ComposedReport> => ({
    ...(await composed({ sheet: 'school', about }, numbers)),
    standing: { kind: 'published', on: '2026-02-01', corrects: null, reason: null },
  });

  test('tells each number that was another then, and why', async () => {
    const temporary = [
      ['f', 30, 100],
      ['m', 15, 50],
    ] as const;
    const report = await composed({ sheet: 'school', about, last: await asLast({ A4: temporary }) });
    expect(textOf(report, 'last.compared')).toMatch(
      /^Forrige faktaark gjaldt 2025 og ble publisert 1\. februar 2026\. Det hadde \d+ tall som også er med her\. \d+ av dem er andre nå\.$/,
    );
    const told = placedParagraphs(report).filter(({ paragraph }) => paragraph.id.startsWith('last.A4.'));
    expect(told[0] === undefined ? '' : paragraphText(told[0].paragraph).replaceAll('\u00a0', ' ')).toContain(
      'oppgitt som 30,0 prosent i forrige faktaark, nå 23,3 prosent, fordi',
    );
  });

  test('tells of each group that its number is another, also where those of others are the same', async () => {
    const fewer = [
      ['f', 25, 90],
      ['m', 10, 50],
    ] as const;
    const report = await composed({ sheet: 'school', about, last: await asLast({ A1: fewer }) });
    const told = placedParagraphs(report).filter(({ paragraph }) => paragraph.id.startsWith('last.A1.'));
    const ofGroups = told.filter(({ paragraph }) => paragraph.id.includes('.teacher.'));
    expect(ofGroups.map(({ paragraph }) => paragraph.id)).toEqual([
      'last.A1.staff-group.teacher.2025-12-31',
      'last.A1.tenure.teacher.2025-12-31',
    ]);
  });

  test('names groups in its own language, whatever that of the last one was', async () => {
    const fewer = [
      ['f', 25, 90],
      ['m', 10, 50],
    ] as const;
    const sheet = { sheet: 'school', about, language: 'en', last: await asLast({ A1: fewer }) } as const;
    const told = placedParagraphs(await composed(sheet)).flatMap(({ paragraph }) =>
      paragraph.id === 'last.A1.staff-group.teacher.2025-12-31' ? [paragraphText(paragraph)] : [],
    );
    expect(told).toEqual([expect.stringMatching(/^Headcount, Teachers, 31.December.2025: /)]);
  });

  test('says that all is the same where it is', async () => {
    const report = await composed({ sheet: 'school', about, last: await asLast() });
    expect(textOf(report, 'last.compared')).toMatch(/Alle er de samme nå\.$/);
  });

  test('says nothing of one that was withheld then', async () => {
    const few = [
      ['f', 1, 4],
      ['m', 0, 0],
    ] as const;
    const report = await composed({ sheet: 'school', about, last: await asLast({ A4: few }) });
    const told = placedParagraphs(report).filter(({ paragraph }) => paragraph.id.startsWith('last.A4.'));
    expect(told).toEqual([]);
  });

  test('is as its first template has it where it was made by that', async () => {
    const report = await composed({ sheet: 'school', about, last: await asLast(), version: '1' });
    expect([report.template.version, report.sections.some(({ id }) => id === 'last')]).toEqual(['1', false]);
  });
});

test('the case file of an action that is not in the plan is refused', async () => {
  const about = { kind: 'action', code: '9.9', label: 'Ukjent' } as const;
  const report = await composeSheet(gateOf([]), { ...REQUEST, sheet: 'action', year: null, about });
  expect(report).toEqual({ refusal: { code: 'no-data' } });
});
