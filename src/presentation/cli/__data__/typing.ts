import { dayOf } from '../../../terms/index.ts';
import { run } from '../run.ts';

export interface Typed {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Types a command line into a fixed world and gives what came back. */
export async function type(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Typed> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env,
    folder: env['PWD'] ?? '/nowhere',
    today: () => dayOf(2026, 9, 15),
    now: () => '2026-09-15T10:00:00.000Z',
    untilStopped: async () => undefined,
  });
  return { exit, out: out.join(''), err: err.join('') };
}
