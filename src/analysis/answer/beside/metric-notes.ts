import { addMonths, bridges, CONTRACTS, type Day, formatDay, LONG_TEMPORARY_MONTHS } from '../../../terms/index.ts';
import { ageInYears } from '../../kernels/amounts.ts';
import type { Lens } from '../../kernels/axis.ts';
import { eachPiece, eachPresent } from '../../kernels/person-loop.ts';
import { OVER_SIXTY_TWO } from '../../metrics/days/numerators.ts';
import { AGE, type Metric, SIXTY_AND_OVER, TEMPORARY } from '../../metrics/metric.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';

const OF_AGE: readonly string[] = [AGE, SIXTY_AND_OVER, OVER_SIXTY_TWO];

/** What only one metric has to tell. */
export function metricNotes(view: View, lens: Lens, { numerator, kernel, variant }: Metric, day: number): TableNote[] {
  if (variant !== undefined) return notTheLaw(variant, day as Day);
  if (numerator === TEMPORARY) return temporaryNotes(view, lens, day);
  if (kernel === 'retirement-exposure') return ageNotes(view, lens, day).filter(({ code }) => code === 'birth-unknown');
  return OF_AGE.includes(numerator) ? ageNotes(view, lens, day) : [];
}

/** That a figure is of a variant and not of the law, and from which day it is reckoned to hold. */
export function notTheLaw(variant: Metric['variant'], day: Day): TableNote[] {
  return variant === undefined ? [] : [note('not-the-law', { day: formatDay(day) })];
}

const [TEMPORARY_CONTRACT, UNKNOWN_CONTRACT] = [CONTRACTS.indexOf('temporary'), CONTRACTS.indexOf('unknown')];

function temporaryNotes(view: View, lens: Lens, day: number): TableNote[] {
  let [long, unknown] = [0, 0];
  eachPresent(view, lens, day, (person) => {
    const since = temporarySince(view, person, day);
    if (since !== null && addMonths(since, LONG_TEMPORARY_MONTHS) <= day) long++;
    if (hasPost(view, person, day, UNKNOWN_CONTRACT)) unknown++;
  });
  return [
    note('long-temporary', { persons: long, months: LONG_TEMPORARY_MONTHS }),
    ...(unknown > 0 ? [note('contract-unknown', { persons: unknown })] : []),
  ];
}

function hasPost(view: View, person: number, day: number, contract: number): boolean {
  let has = false;
  eachPiece(view, person, day, (piece) => {
    has ||= at(view.pieces.contract, piece) === contract;
  });
  return has;
}

/** First day of the unbroken temporary employment a person is in on a day, holes bridged as in spells; null without any. */
function temporarySince(view: View, person: number, day: number): Day | null {
  if (!hasPost(view, person, day, TEMPORARY_CONTRACT)) return null;
  const { offsets, from, to, contract } = view.pieces;
  const own: number[] = [];
  for (let i = at(offsets, person); i < at(offsets, person + 1); i++) {
    if (at(contract, i) === TEMPORARY_CONTRACT && at(from, i) <= day) own.push(i);
  }
  own.sort((a, b) => at(from, a) - at(from, b));
  let [begin, end] = [at(from, own[0] ?? 0), at(to, own[0] ?? 0)];
  for (const i of own) {
    const next = at(from, i);
    if (next > end && !bridges(view.dataset.settings.gapRule, end as Day, next as Day)) begin = next;
    end = Math.max(end, at(to, i));
  }
  return begin as Day;
}

function ageNotes(view: View, lens: Lens, day: number): TableNote[] {
  const ageOf = ageInYears(view, day);
  let [known, unknown, sum] = [0, 0, 0];
  eachPresent(view, lens, day, (person) => {
    const age = ageOf(person);
    if (Number.isNaN(age)) unknown++;
    else {
      known++;
      sum += age;
    }
  });
  return [
    ...(known > 0 ? [note('mean-age', { mean: Math.round((sum * 10) / known) / 10, persons: known })] : []),
    ...(unknown > 0 ? [note('birth-unknown', { persons: unknown })] : []),
  ];
}

function note(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}
