import { dayParts, FULL_POSITION } from '../../terms/index.ts';
import type { ReportedMonth } from './reported-months.ts';
import { type Statement, spread } from './statement.ts';

/** Yearly pay lies in a span like that of the sector; nobody's pay is meant, and none of it is ever kept by Laget. */
const LOWEST_PAY = 385_000;
const PAY_SPAN = 330_000;
const HOURLY_PAY = 236;
const UNION_MEMBERS = 0.68;
const WITH_DEBT = 0.006;
const TAX = 0.31;

const tag = (name: string, value: string | number | boolean): string => `<${name}>${value}</${name}>`;

function income(kind: string, amount: number, more = ''): string {
  const head = tag('fordel', 'kontantytelse') + tag('utloeserArbeidsgiveravgift', true);
  const rest = tag('inngaarIGrunnlagForTrekk', true) + tag('beloep', amount.toFixed(2));
  return tag('inntekt', head + rest + tag('loennsinntekt', tag('beskrivelse', kind) + more));
}

function monthlyPay({ employment, post }: Statement): number {
  const yearly = LOWEST_PAY + Math.floor(spread(employment.number) * PAY_SPAN);
  return (yearly * ((post.percent ?? 0) / FULL_POSITION)) / 12;
}

/** Unpaid where the leave is a whole one without parental benefit. */
function isUnpaid({ leaves }: Statement): boolean {
  return leaves.some((leave) => leave.percent === FULL_POSITION && leave.kind !== 'Foreldrepermisjon');
}

/** Pay for one employment, and the line that tells of it. */
function payOf(statement: Statement): { readonly amount: number; readonly line: string } {
  const { hours } = statement;
  const amount = hours === null ? monthlyPay(statement) : (hours / 100) * HOURLY_PAY;
  if (amount === 0 || isUnpaid(statement)) return { amount: 0, line: '' };
  if (hours === null) return { amount, line: income('fastloenn', amount) };
  return { amount, line: income('timeloenn', amount, tag('antall', (hours / 100).toFixed(2))) };
}

/**
 * Pay, deductions, tax and now and then somebody's debt, as a payroll system sends them beside the employments: all
 * invented, and there so that one can see that Laget keeps none of it.
 */
export function moneyOf(statements: readonly Statement[], { month }: ReportedMonth): string {
  const paid = statements.map(payOf);
  const pay = paid.reduce((sum, { amount }) => sum + amount, 0);
  if (pay === 0) return '';
  const chance = spread(statements[0]?.employment.number ?? 0, 7);
  const union = tag(
    'fradrag',
    tag('beskrivelse', 'fagforeningskontingent') + tag('beloep', (-pay * 0.0135).toFixed(2)),
  );
  const tax = tag('forskuddstrekk', tag('beskrivelse', 'ordinaert') + tag('beloep', Math.round(-pay * TAX)));
  const debt = tag('utleggstrekk', tag('beskrivelse', 'utleggstrekkSkatt') + tag('beloep', -2500));
  const holiday = income('trekkILoennForFerie', -pay) + income('feriepenger', pay * 1.4);
  return [
    chance < UNION_MEMBERS ? union : '',
    tax,
    ...paid.map(({ line }) => line),
    dayParts(month).month === 6 ? holiday : '',
    chance > 1 - WITH_DEBT ? debt : '',
  ].join('');
}
