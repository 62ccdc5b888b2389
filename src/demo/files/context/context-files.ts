import { dayOf, dayParts, formatDay } from '../../../terms/index.ts';
import { DISTRICTS } from '../../large/districts.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, decimal, textFile } from '../demo-file.ts';

/** Programme, first choices of the last year, and how many for each the year before. Invented, in the range Samordna opptak publishes. */
const PROGRAMMES: readonly (readonly [string, number, number])[] = [
  ['grunnskolelærer 1-7', 1_410, 1.06],
  ['grunnskolelærer 5-10', 1_240, 1.05],
  ['lektorutdanning', 2_180, 1.03],
  ['praktisk-pedagogisk utdanning', 1_690, 0.98],
  ['yrkesfaglærerutdanning', 520, 0.94],
  ['spesialpedagogikk', 760, 1.01],
];
const YEARS = 4;
/** The index of an area is from 1 to 10, and 10 is the hardest. */
const INDEX = { exposed: 8.4, other: 4.1, unknown: 5.2 } as const;
/** Hours at school in a year by SFS 2213: the lower grades, the middle ones, and upper secondary school. */
const AT_SCHOOL = { barneskole: 1_300, ungdomsskole: 1_225, videregående: 1_150 } as const;
const HOURS_A_YEAR = 1_687.5;

/** What stands around the figures: who wants to be a teacher, how areas are, and what is agreed on working time. */
export function contextFiles(world: DemoWorld): readonly DemoFile[] {
  return [educationApplicants(world), livingIndex(world), workingTime(world)];
}

function educationApplicants({ until }: DemoWorld): DemoFile {
  const last = dayParts(until).year;
  const rows = Array.from({ length: YEARS }, (_, back) => back).flatMap((back) =>
    PROGRAMMES.map(([programme, latest, before]) => [last - back, programme, Math.round(latest * before ** back)]),
  );
  return textFile('laerersokere.csv', csvText([['år', 'utdanning', 'førstevalg'], ...rows], ';'));
}

/** Districts of the large owner stand in the published order of children with low income; other areas as they are exposed or not. */
function indexOf({ name, livingConditions }: DemoWorld['areas'][number], place: number): string {
  const lowIncome = DISTRICTS.find((district) => district.name === name)?.lowIncome;
  if (lowIncome !== undefined) return (1 + lowIncome / 3).toFixed(2).replace('.', ',');
  return decimal(INDEX[livingConditions] + (place % 5) / 10);
}

function livingIndex({ areas, until }: DemoWorld): DemoFile {
  const year = dayParts(until).year - 1;
  const rows = areas.map((area, place) => [year, area.code, indexOf(area, place), 1, 10, 'høy']);
  const header = ['år', 'områdekode', 'indeks', 'skala_fra', 'skala_til', 'utsatt_er'];
  return textFile('levekar.csv', csvText([header, ...rows], ';'));
}

function workingTime({ units, first }: DemoWorld): DemoFile {
  const since = formatDay(dayOf(dayParts(first).year, 8, 1));
  const rows = units.flatMap(({ unit, schoolType }) => {
    const hours = Object.entries(AT_SCHOOL).find(([type]) => type === schoolType)?.[1];
    return hours === undefined ? [] : [[unit, 'lærer', 'sentral', since, HOURS_A_YEAR, hours, 39]];
  });
  const header = ['orgnr', 'gruppe', 'avtale', 'gjelder_fra', 'årsramme', 'timer_på_skolen', 'uker'];
  return textFile('arbeidstid.csv', csvText([header, ...rows], ';'));
}
