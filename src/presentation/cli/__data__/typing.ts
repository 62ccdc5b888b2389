import { dayOf, formatDay, parseDay } from '../../../terms/index.ts';
import { run } from '../run.ts';

export interface Typed {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Types a command line into a fixed world (on LAGET_TODAY) and gives what came back. */
export async function type(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Typed> {
  const today = parseDay(env['LAGET_TODAY'] ?? '') ?? dayOf(2026, 9, 15);
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env,
    input: async () => input,
    folder: env['PWD'] ?? '/nowhere',
    today: () => today,
    now: () => `${formatDay(today)}T10:00:00.000Z`,
    untilStopped: async () => undefined,
  });
  return { exit, out: out.join(''), err: err.join('') };
}

/** Types a command that must go well, so that nothing is built on one that did not. */
export async function typeWell(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { exit, out, err } = await type(argv, env);
  if (exit !== 0) throw new Error(`laget ${argv.join(' ')} ended with ${exit}:\n${out}${err}`);
}
