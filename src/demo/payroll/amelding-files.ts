import { addDays, type Day } from '../../terms/index.ts';
import { type DemoFile, textFile } from '../files/demo-file.ts';
import type { DemoWorld } from '../world/world.ts';
import { payrollPersons } from './differences.ts';
import { type Employment, employmentsOf } from './employments.ts';
import { messageXml } from './message-xml.ts';
import {
  ADDED,
  CHAIN,
  correctedSchools,
  LATE_REPLACED,
  MonthOfMessages,
  NEVER_WAS,
  NULLED,
  payrollChangeAt,
  type Schools,
  type SentMessage,
} from './messages.ts';
import { type ReportedMonth, reportedMonths } from './reported-months.ts';
import { type Statement, statementOf } from './statement.ts';

/** Everybody's employments, ready to be told of month by month. */
interface Payroll {
  readonly world: DemoWorld;
  readonly months: readonly ReportedMonth[];
  readonly schools: Schools;
  readonly employments: readonly { readonly person: DemoWorld['persons'][number]; readonly own: Employment }[];
  readonly silentFrom: ReadonlyMap<number, Day>;
}

function payrollOf(world: DemoWorld): Payroll {
  const months = reportedMonths(world.until);
  const { persons, silentFrom } = payrollPersons(world);
  const first = months[0]?.month ?? world.first;
  const employments = persons.flatMap((person) => employmentsOf(person, first).map((own) => ({ person, own })));
  return { world, months, schools: correctedSchools(world), employments, silentFrom };
}

function statementsOf(payroll: Payroll, when: ReportedMonth): Statement[] {
  const change = payrollChangeAt(payroll.schools, payroll.months);
  return payroll.employments.flatMap(({ person, own }) => {
    const silent = payroll.silentFrom.get(own.number);
    if (silent !== undefined && when.month >= silent) return [];
    const statement = statementOf(person, own, when, change);
    return statement === null ? [] : [statement];
  });
}

const MISTAKEN = 2;

/** Two at a school stand with an employment they never had; the month after says that it never was. */
function mistaken(payroll: Payroll, place: number): Statement[] {
  const { employments, schools, months } = payroll;
  const [first, next] = [months[NEVER_WAS], months[NEVER_WAS + 1]];
  const when = months[place];
  if (first === undefined || next === undefined || (when !== first && when !== next)) return [];
  const lasting = employments.filter(
    ({ own }) => own.unit === schools.neverWas && own.pieces.at(-1)?.to === null && own.start < first.month,
  );
  return lasting.slice(0, MISTAKEN).flatMap(({ person, own }) => {
    const statement = statementOf(person, own, when, null);
    if (statement === null) return [];
    const never = { id: `A-9${own.number}`, start: first.month, leaves: [] };
    if (when === first) return [{ ...statement, ...never }];
    return [{ ...statement, ...never, end: next.month, endReason: 'arbeidsforholdetSkulleAldriVaertRapportert' }];
  });
}

function messagesOf(payroll: Payroll, when: ReportedMonth, place: number): SentMessage[] {
  const { schools, world, months } = payroll;
  const right = [...statementsOf(payroll, when), ...mistaken(payroll, place)];
  const month = new MonthOfMessages(when, right, world.until);
  if (place === LATE_REPLACED) return month.late(schools.late, addDays(months.at(-1)?.month ?? world.until, 18));
  if (place === CHAIN) return month.chain(schools.chain);
  if (place === ADDED) return month.added();
  return place === NULLED ? month.nulled(schools.doubled) : month.plain();
}

/**
 * The a-meldinger of the last months, one file a message, made one after another as they are asked for: a large owner's
 * are some hundred megabytes. They say what the HR extracts say, but for the differences of `payrollPersons`.
 */
export function* ameldingFiles(world: DemoWorld): Generator<DemoFile> {
  const payroll = payrollOf(world);
  for (const [place, when] of payroll.months.entries()) {
    for (const { file, message } of messagesOf(payroll, when, place))
      yield textFile(file, messageXml(message, world.ownerNumber));
  }
}
