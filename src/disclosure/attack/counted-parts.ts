import { AGE_BANDS, CONTRACTS, type DimensionId } from '../../terms/index.ts';
import type { TableHead } from '../published.ts';
import { type Box, type Codebook, keyOfBox, meet, WHOLE } from './boxes.ts';
import type { Layer, LayerKind } from './layers.ts';

/** Counts of one layer that are added or taken away. */
export interface Term {
  readonly layer: Layer;
  readonly box: Box;
  readonly sign: 1 | -1;
}

/** Something known for certain: counts that add up to a value, or to something from it `upTo` another. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly value: number;
  readonly upTo?: number;
}

/** What the two numbers of a row add up. */
export interface CountedParts {
  readonly numerator: readonly Term[];
  /** Null where it is no count of persons. */
  readonly denominator: readonly Term[] | null;
  /** True of a ratio of two things, of which the one is no part of the other. */
  readonly isTwoSided?: boolean;
}

/** A cell of a metric that is counted: which classes, when, which line, and what was known. */
interface Cell {
  readonly metric: string;
  readonly version: string;
  readonly period: string;
  readonly box: Box;
  readonly line: string;
}

/** Whom A10t counts. */
const ASSISTANTS = ['skoleassistent', 'barne_og_ungdomsarbeider'];
const SIXTY = AGE_BANDS.filter((band) => ['60-61', '62-66', '67+'].includes(band));

/** What an attacker knows of the metrics: what each adds up, in classes. Null for metrics that are not read. */
export function countedParts(book: Codebook, cell: Cell): CountedParts | null {
  const { metric, period, box, line } = cell;
  const [first = ''] = period.split('/');
  const on = (what: LayerKind, when = period, within = box): Term => ({
    layer: { version: cell.version, what, when },
    box: within,
    sign: 1,
  });
  const of = (dimension: DimensionId, codes: readonly string[]) => meet(box, book.boxOf(dimension, codes));
  const aged = (bands: readonly string[]) => of('age-band', bands);
  const present = [on('present', first)];
  switch (metric) {
    case 'A1':
      return { numerator: present, denominator: null };
    case 'A2':
      return { numerator: [on('full-time-equivalents')], denominator: null };
    case 'A4': {
      const temporary = meet(box, book.boxOf('contract', [CONTRACTS[1]]));
      return {
        numerator: [on('full-time-equivalents', period, temporary)],
        denominator: [on('full-time-equivalents')],
      };
    }
    case 'A10':
      return {
        numerator: [on('full-time-equivalents', period, of('staff-group', ['team']))],
        denominator: null,
      };
    case 'A10t':
      return {
        numerator: [on('full-time-equivalents', period, of('staff-subgroup', ASSISTANTS))],
        denominator: [on('full-time-equivalents', period, of('staff-group', ['teacher']))],
        isTwoSided: true,
      };
    case 'A14': {
      const leaders = of('staff-group', ['leader']);
      return { numerator: present, denominator: [on('full-time-equivalents', period, leaders)], isTwoSided: true };
    }
    case 'A14a': {
      const administrators = of('staff-group', ['administration']);
      const numerator = [on('full-time-equivalents', period, administrators)];
      return { numerator, denominator: present, isTwoSided: true };
    }
    case 'A5':
      return { numerator: [on('full-time')], denominator: present };
    case 'A7':
      return { numerator: [on('present', first, aged(SIXTY))], denominator: present };
    case 'A7o':
      return {
        numerator: [on('present', first, aged(['67+'])), on('over-62', period, aged(['62-66']))],
        denominator: present,
      };
    case 'B15':
      return { numerator: [on('stable')], denominator: present };
    case 'B2':
      return { numerator: [on('leaver')], denominator: present };
    case 'B5':
      return { numerator: [on(line as LayerKind)], denominator: present };
    case 'B3':
      return { numerator: [on('leaver'), on('mover')], denominator: present };
    case 'B12':
      return { numerator: [on(line as LayerKind)], denominator: present };
    case 'B4':
      return { numerator: [on('exits')], denominator: null };
    case 'B6': {
      const term = balanceTerm(cell);
      return term === null ? null : { numerator: [term], denominator: null };
    }
    default:
      return null;
  }
}

/** A line of a staff balance. */
function balanceTerm({ version, period, box, line }: Cell): Term | null {
  const [from = '', to = ''] = period.split('/');
  const on = (what: LayerKind, when: string): Term => ({ layer: { version, what, when }, box, sign: 1 });
  switch (line) {
    case 'start':
      return on('employed', from);
    case 'end':
      return on('employed', to);
    case 'memo-leave-start':
      return on('on-leave', from);
    case 'memo-leave-end':
      return on('on-leave', to);
    case 'hires':
    case 'returns':
    case 'exits':
      return on(line, period);
    case 'transfers-in':
    case 'transfers-out':
      return { layer: { version, what: line, when: period, lump: keyOfBox(box) }, box: WHOLE, sign: 1 };
    default:
      return null;
  }
}

const CLOSING: readonly (readonly [line: string, sign: 1 | -1])[] = [
  ['start', 1],
  ['hires', 1],
  ['returns', 1],
  ['transfers-in', 1],
  ['transfers-out', -1],
  ['exits', -1],
  ['end', -1],
];

/** start + hires + returns + transfers in − transfers out − exits − end: 0 in every cell, whatever is told of it. */
export function closing(cell: Omit<Cell, 'line' | 'metric'>): readonly Term[] {
  return CLOSING.flatMap(([line, sign]) => {
    const term = balanceTerm({ ...cell, metric: 'B6', line });
    return term === null ? [] : [{ ...term, sign }];
  });
}

/** The dimension columns of a table; the others name lines of a metric. */
export function boxOfRow(book: Codebook, table: TableHead, codes: readonly string[]): Box {
  const filters = table.filters.map((one) => book.boxOf(one.dimension as 'unit', one.codes));
  const own = table.columns.flatMap((column, i) => {
    const code = codes[i] ?? 'Total';
    return code === 'Total' || book.codesOf(column as 'unit').length === 0
      ? []
      : [book.boxOf(column as 'unit', [code])];
  });
  return [...filters, ...own].reduce(meet, WHOLE);
}
