import { SETTING_KEYS, SETTINGS } from './settings.ts';

/** The text of docs/settings.md, made from the table of settings. */
export function settingsPage(): string {
  const rows = SETTING_KEYS.map((key) => SETTINGS[key]).map(
    (setting) => `| \`${setting.key}\` | ${setting.meaning} | ${setting.allowed} | \`${setting.standard}\` |`,
  );
  return [
    '# Settings',
    '',
    'Made from `src/record/settings/settings.ts`; do not edit by hand.',
    '',
    'Show them all with `laget settings`, one with `laget settings KEY`, choose with `laget settings KEY VALUE`.',
    'Every choice is kept with its time; the latest holds. A choice changes the figures at once, not the facts.',
    '',
    '| key | what it means | allowed | until you choose |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
