import { settingsPage } from '../src/record/settings/settings-page.ts';

/** docs/settings.md, made from the table of settings. */
export function settingsPages(): ReadonlyMap<string, string> {
  return new Map([['docs/settings.md', settingsPage()]]);
}
