import {
  addMonths,
  type Day,
  dayOf,
  dayParts,
  formatDay,
  STAFF_SUBGROUPS,
  type StaffGroup,
} from '../../terms/index.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import type { DemoWorld } from '../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from './demo-file.ts';

/** Years of quarters the payroll system can tell of. */
const YEARS = 5;
/** Working days of a year less public holidays, of calendar days. */
const WORKING_DAYS = 250 / 365.25;
/**
 * Days lost of days agreed. ASSS has 7.7–8.3 per cent at primary schools of the large towns (facts.md 1.6); those who work
 * in after-school care are away more, leaders less.
 */
const RATE: Readonly<Partial<Record<StaffGroup, number>>> = {
  teacher: 0.068,
  leader: 0.041,
  aks: 0.102,
  team: 0.091,
  administration: 0.058,
};
const USUAL_RATE = 0.07;
/** Winter is worse than summer: first to fourth quarter. */
const SEASON = [1.22, 0.97, 0.72, 1.09] as const;

interface Worked {
  readonly unit: string;
  readonly group: StaffGroup;
  days: number;
  readonly persons: Set<string>;
}

/** Days agreed and lost per quarter, unit and group, as a payroll system adds them up; no person is in it. */
export function absenceFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`absence ${world.seed}`);
  const levels = new Map(world.units.map(({ unit }) => [unit, Math.exp(chance.branch(unit).normal(0, 0.17))]));
  const header = [
    'kvartal',
    'orgnr',
    'gruppe',
    'mulige_dagsverk',
    'egenmeldt',
    'legemeldt_1_16',
    'legemeldt_17plus',
    'ansatte',
  ];
  const rows = quarters(world.until).flatMap(({ from, to, name }) =>
    worked(world, from, to).map((one) => {
      const own = chance.branch(`${name} ${one.unit} ${one.group}`);
      const level = (levels.get(one.unit) ?? 1) * (SEASON[Math.floor((dayParts(from).month - 1) / 3)] ?? 1);
      return [name, one.unit, one.group, ...numbers(own, one, level), one.persons.size];
    }),
  );
  return rows.length === 0 ? null : textFile('sykefravaer.csv', csvText([header, ...rows], ';'));
}

/** Whole quarters before the last day, oldest first. */
function quarters(until: Day): readonly { readonly from: Day; readonly to: Day; readonly name: string }[] {
  const { year } = dayParts(until);
  const all = Array.from({ length: (YEARS + 1) * 4 }, (_, i) => {
    const from = dayOf(year - YEARS + Math.floor(i / 4), (i % 4) * 3 + 1, 1);
    return { from, to: addMonths(from, 3), name: `${formatDay(from).slice(0, 4)}K${(i % 4) + 1}` };
  });
  return all.filter(({ to }) => to <= until + 1);
}

function worked(world: DemoWorld, from: Day, to: Day): readonly Worked[] {
  const found = new Map<string, Worked>();
  for (const [person, { posts }] of world.persons.entries()) {
    for (const post of posts) {
      const days = Math.min(post.to ?? to, to) - Math.max(post.from, from);
      if (days <= 0 || post.percent === null || post.terms !== 'ordinary' || post.unit === 'unassigned') continue;
      const group = STAFF_SUBGROUPS[post.subgroup];
      const key = `${post.unit} ${group}`;
      const one = found.get(key) ?? { unit: post.unit, group, days: 0, persons: new Set<string>() };
      one.days += days * WORKING_DAYS * (post.percent / 10_000);
      one.persons.add(String(person));
      found.set(key, one);
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** Agreed, self-certified, doctor-certified short and long, with one decimal; few persons vary more than many. */
function numbers(chance: Chance, { group, days, persons }: Worked, level: number): readonly string[] {
  const spread = 0.5 / Math.sqrt(Math.max(1, persons.size));
  const rate = Math.min(0.6, (RATE[group] ?? USUAL_RATE) * level * Math.exp(chance.normal(0, spread)));
  const lost = days * rate;
  const self = lost * Math.min(0.35, Math.max(0.08, chance.normal(0.19, 0.03)));
  const short = (lost - self) * Math.min(0.5, Math.max(0.1, chance.normal(0.24, 0.05)));
  return [days, self, short, lost - self - short].map((number) => decimal(number));
}
