import type { Ranged } from '../ranged.ts';

/** Persons one by one: who takes it, who would have stayed, who stays because of it, and what each is paid. Whole numbers only. */
export function naivelyCounted(eligible: number, taken: number, stay: number, extra: number, paid: 'everybody' | 'stayers') {
  const told = { recipients: 0, stayAnyway: 0, extra: 0, leaveAnyway: 0, payments: 0 };
  for (let person = 0; person < eligible; person++) {
    if (person >= taken) continue;
    told.recipients += 1;
    const kind = person < stay ? 'stayAnyway' : person < stay + extra ? 'extra' : 'leaveAnyway';
    told[kind] += 1;
    if (paid === 'everybody' || kind !== 'leaveAnyway') told.payments += 1;
  }
  return told;
}

/**
 * Fieller's interval the plain way, of two ranges that are even to both sides: every ratio r for which part − r · divisor may be
 * nought, found by walking.
 */
export function naiveFieller(part: Ranged, divisor: Ranged, step: number): readonly [low: number, high: number] {
  const [partHalf, divisorHalf] = [part.high - part.likely, divisor.high - divisor.likely];
  const fits = (r: number) => Math.abs(part.likely - r * divisor.likely) <= Math.hypot(partHalf, r * divisorHalf);
  const middle = part.likely / divisor.likely;
  let [low, high] = [middle, middle];
  while (low - step >= 0 && fits(low - step)) low -= step;
  while (fits(high + step)) high += step;
  return [low, high];
}

/** How often the range of a ratio covers the true one, where part and divisor are drawn as estimates are (Box and Muller). */
export function coverage(
  range: (part: Ranged, divisor: Ranged) => { readonly low: number; readonly high: number | null } | null,
  { part, divisor, errors, draws }: { part: number; divisor: number; errors: readonly [number, number]; draws: number },
): number {
  let state = 20_260_831;
  const even = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const drawn = (mean: number, error: number): Ranged => {
    const likely = mean + error * Math.sqrt(-2 * Math.log(even())) * Math.cos(2 * Math.PI * even());
    return { low: likely - 1.959964 * error, likely, high: likely + 1.959964 * error };
  };
  let covered = 0;
  for (let n = 0; n < draws; n++) {
    const found = range(drawn(part, errors[0]), drawn(divisor, errors[1]));
    const ratio = part / divisor;
    if (found !== null && found.low <= ratio && (found.high === null || ratio <= found.high)) covered += 1;
  }
  return covered / draws;
}
