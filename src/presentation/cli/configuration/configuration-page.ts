import { VARIABLES } from './variables.ts';

/** The text of docs/configuration.md, made from the table of variables. */
export function configurationPage(): string {
  const rows = VARIABLES.map(
    ({ name, meaning, standard, secret }) => `| \`${name}\` | ${meaning} | ${standard} | ${secret ? 'yes' : ''} |`,
  );
  return [
    '# Configuration',
    '',
    'Made from `src/presentation/cli/configuration/variables.ts`; do not edit by hand.',
    '',
    'Laget is told where things are by the environment, and by `--data` and `--port`, which go before it. `laget doctor` says',
    'what is wrong with it: a name that Laget does not know, or a value that is not of its kind. The values of secrets',
    'are never shown. What the owner decides (name, limits, counting source) is in the record: [settings.md](settings.md).',
    '',
    '| name | what | where it is not set | secret |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
