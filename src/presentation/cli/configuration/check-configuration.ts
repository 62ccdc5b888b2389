import { existsSync } from 'node:fs';
import { parseDay } from '../../../terms/index.ts';
import { nearest } from '../nearest.ts';
import { readKey, readPort } from '../place.ts';
import { readMailAddress, readMailServer, readReceivers, readWeekday } from './mail-words.ts';
import {
  isClientKeyFile,
  readHost,
  readIssuer,
  readProxies,
  readScopes,
  readSite,
  readWhole,
} from './serving-words.ts';
import type { Variable, VariableKind } from './variable.ts';
import { VARIABLES } from './variables.ts';

/** What is wrong with a word of the environment. */
export interface ConfigurationFault {
  readonly name: string;
  readonly fault: 'unknown' | `bad-${VariableKind}`;
  /** The known name it is like, where it is unknown. */
  readonly like: string | null;
}

/** Set by the tests and scripts of Laget itself; the program does not read them. */
const OF_THE_WORKSHOP = /^LAGET_(CHROMIUM|JOURNEY_|HISTORIES|TWIN_|KILLS|LONG|ATTACK_|OWNERS|BENCH|PG_|TEST_|POSTGRES)/;

const FITS: Readonly<Record<VariableKind, (text: string) => boolean>> = {
  text: () => true,
  folder: () => true,
  file: (text) => existsSync(text),
  address: (text) => /^postgres(ql)?:\/\/./.test(text),
  key: (text) => readKey(text) !== null,
  port: (text) => readPort(text) !== null,
  day: (text) => parseDay(text) !== null,
  recipients: (text) => text.split(',').every((one) => /^age1[0-9a-z]+$/.test(one.trim())),
  log: (text) => text === 'json' || text === 'text',
  flag: (text) => text === '0' || text === '1',
  site: (text) => readSite(text) !== null,
  issuer: (text) => readIssuer(text) !== null,
  host: (text) => readHost(text) !== null,
  proxies: (text) => readProxies(text) !== null,
  scopes: (text) => readScopes(text) !== null,
  'key-file': isClientKeyFile,
  tolerance: (text) => readWhole(text, 'tolerance') !== null,
  minutes: (text) => readWhole(text, 'minutes') !== null,
  hours: (text) => readWhole(text, 'hours') !== null,
  'mail-server': (text) => readMailServer(text) !== null,
  'mail-address': (text) => readMailAddress(text) !== null,
  receivers: (text) => readReceivers(text) !== null,
  weekday: (text) => readWeekday(text) !== null,
};

/** Everything that is wrong with the environment, in the order of the table and then of the unknown names. */
export function checkConfiguration(env: Readonly<Record<string, string | undefined>>): readonly ConfigurationFault[] {
  const known = VARIABLES.map(({ name }) => name);
  const strange = Object.keys(env).filter(
    (name) => name.startsWith('LAGET_') && !known.includes(name) && !OF_THE_WORKSHOP.test(name),
  );
  return [
    ...VARIABLES.flatMap((variable) => faultOf(variable, env[variable.name])),
    ...strange.toSorted().map((name) => ({ name, fault: 'unknown' as const, like: likeName(name, known) })),
  ];
}

/** Names are written in capitals; nearness is told in small letters. */
function likeName(name: string, known: readonly string[]): string | null {
  const like = nearest(
    name.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  return like?.toUpperCase() ?? null;
}

function faultOf({ name, kind }: Variable, text: string | undefined): readonly ConfigurationFault[] {
  if (text === undefined || text === '' || FITS[kind](text)) return [];
  return [{ name, fault: `bad-${kind}`, like: null }];
}
