/** How bad it is to withhold a number: a large one is worse than a small one, but not by as much as it is larger. */
export function worthOf(value: number): number {
  return 1 + Math.log(Math.max(1, value));
}
