import { type Design, EVALUATION_METHODS } from '../../../analysis/statistics/index.ts';
import type { EvaluationTexts } from '../../language/evaluation/index.ts';
import { nearest } from '../nearest.ts';

/** A design as it was written, and the columns it names. */
export interface AskedDesign {
  readonly design: Omit<Design, 'series'>;
  readonly newSlope: boolean;
  readonly lag: number | null;
  /** Undefined = as the periods say. */
  readonly season: number | null | undefined;
  readonly covariates: readonly string[];
  readonly exposure: string | null;
  readonly weight: string | null;
  /** Null = every further column that divides the units. */
  readonly match: readonly string[] | null;
  readonly cluster: string | null;
  /** Keys that nothing reads. */
  readonly unknown: readonly { readonly key: string; readonly like: string | null }[];
}

/** A design that cannot be read: every problem, in the asker's language. */
export class UnusableDesign extends Error {
  override readonly name = 'UnusableDesign';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

/** Keys that say in words what the design is; they are for people. */
const IN_WORDS = [
  'question',
  'title',
  'name',
  'id',
  'outcome',
  'comparison',
  'period',
  'analysis',
  'registered',
  'note',
  'action',
];
const READ = [
  ...['method', 'control', 'anticipation', 'direction', 'smallestEffect', 'power', 'seed'],
  ...['band', 'season', 'slope', 'lag', 'covariates', 'exposure', 'weight', 'match', 'cluster', 'horizon'],
];

/** Reads a design; throws UnusableDesign with all that is wrong. */
export function readDesign(content: unknown, texts: EvaluationTexts): AskedDesign {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UnusableDesign([texts.notADesign]);
  const keys = new Keys(content as Readonly<Record<string, unknown>>, texts);
  const asked: AskedDesign = {
    design: {
      method: keys.among('method', EVALUATION_METHODS, null),
      control: keys.among('control', ['never', 'not-yet'], 'never'),
      anticipation: keys.whole('anticipation', 0, 0) ?? 0,
      direction: keys.among('direction', ['up', 'down'], null),
      smallestEffect: keys.number('smallestEffect', (value) => value > 0, { needed: true }) ?? 1,
      plannedPower: keys.number('power', (value) => value > 0 && value <= 1, { needed: false }),
      seed: keys.whole('seed', Number.MIN_SAFE_INTEGER, 1) ?? 1,
      band: keys.flag('band'),
      survival: { horizon: keys.whole('horizon', 1, null) },
    },
    newSlope: keys.flag('slope'),
    lag: keys.whole('lag', 0, null),
    season: keys.season(),
    covariates: keys.names('covariates') ?? [],
    exposure: keys.text('exposure'),
    weight: keys.text('weight'),
    match: keys.names('match'),
    cluster: keys.text('cluster'),
    unknown: keys.unread(),
  };
  if (keys.problems.length > 0) throw new UnusableDesign(keys.problems);
  return asked;
}

/** Reads keys one by one and remembers what is wrong with them. */
class Keys {
  readonly problems: string[] = [];
  readonly #content: Readonly<Record<string, unknown>>;
  readonly #texts: EvaluationTexts;

  constructor(content: Readonly<Record<string, unknown>>, texts: EvaluationTexts) {
    this.#content = content;
    this.#texts = texts;
  }

  among<Value extends string>(key: string, values: readonly Value[], usual: Value | null): Value {
    const given = this.#content[key] ?? usual;
    const found = values.find((value) => value === given);
    if (found === undefined) this.problems.push(this.#texts.designKey(key, shown(given), values.join(', ')));
    return found ?? (values[0] as Value);
  }

  number(key: string, isRight: (value: number) => boolean, { needed }: { readonly needed: boolean }): number | null {
    const given = this.#content[key];
    if (given === undefined || given === null) {
      if (needed) this.problems.push(this.#texts.designNumber(key, shown(given)));
      return null;
    }
    if (typeof given === 'number' && Number.isFinite(given) && isRight(given)) return given;
    this.problems.push(this.#texts.designNumber(key, shown(given)));
    return null;
  }

  whole(key: string, least: number, usual: number | null): number | null {
    const given = this.#content[key];
    if (given === undefined || given === null) return usual;
    if (Number.isSafeInteger(given) && (given as number) >= least) return given as number;
    this.problems.push(this.#texts.designWhole(key, shown(given)));
    return usual;
  }

  flag(key: string): boolean {
    const given = this.#content[key] ?? false;
    if (typeof given !== 'boolean') this.problems.push(this.#texts.designKey(key, shown(given), 'true, false'));
    return given === true;
  }

  /** Not said, none (null or false), or a number of periods. */
  season(): number | null | undefined {
    const given = this.#content['season'];
    if (given === undefined) return undefined;
    return given === null || given === false ? null : this.whole('season', 2, null);
  }

  text(key: string): string | null {
    const given = this.#content[key];
    if (given === undefined || given === null) return null;
    if (typeof given === 'string' && given !== '') return given;
    this.problems.push(this.#texts.designColumn(key, shown(given)));
    return null;
  }

  names(key: string): readonly string[] | null {
    const given = this.#content[key];
    if (given === undefined || given === null) return null;
    if (Array.isArray(given) && given.every((one) => typeof one === 'string' && one !== '')) return given;
    this.problems.push(this.#texts.designColumn(key, shown(given)));
    return null;
  }

  unread(): { readonly key: string; readonly like: string | null }[] {
    return Object.keys(this.#content)
      .filter((key) => !READ.includes(key) && !IN_WORDS.includes(key))
      .map((key) => ({ key, like: nearest(key, READ) }));
  }
}

function shown(value: unknown): string {
  return value === undefined ? '–' : JSON.stringify(value);
}
