/**
 * The share of false discoveries at which each test is just found: Benjamini & Hochberg (1995, J. R. Stat. Soc. B 57:289),
 * the smallest of p(k)·m/k over the places k at or after its own. Holds where the tests are independent, or depend on each
 * other so that they rise together.
 */
export function falseDiscoveries(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, i) => i).toSorted((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const shares = chances.map(() => 1);
  let least = 1;
  for (let place = order.length; place > 0; place--) {
    const at = order[place - 1] ?? 0;
    least = Math.min(least, ((chances[at] ?? 1) * order.length) / place);
    shares[at] = least;
  }
  return shares;
}

/**
 * The same however the tests depend on each other: m is multiplied by 1 + 1/2 + … + 1/m (Benjamini & Yekutieli 2001,
 * Ann. Stat. 29:1165).
 */
export function falseDiscoveriesWhateverDependence(chances: readonly number[]): readonly number[] {
  const factor = chances.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  return falseDiscoveries(chances).map((share) => Math.min(1, share * factor));
}
