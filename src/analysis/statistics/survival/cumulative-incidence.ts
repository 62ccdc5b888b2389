import type { Histories } from './histories.ts';
import { probabilityInterval, zOf } from './interval.ts';
import { eventsOf, type RiskTable, riskTable } from './risk-table.ts';
import type { CurveChoice } from './staying-curve.ts';

/** The share to whom one cause has happened, as columns over the times of the risk table. */
export interface Incidence {
  readonly cause: number;
  readonly events: Float64Array;
  readonly share: Float64Array;
  readonly error: Float64Array;
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

export interface CumulativeIncidence {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Share to whom nothing has happened: with the incidences it adds up to 1. */
  readonly staying: Float64Array;
  readonly incidences: readonly Incidence[];
}

/**
 * Aalen–Johansen with delayed entry: F_k(t) = Σ S(u−)·d_k(u)/Y(u) for each of `causes`, with the infinitesimal jackknife's
 * standard error as in R survival ≥ 3 (Aalen & Johansen 1978; Therneau, Crowson & Atkinson 2020). Throws NotFollowed.
 */
export function cumulativeIncidence(
  histories: Histories,
  causes: readonly number[],
  { level = 0.95, scale = 'log-log' }: CurveChoice = {},
): CumulativeIncidence {
  const table = riskTable(histories);
  const staying = stayingOf(table);
  const z = zOf(level);
  const incidences = causes.map((cause) => {
    const events = eventsOf(cause, histories, table);
    const sums = sumsOf(table, staying, events);
    const error = errorsOf(histories, table, { cause, ...sums });
    const ends = Array.from(sums.share, (share, i) => probabilityInterval(share, error[i] ?? 0, z, scale));
    const [lower, upper] = [ends.map((end) => end.lower), ends.map((end) => end.upper)];
    return { cause, events, share: sums.share, error, lower, upper };
  });
  return { time: table.time, atRisk: table.atRisk, staying, incidences };
}

function stayingOf({ time, atRisk, events }: RiskTable): Float64Array {
  const staying = new Float64Array(time.length);
  let stays = 1;
  for (let i = 0; i < time.length; i++) {
    stays *= ((atRisk[i] ?? 0) - (events[i] ?? 0)) / (atRisk[i] ?? 0);
    staying[i] = stays;
  }
  return staying;
}

/** Running sums over time that every person's share in the error is made of; `leaving` has a step only while Y > d. */
interface Sums {
  /** Σ S(u−)·d_k/Y: the incidence itself. */
  readonly share: Float64Array;
  /** Σ S(u−)·d_k/Y·G(u−) − Σ S(u−)·d_k/Y². */
  readonly drift: Float64Array;
  /** G = Σ d/(Y(Y − d)), of any cause. */
  readonly leaving: Float64Array;
  /** S(u−)/Y: what an event of the cause itself adds. */
  readonly jump: Float64Array;
}

function sumsOf({ time, atRisk, events }: RiskTable, staying: Float64Array, ofCause: Float64Array): Sums {
  const [share, drift, leaving, jump] = [0, 1, 2, 3].map(() => new Float64Array(time.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let [f, m, g] = [0, 0, 0];
  for (let i = 0; i < time.length; i++) {
    const [y, d, k] = [atRisk[i] ?? 0, events[i] ?? 0, ofCause[i] ?? 0];
    const before = i === 0 ? 1 : (staying[i - 1] ?? 0);
    f += (before * k) / y;
    m += ((before * k) / y) * g - (before * k) / (y * y);
    g += d === 0 || y === d ? 0 : d / (y * (y - d));
    [share[i], drift[i], leaving[i], jump[i]] = [f, m, g, before / y];
  }
  return { share, drift, leaving, jump };
}

/**
 * √Σ IF_i² at each time in one sweep. While at risk since a, a person's influence is D(t) − G(a)·F(t) + e with D the
 * drift; once gone it is w + c·F(t). So sums and squares of the persons' constants are all that is carried along.
 */
function errorsOf(histories: Histories, table: RiskTable, sums: Sums & { readonly cause: number }): Float64Array {
  const { time, endAt, enterAt } = table;
  const entering = orderedBy(enterAt, time.length);
  const ending = orderedBy(endAt, time.length);
  const there = new Held();
  const gone = new Held();
  const error = new Float64Array(time.length);
  for (let i = 0; i < time.length; i++) {
    for (const person of entering(i)) there.put(constantsAt(sums, enterAt[person] ?? 0), 1);
    const [f, drift] = [sums.share[i] ?? 0, sums.drift[i] ?? 0];
    for (const person of ending(i)) {
      const began = constantsAt(sums, enterAt[person] ?? 0);
      there.put(began, -1);
      gone.put(afterEnd({ began, table, sums, at: i, cause: histories.cause[person] ?? 0 }), 1);
    }
    error[i] = Math.sqrt(there.squares(f, drift) + gone.squares(f, 0));
  }
  return error;
}

/** A person's influence as `drift + slope·F + height`. */
interface Line {
  readonly slope: number;
  readonly height: number;
}

function constantsAt({ share, drift, leaving }: Sums, enterAt: number): Line {
  if (enterAt === 0) return { slope: 0, height: 0 };
  const [f, d, g] = [share[enterAt - 1] ?? 0, drift[enterAt - 1] ?? 0, leaving[enterAt - 1] ?? 0];
  return { slope: -g, height: g * f - d };
}

interface Ending {
  readonly began: Line;
  readonly table: RiskTable;
  readonly sums: Sums & { readonly cause: number };
  readonly at: number;
  readonly cause: number;
}

function afterEnd({ began, table, sums, at, cause }: Ending): Line {
  const [y, d] = [table.atRisk[at] ?? 0, table.events[at] ?? 0];
  const f = sums.share[at] ?? 0;
  const atEnd =
    (sums.drift[at] ?? 0) + began.slope * f + began.height + (cause === sums.cause ? (sums.jump[at] ?? 0) : 0);
  const own = cause === 0 || y === d ? 0 : 1 / (y - d);
  const slope = (sums.leaving[at] ?? 0) + began.slope - own;
  return { slope, height: atEnd - slope * f };
}

const ROUNDING = 1e-13;

/** Sums of persons' lines, so that Σ (base + slope·F + height)² is known without asking each. */
class Held {
  #count = 0;
  #slopes = 0;
  #heights = 0;
  #slopeSquares = 0;
  #heightSquares = 0;
  #products = 0;

  put({ slope, height }: Line, sign: 1 | -1): void {
    if (this.#count + sign === 0) {
      this.#clear();
      return;
    }
    this.#count += sign;
    this.#slopes += sign * slope;
    this.#heights += sign * height;
    this.#slopeSquares += sign * slope * slope;
    this.#heightSquares += sign * height * height;
    this.#products += sign * slope * height;
  }

  #clear(): void {
    this.#count = 0;
    this.#slopes = 0;
    this.#heights = 0;
    this.#slopeSquares = 0;
    this.#heightSquares = 0;
    this.#products = 0;
  }

  /** Σ (base + slope·F + height)²; what is left of rounding where it is nothing counts as nothing. */
  squares(f: number, base: number): number {
    const parts = [
      base * base * this.#count,
      2 * base * (f * this.#slopes + this.#heights),
      f * f * this.#slopeSquares,
      2 * f * this.#products,
      this.#heightSquares,
    ];
    const sum = parts.reduce((all, part) => all + part, 0);
    const size = parts.reduce((all, part) => all + Math.abs(part), 0);
    return sum > ROUNDING * size ? sum : 0;
  }
}

/** Persons by their place, ready to be asked for place after place. */
function orderedBy(places: Uint32Array, length: number): (place: number) => Uint32Array {
  const starts = new Uint32Array(length + 2);
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const persons = new Uint32Array(places.length);
  places.forEach((place, person) => {
    const at = next[place] ?? 0;
    persons[at] = person;
    next[place] = at + 1;
  });
  return (place) => persons.subarray(starts[place], starts[place + 1]);
}
