import { configurationPage } from '../src/presentation/cli/configuration/configuration-page.ts';

/** docs/configuration.md, made from the table of what the environment may say. */
export function configurationPages(): ReadonlyMap<string, string> {
  return new Map([['docs/configuration.md', configurationPage()]]);
}
