import { text } from 'node:stream/consumers';
import { type Day, parseDay } from '../../terms/index.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

const TIME_ZONE = 'Europe/Oslo';

/** Today in Norway, or the fixed LAGET_TODAY. */
function todayIn(given: Surroundings['env']): Day {
  const fixed = parseDay(given['LAGET_TODAY'] ?? '');
  const today = fixed ?? parseDay(new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(new Date()));
  if (today === null) throw new Error('the clock gave no date');
  return today;
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
}

const { env } = process;
process.exitCode = await run(process.argv.slice(2), {
  out: (said) => process.stdout.write(said),
  err: (said) => process.stderr.write(said),
  env,
  folder: process.cwd(),
  input: () => text(process.stdin),
  today: () => todayIn(env),
  now: () => new Date().toISOString(),
  untilStopped,
});
