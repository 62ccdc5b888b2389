import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { biome } from './biome.ts';
import { catalogue } from './catalogue.ts';
import { compiler } from './compiler.ts';
import { gate } from './gate.ts';
import { generated } from './generated.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { pack } from './pack.ts';
import { sizes } from './sizes.ts';
import { terms } from './terms.ts';
import { unused } from './unused.ts';
import type { Check, Verdict } from './verdict.ts';
import { way } from './way.ts';
import { webSize } from './web-size.ts';
import { words } from './words.ts';
import { world } from './world.ts';

/** All checks but the unit tests, by the name they are run alone with: `npm run check -- sizes`. `-pack` leaves out. */
const CHECKS: Readonly<Record<string, Check>> = {
  types: compiler,
  biome,
  way,
  unused,
  sizes,
  words,
  terms,
  gate,
  world,
  language,
  catalogue,
  generated,
  links,
  pack,
  'web-size': webSize,
};
const MOST_PRINTED = 25;
const ROOT = join(import.meta.dirname, '../..');

async function judge(check: Check): Promise<Verdict> {
  try {
    return await check(ROOT);
  } catch (fault) {
    const what = (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)).slice(0, 600);
    return { read: 'broke off', problems: [{ rule: 'check-broke-off', place: '.', what }] };
  }
}

function print(name: string, verdict: Verdict, seconds: number): void {
  const sign = verdict.problems.length === 0 ? '✓' : '✗';
  console.log(`${sign} ${name.padEnd(10)} ${verdict.read.padEnd(58)} ${seconds.toFixed(1).padStart(5)} s`);
  for (const { rule, place, what } of verdict.problems.slice(0, MOST_PRINTED)) {
    console.log(`    ${rule}  ${place}  ${what}`);
  }
  const more = verdict.problems.length - MOST_PRINTED;
  if (more > 0) console.log(`    … and ${more} more: npm run check -- ${name} shows this check alone`);
}

async function runAll(names: readonly string[]): Promise<Record<string, number>> {
  const waiting = [...names];
  const found: Record<string, number> = {};
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const check = CHECKS[name];
      if (check === undefined) continue;
      const begun = performance.now();
      const verdict = await judge(check);
      print(name, verdict, (performance.now() - begun) / 1000);
      found[name] = verdict.problems.length;
    }
  };
  await Promise.all([lane(), lane()]);
  return found;
}

const told = process.argv.slice(2);
const without = told.filter((word) => word.startsWith('-'));
const asked = told.filter((word) => !word.startsWith('-'));
const left = Object.keys(CHECKS).filter((name) => !without.includes(`-${name}`));
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}, unit.`);
  process.exit(2);
}
const found = await runAll(asked.length > 0 ? asked : left);
mkdirSync(join(ROOT, '.check'), { recursive: true });
writeFileSync(join(ROOT, '.check/checks.json'), JSON.stringify(found));
process.exit(Object.values(found).some((count) => count > 0) ? 1 : 0);
