export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Wall time and processor time of one piece of work, in milliseconds. All threads count as processor time. */
export interface Timed<T> {
  readonly value: T;
  readonly wall: number;
  readonly cpu: number;
}

export async function timed<T>(work: () => Promise<T> | T): Promise<Timed<T>> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, wall: performance.now() - begun, cpu: (user + system) / 1000 };
}

/** Median and 95th percentile in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export function spreadOf(took: readonly number[]): Spread {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** How long a piece of work takes, so many times over. */
export async function spread(times: number, work: () => unknown): Promise<Spread> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) took.push((await timed(work)).wall);
  return spreadOf(took);
}

export function megabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
