import {
  addDays,
  type Day,
  dayOf,
  dayParts,
  type MainReason,
  STAFF_SUBGROUPS,
  type StaffGroup,
} from '../../../terms/index.ts';
import { type Chance, chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, schoolYearText, textFile } from '../demo-file.ts';
import { GROUP_WORDS } from './group-words.ts';

/** School years the owner has asked in. */
const YEARS = 4;
/** From so many units on the answers are told by unit; fewer would point at those who left. */
const MANY_UNITS = 40;
/** Of those asked, how many answer; of those who declined an offer fewer do. */
const ANSWERED = { leaver: 0.58, declined: 0.37 } as const;
/** So many decline an offer for each who leaves. */
const DECLINED_PER_LEAVER = 0.3;

/** Of a hundred answers. 35 in a hundred of Oslo's teachers who leave move to their home municipality (facts.md T10). */
const WEIGHTS: Readonly<Record<MainReason, number>> = {
  'move-home': 35,
  'other-school': 5,
  'other-municipality': 11,
  workload: 13,
  leadership: 6,
  incidents: 4,
  pay: 6,
  'education-career': 7,
  retirement: 6,
  'temporary-ended': 4,
  other: 3,
};
const OF_GROUP: Readonly<Partial<Record<StaffGroup, Partial<Record<MainReason, number>>>>> = {
  leader: { 'move-home': 9, workload: 28, pay: 14, retirement: 15 },
  aks: { 'move-home': 12, 'education-career': 31, pay: 16, 'temporary-ended': 14 },
};
const WORDS: Readonly<Record<MainReason | 'asked', string>> = {
  'move-home': 'Flytting til hjemkommunen',
  'other-school': 'Annen skole hos skoleeieren',
  'other-municipality': 'Annen kommune',
  workload: 'Arbeidsmengde',
  leadership: 'Ledelse',
  incidents: 'Hendelser eller trygghet',
  pay: 'Lønn',
  'education-career': 'Utdanning eller karriere',
  retirement: 'Pensjon',
  'temporary-ended': 'Midlertidig ansettelse tok slutt',
  other: 'Annet',
  asked: 'Spurt',
};

interface Place {
  readonly unit: string;
  readonly group: string;
  readonly of: StaffGroup;
  asked: number;
  answered: number;
  readonly answers: Map<MainReason, number>;
}

/** Main reasons of those who left or declined an offer, per school year: counts, never persons. */
export function exitAnswersFile(world: DemoWorld): DemoFile | null {
  const chance = chanceFrom(`exit answers ${world.seed}`);
  const { year, month } = dayParts(addDays(world.until, 1));
  const last = month >= 8 ? year : year - 1;
  const rows = Array.from({ length: YEARS }, (_, i) => last - YEARS + i).flatMap((first) =>
    (['leaver', 'declined'] as const).flatMap((kind) => rowsOf(world, chance.branch(`${first} ${kind}`), first, kind)),
  );
  const header = ['skoleår', 'orgnr', 'gruppe', 'svar_fra', 'hovedgrunn', 'antall_svar', 'antall_spurt'];
  return rows.length === 0 ? null : textFile('hvorfor-de-sluttet.csv', csvText([header, ...rows], ';'));
}

type Row = readonly (string | number)[];

function rowsOf(world: DemoWorld, chance: Chance, year: number, kind: keyof typeof ANSWERED): Row[] {
  const places = new Map<string, Place>();
  for (const { unit, group } of leavers(world, dayOf(year, 8, 1), dayOf(year + 1, 8, 1))) {
    if (kind === 'declined' && !chance.happens(DECLINED_PER_LEAVER)) continue;
    const place = world.units.length < MANY_UNITS ? '' : unit;
    const key = `${place} ${group}`;
    const started = { unit: place, group: GROUP_WORDS[group] ?? '', of: group, asked: 0, answered: 0 };
    const one = places.get(key) ?? { ...started, answers: new Map() };
    one.asked += 1;
    if (chance.happens(ANSWERED[kind])) one.answered += 1;
    places.set(key, one);
  }
  dealReasons([...places.values()], chance.branch('reasons'));
  const [name, from] = [schoolYearText(year), kind === 'leaver' ? 'sluttet' : 'takket nei'];
  return [...places.keys()].sort().flatMap((key) => {
    const { unit, group, asked, answers } = places.get(key) as Place;
    const told = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      [name, unit, group, from, WORDS.asked, '', asked],
      ...told.map(([reason, count]) => [name, unit, group, from, WORDS[reason], count, '']),
    ];
  });
}

/** Deals the reasons of each group out over its places, so that together they are as they are weighted, whoever answered. */
function dealReasons(places: readonly Place[], chance: Chance): void {
  for (const group of new Set(places.map(({ of }) => of))) {
    const own = places.filter(({ of }) => of === group);
    const left = reasonsOf(
      group,
      own.reduce((sum, { answered }) => sum + answered, 0),
    );
    for (const { answered, answers } of own) {
      for (let i = 0; i < answered; i++) {
        const [reason] = left.splice(chance.whole(0, left.length - 1), 1);
        if (reason !== undefined) answers.set(reason, (answers.get(reason) ?? 0) + 1);
      }
    }
  }
}

/** As many reasons as there are answers: the n-th is the one that lacks most of its weight so far. */
function reasonsOf(group: StaffGroup, answers: number): MainReason[] {
  const weights = Object.entries({ ...WEIGHTS, ...OF_GROUP[group] }) as [MainReason, number][];
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const given = new Map<MainReason, number>();
  return Array.from({ length: answers }, (_, n) => {
    const lacks = ([reason, weight]: readonly [MainReason, number]) =>
      ((n + 1) * weight) / all - (given.get(reason) ?? 0);
    const [next] = weights.reduce((most, one) => (lacks(one) > lacks(most) ? one : most));
    given.set(next, (given.get(next) ?? 0) + 1);
    return next;
  });
}

/** Those whose last post ended in a time, where it was: nobody who has another after it. */
function leavers(
  world: DemoWorld,
  from: Day,
  to: Day,
): readonly { readonly unit: string; readonly group: StaffGroup }[] {
  return world.persons.flatMap(({ posts }) => {
    const last = posts.reduce((latest, post) => ((post.to ?? Infinity) > (latest?.to ?? 0) ? post : latest), posts[0]);
    if (last?.to == null || last.to <= from || last.to > to || last.unit === 'unassigned') return [];
    const group = STAFF_SUBGROUPS[last.subgroup];
    return last.terms === 'ordinary' && group in GROUP_WORDS ? [{ unit: last.unit, group }] : [];
  });
}
