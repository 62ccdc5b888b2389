import { describe, expect, test } from 'vitest';
import type { MetricId, Question, RawTable } from '../../../analysis/index.ts';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import type { Figures } from '../../../disclosure/index.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import { readIncentiveRule } from '../../../plans/index.ts';
import { incentiveSchema } from '../../api/schemas/plan/incentive.ts';
import { incentiveCsv } from '../../reports/index.ts';
import { askIncentive } from './ask-incentive.ts';

/** A gate that knows some tables by metric and breakdown, and refuses the rest; `questions` gathers every question. */
function gate(tables: Readonly<Record<string, RawTable>>, questions: Question[] = []): Figures {
  const figures: Pick<Figures, 'answerPublic'> = {
    answerPublic: async (question) => {
      questions.push(question);
      const table = tables[[question.metric, ...question.by].join(' ')];
      if (table === undefined) return { refusal: { code: 'no-data' } };
      return publish(table, { fewestPersons: 5, smallestBase: 10 });
    },
  };
  return figures as Figures;
}

const total = (metric: MetricId, part: number, whole: number) =>
  rawTable(metric, [cell([], part, { denominator: whole })], { columns: [] });
const areas = (metric: MetricId, ...parts: readonly number[]) =>
  rawTable(
    metric,
    parts.map((part, n) => cell([n === 0 ? 'Total' : `a${n}`], part, { denominator: 400 })),
    {
      columns: ['area'],
    },
  );

/** 400 teachers of whom 300 in a full position; 40 of 400 left in a year. */
const TABLES = {
  A1: total('A1', 400, 400),
  A5: total('A5', 300, 400),
  'A1 area': areas('A1', 400, 397, 3),
  B3: total('B3', 40, 400),
};
const RULE = {
  who: { groups: ['teacher'] },
  perYear: 50_000,
  takeUp: 0.5,
  effect: { low: 0.02, likely: 0.05, high: 0.08 },
};

async function asked(rule: object, tables: Readonly<Record<string, RawTable>> = TABLES, questions: Question[] = []) {
  const read = readIncentiveRule({ ...RULE, ...rule });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const answer = await askIncentive(gate(tables, questions), read, 'nb');
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  return answer;
}

describe('an incentive reckoned from published figures', () => {
  test('is as by hand: 200 of 400 take it, 90 of 100 stay, 10 more do for 10 million', async () => {
    const answer = await asked({});
    expect(incentiveSchema.safeParse(answer).error).toBeUndefined();
    expect(answer.eligible.total).toMatchObject({ state: 'shown', value: 400 });
    expect(answer.reckoned?.recipients?.likely).toBe(200);
    expect(answer.reckoned?.stayAnyway?.likely).toBeCloseTo(180, 8);
    expect(answer.reckoned?.extra?.likely).toBeCloseTo(10, 8);
    expect(answer.reckoned?.cost?.likely).toBe(10_000_000);
    expect(answer.reckoned?.costPerExtra?.likely).toBeCloseTo(1_000_000, 4);
    expect(answer.sentences.join(' ')).toContain('Om lag 10 personer flere ville blitt i 1 år.');
  });

  test('asks for those in a full or part position, or with the requirement met, by the figure that divides so', async () => {
    const questions: Question[] = [];
    expect((await asked({ who: { position: 'full' } }, TABLES, questions)).eligible.total.value).toBe(300);
    expect((await asked({ who: { position: 'part' } })).eligible.total.value).toBe(100);
    expect(questions.map(({ metric, by }) => [metric, ...by].join(' '))).toEqual(['A5', 'A5 area', 'A5 unit', 'B3']);
    const met = { ...TABLES, D1: total('D1', 380, 400) };
    expect((await asked({ who: { groups: ['teacher'], requirement: 'not-met' } }, met)).eligible.total.value).toBe(20);
  });

  test('tells no count of few, and what can be reckoned without it', async () => {
    const few = { ...TABLES, A1: total('A1', 3, 3) };
    const { eligible, reckoned, sentences } = await asked({}, few);
    expect(eligible.total).toMatchObject({ state: 'withheld', value: null, text: 'skjermet' });
    expect([reckoned?.recipients, reckoned?.cost]).toEqual([null, null]);
    expect(reckoned?.costPerExtra?.likely).toBeCloseTo(1_000_000, 4);
    expect(sentences[0]).toContain('skjermet');
    expect(JSON.stringify(await asked({}))).not.toContain('"value":3,');
  });

  test('reckons several years from the yearly figure, and says that it takes each year to be like the last', async () => {
    const { assumptions, unknown } = await asked({ years: 3 });
    expect(assumptions.find(({ key }) => key === 'stayWithout')?.text).toContain('72,9');
    expect(unknown).toContain('Om hvert år er som det siste: andelen som blir, er regnet år for år.');
  });

  test('reckons nothing where how many stay is not told, and says what to do; with an assumed share it does', async () => {
    const without = { A1: TABLES.A1 };
    const { reckoned, results, sentences } = await asked({}, without);
    expect([reckoned, results]).toEqual([null, []]);
    expect(sentences.at(-1)).toContain('Skriv en andel du antar');
    expect((await asked({ stayWithout: 0.9 }, without)).reckoned?.extra?.likely).toBeCloseTo(10, 8);
  });

  test('says of what is not delivered that it is not, and never nobody, nought or given', async () => {
    const nothing = rawTable('A1', [cell([], 0, { delivered: false })], { columns: [] });
    const { eligible, sentences, assumptions } = await asked({}, { A1: nothing });
    expect(eligible.total).toMatchObject({ state: 'not-delivered', value: null });
    expect(sentences[0]).toBe('Hvor mange som kunne fått det, er ikke levert. Lever ansettelser først.');
    expect(assumptions.find(({ key }) => key === 'stayWithout')).toMatchObject({
      ...{ text: 'ikke levert', source: 'Ikke oppgitt' },
    });
  });

  test('has no upper bound where the effect may be nought or the verdict is that it cannot be decided', async () => {
    const evaluation = { estimate: 0.05, interval: { low: 0.02, high: 0.08 }, verdict: 'cannot-tell' };
    const undecided = await asked({ effect: { evaluation, outcome: 'staying' } });
    expect(undecided.reckoned?.costPerExtra).toMatchObject({ high: null });
    expect(undecided.sentences.join(' ')).toContain('Vi kan ikke si om noen flere ville blitt.');
    expect(undecided.assumptions.find(({ key }) => key === 'effect')?.source).toBe('Evaluering: kan ikke avgjøres');
    expect((await asked({ effect: { low: -0.01, likely: 0.05, high: 0.1 } })).unknown[0]).toContain('kan være null');
  });

  test('goes out as a file with its ends, what it rests on, and the sign for what is withheld', async () => {
    const file = incentiveCsv(await asked({ effect: { low: 0, likely: 0.05, high: 0.1 } }), {
      owner: 'Fjordvik kommune',
      language: 'nb',
    });
    expect(file).toContain('Får det;200;200;200');
    expect(file).toMatch(/Kostnad per person som blir på grunn av det;1000000;500000;ingen øvre grense/);
    expect(file).toMatch(/a2;:/i);
    expect(file).toContain('Fjordvik kommune');
  });
});
