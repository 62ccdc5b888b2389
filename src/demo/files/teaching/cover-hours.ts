import { type Day, dayOf, dayParts } from '../../../terms/index.ts';
import { chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from '../demo-file.ts';
import { shareOf, taughtYears, teachersIn } from './teachers.ts';

/** About 7 per cent of hours had no teacher there, a third of cover was by the unqualified, 15 per cent uncovered (NIFU, 2009/10: old). */
const AWAY = 0.07;
const UNCOVERED = 0.15;
const UNQUALIFIED = 1 / 3;
/** Lessons of a full position in a week, hours of 60 minutes. */
const WEEKLY = 18;
/** School weeks told of: the first twelve of the last autumn. */
const WEEKS = Array.from({ length: 12 }, (_, i) => 34 + i).filter((week) => week !== 40);

/** Hours of cover by school and week of the last autumn. */
export function coverHoursFile(world: DemoWorld): DemoFile | null {
  const [last = 0] = taughtYears(world).slice(-1);
  const year = dayOf(last, 10, 1) <= world.until ? last : last - 1;
  const perUnit = new Map<string, number>();
  for (const { unit, post } of teachersIn(world, year))
    perUnit.set(unit.unit, (perUnit.get(unit.unit) ?? 0) + shareOf(post) * WEEKLY);
  const rows = [...perUnit].flatMap(([unit, hours]) => {
    const chance = chanceFrom(`cover ${world.seed} ${unit}`);
    const level = Math.max(0.4, chance.normal(1, 0.2));
    return WEEKS.filter((week) => weekIsOver(world.until, year, week)).map((week) => {
      const needed = Math.round(hours * AWAY * level * Math.max(0.3, chance.normal(1, 0.25)));
      const uncovered = Math.round(needed * UNCOVERED * Math.max(0, chance.normal(1, 0.3)));
      const unqualified = Math.round((needed - uncovered) * UNQUALIFIED * Math.max(0, chance.normal(1, 0.2)));
      const told = [needed, Math.max(0, needed - uncovered - unqualified), unqualified, uncovered];
      return [`${year}-W${week}`, unit, ...told.map((one) => decimal(one))];
    });
  });
  const header = [
    'periode',
    'orgnr',
    'timer som trengte vikar',
    'kvalifisert vikar',
    'ukvalifisert vikar',
    'uten vikar',
  ];
  return rows.length === 0 ? null : textFile('vikartimer.csv', csvText([header, ...rows], ';'));
}

function weekIsOver(until: Day, year: number, week: number): boolean {
  return dayOf(year, 1, 1) + 7 * (week + 1) <= until && dayParts(until).year >= year;
}
