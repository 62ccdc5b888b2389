/**
 * Quantile of the standard normal distribution, for 0 < p < 1, to about 1e-15 inside ±6. Newton's method on the
 * power series of the distribution function: Φ(z) = ½ + φ(z) · Σ z^(2k+1) / (1·3·5 … (2k+1)).
 */
export function normalQuantile(p: number): number {
  let z = 0;
  for (let step = 0; step < 50; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = (distribution(z, density) - p) / density;
    z -= Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < 1e-15) break;
  }
  return z;
}

function distribution(z: number, density: number): number {
  let [term, sum] = [z, z];
  for (let k = 1; Math.abs(term) > 1e-18 && k < 500; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + density * sum;
}
