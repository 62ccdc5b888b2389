import type { StayingCurve } from './staying-curve.ts';

/**
 * Mean time stayed within the first `horizon` units of time: ∫₀^τ S(t) dt, with standard error
 * √Σ A(u)²·d/(Y(Y − d)), A(u) = ∫_u^τ S (Klein & Moeschberger 2003, 4.5). Where d = Y, A is 0 and so is the term.
 */
export function restrictedMean(
  curve: StayingCurve,
  horizon: number,
): { readonly mean: number; readonly error: number } {
  const { time, survival, atRisk, events } = curve;
  let [mean, variance, rest] = [0, 0, 0];
  for (let i = time.length - 1; i >= 0; i--) {
    const from = time[i] ?? 0;
    if (from > horizon) continue;
    const to = Math.min(time[i + 1] ?? horizon, horizon);
    rest += (survival[i] ?? 0) * (to - from);
    const [y, d] = [atRisk[i] ?? 0, events[i] ?? 0];
    if (d > 0 && y > d) variance += (rest * rest * d) / (y * (y - d));
  }
  mean = rest + Math.min(time[0] ?? horizon, horizon);
  return { mean, error: Math.sqrt(variance) };
}
