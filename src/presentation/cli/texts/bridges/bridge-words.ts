import type { Context, OptionSpec } from '../../command.ts';

/** Options of whatever asks about two days, a group and a day of knowledge. */
export const ABOUT: readonly OptionSpec[] = [
  { name: 'where', kind: 'repeated', placeholder: 'dim=code,…', help: 'only these codes; several hold at once' },
  { name: 'from', kind: 'value', placeholder: 'DAY', help: 'first of the two days (YYYY-MM-DD)' },
  { name: 'to', kind: 'value', placeholder: 'DAY', help: 'second of the two days' },
  { name: 'as-known-on', kind: 'value', placeholder: 'DAY', help: 'with what was known at the end of this day' },
  {
    name: 'audience',
    kind: 'value',
    placeholder: 'public|internal',
    help: 'internal: whole figures, logged (public)',
  },
];

/** Who asks at the command line: whoever holds the data folder. */
export const HOLDER = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;

/** The days and the knowledge that were typed; `second-` before the names for the second figure. */
export function daysIn({ typed }: Context, before: '' | 'second-' = '') {
  return {
    from: typed.value(`${before}from`),
    to: typed.value(`${before}to`),
    asKnownOn: typed.value(`${before}as-known-on`),
  };
}
