import type { PositionPlacing, WorkplacePlacing } from '../../record/index.ts';
import { OCCUPATION_CODES, OPEN_END, parseUnitNumber, type StaffSubgroup } from '../../terms/index.ts';
import { grouped } from './grouped.ts';

/** A value that changes on days: `values[i]` holds from `days[i]` until `days[i + 1]`. The first day is the earliest. */
export interface Steps {
  readonly days: readonly number[];
  readonly values: readonly number[];
}

/** A value on days `[from, to)`. */
interface Dated {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A position as the record lists it. */
export interface Position {
  /** The code; `title:` and the title in capitals where the source gives no code. */
  readonly code: string;
  readonly title: string | null;
}

const TITLE_MARK = /^title:/i;
const EARLIEST = -2147483648;

/**
 * The unit of each workplace over time: the owner's dated table, else the workplace itself where it is the number of a
 * known unit, else unassigned (the last place of `units`).
 */
export function workplaceSteps(
  workplaces: readonly string[],
  placings: readonly WorkplacePlacing[],
  units: readonly string[],
): Steps[] {
  const unassigned = units.length - 1;
  const place = new Map(units.map((code, i) => [code, i]));
  const placed = grouped(placings, ({ workplace }) => plain(workplace));
  return workplaces.map((workplace) => {
    const own = place.get(parseUnitNumber(workplace) ?? '') ?? unassigned;
    const table = placed.get(plain(workplace)) ?? [];
    return stepsOf([table.map(({ from, to, unit }) => ({ from, to, value: place.get(unit) ?? unassigned }))], own);
  });
}

/**
 * The subgroup of each position over time: the owner's dated table by code, else by title, else the built-in list of
 * occupation codes, else unassigned.
 */
export function positionSteps(
  positions: readonly Position[],
  placings: readonly PositionPlacing[],
  subgroups: readonly StaffSubgroup[],
): Steps[] {
  const placed = grouped(placings, ({ position }) => plain(position.replace(TITLE_MARK, '')));
  return positions.map(({ code, title }) => {
    const builtIn = Object.hasOwn(OCCUPATION_CODES, code) ? OCCUPATION_CODES[code]?.subgroup : undefined;
    const keys = [title ?? '', code.replace(TITLE_MARK, '')];
    const tables = keys.map((key) => (key === '' ? [] : (placed.get(plain(key)) ?? [])));
    const layers = tables.map((table) =>
      table.map(({ from, to, subgroup }) => ({ from, to, value: subgroups.indexOf(subgroup) })),
    );
    return stepsOf(layers, subgroups.indexOf(builtIn ?? 'unassigned'));
  });
}

/** Key a position is known by: its code, or `title:` and the title in capitals; null where neither is given. */
export function positionKey({ code, title }: Position): string | null {
  if (code !== '') return code;
  return title === null || title.trim() === '' ? null : `title:${plain(title)}`;
}

/** The value on a day. */
export function stepOn(steps: Steps, day: number): number {
  let value = steps.values[0] ?? 0;
  for (let i = 1; i < steps.days.length && (steps.days[i] ?? OPEN_END) <= day; i++) value = steps.values[i] ?? value;
  return value;
}

/** Steps of layers of dated values over a value that holds elsewhere: the last layer counts first, then the latest start. */
function stepsOf(layers: readonly (readonly Dated[])[], otherwise: number): Steps {
  const edges = new Set([EARLIEST]);
  for (const { from, to } of layers.flat()) edges.add(Math.max(from, EARLIEST)).add(to);
  edges.delete(OPEN_END);
  const days: number[] = [];
  const values: number[] = [];
  for (const day of [...edges].sort((a, b) => a - b)) {
    const value = holdingOn(layers, day) ?? otherwise;
    if (values.at(-1) === value) continue;
    days.push(day);
    values.push(value);
  }
  return { days, values };
}

function holdingOn(layers: readonly (readonly Dated[])[], day: number): number | null {
  let holding: Dated | null = null;
  for (const layer of layers) {
    let best: Dated | null = null;
    for (const one of layer) {
      if (one.from <= day && day < one.to && (best === null || one.from >= best.from)) best = one;
    }
    holding = best ?? holding;
  }
  return holding === null ? null : holding.value;
}

/** Capitals and single blanks, so that a title typed by hand is found. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toUpperCase();
}
