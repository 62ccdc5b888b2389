import type { Metric, Ours, ReportedBeside, SeenReported } from '../../disclosure/index.ts';

/** Why ours and what was told differ, as far as it can be known. */
export const DIFFERENCE_PARTS = [
  'late-corrections',
  'other-source',
  'rounding',
  'unexplained',
  'not-known-then',
] as const;
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number];

export interface Part {
  readonly kind: DifferencePart;
  /** Ours less what was told, as shown: per cent points of shares and positions. */
  readonly amount: number;
}

/** Nothing is subtracted by another definition, or where one of the two is not to be seen. */
export type Difference =
  | { readonly kind: 'other-definition' }
  | { readonly kind: 'none' }
  | { readonly kind: 'parts'; readonly whole: number; readonly decimals: number; readonly parts: readonly Part[] };

type Unit = Metric['unit'];

/** How values of a unit are shown. */
function shownAs(unit: Unit): { readonly scale: number; readonly decimals: number } {
  if (unit === 'share') return { scale: 100, decimals: 1 };
  return { scale: 1, decimals: unit === 'persons' ? 0 : 1 };
}

/** Decimals somebody wrote a figure with, from what half of the last digit is worth. */
export function decimalsWritten({ measure, rounding }: Pick<SeenReported, 'measure' | 'rounding'>): number {
  return Math.max(0, Math.round(-Math.log10(rounding * 2 * shownAs(measure).scale)));
}

/** What was told beside ours, by the same definition: how much of the difference is what. The parts add up to it. */
export function differenceOf({ figure, isSameDefinition, now, atTheTime }: ReportedBeside): Difference {
  if (!isSameDefinition) return { kind: 'other-definition' };
  const today = valueIn(now);
  const { value: told } = figure;
  if (told === null || today === null || isWithheld(atTheTime)) return { kind: 'none' };
  const { scale, decimals: ofOurs } = shownAs(figure.measure);
  const decimals = Math.max(ofOurs, decimalsWritten(figure));
  const whole = (tenths: number) => Math.round(tenths * 10 ** decimals);
  const shown = (value: number, places: number) => whole(asRead(value * scale, places));
  const amount = (from: number, to: number) => (to - from) / 10 ** decimals;
  const toldShown = shown(told, decimals);
  const nowShown = shown(today, ofOurs);
  const known = valueIn(atTheTime);
  const isRounding = (ours: number) => Math.abs(ours - told) <= figure.rounding * (1 + 1e-9);
  if (known === null) {
    const rest = {
      kind: isRounding(today) ? 'rounding' : 'not-known-then',
      amount: amount(toldShown, nowShown),
    } as const;
    return { kind: 'parts', whole: rest.amount, decimals, parts: [rest].filter(isSomething) };
  }
  const thenShown = shown(known, ofOurs);
  const since = isOtherSource(now, atTheTime) ? 'other-source' : 'late-corrections';
  const parts: readonly Part[] = [
    { kind: since, amount: amount(thenShown, nowShown) },
    { kind: isRounding(known) ? 'rounding' : 'unexplained', amount: amount(toldShown, thenShown) },
  ];
  return { kind: 'parts', whole: amount(toldShown, nowShown), decimals, parts: parts.filter(isSomething) };
}

/** Rounded as numbers are written: half away from zero. */
function asRead(value: number, places: number): number {
  return Math.round((value + Number.EPSILON) * 10 ** places) / 10 ** places;
}

function isSomething({ amount }: Part): boolean {
  return amount !== 0;
}

function valueIn(ours: Ours | null): number | null {
  return ours !== null && 'row' in ours ? ours.row.value : null;
}

function isWithheld(ours: Ours | null): boolean {
  return ours !== null && 'row' in ours && ours.row.state === 'withheld';
}

function isOtherSource(now: Ours, then: Ours | null): boolean {
  return then !== null && 'row' in now && 'row' in then && now.source !== then.source;
}
