import { dayOf, dayParts, formatDay, STAFF_SUBGROUPS } from '../../../terms/index.ts';
import { chanceFrom } from '../../chance.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';
import { type Advertised, advertisements } from './advertised.ts';
import { applicationRows } from './applied.ts';
import { navAds } from './nav-ads.ts';
import { vacancies } from './vacancies.ts';

const POSTS_HEAD = [
  ...['stilling_id', 'orgnr', 'rolle', 'fag', 'utlyst_dato', 'frist', 'antall_stillinger', 'antall_sokere'],
  ...['antall_kvalifiserte', 'antall_intervju', 'antall_tilbud', 'antall_ansatt', 'tilsatt_dato', 'status'],
  ...['fast_midlertidig', 'antall_interne', 'omutlyst_av'],
];
const APPLICATIONS_HEAD = [
  ...['stilling_id', 'lopenummer', 'mottatt_dato', 'kanal', 'bosted', 'kvalifisert', 'steg', 'utfall', 'grunn_avslag'],
  'egen_mellomleder',
];
/** Applications of all posts are delivered for so many calendar years; those of leaders' posts for all. */
const YEARS_OF_APPLICATIONS = 2;
/** A large owner delivers them of every so many posts, to keep the file small. */
const MANY_POSTS = 3_000;
const EVERY = 6;

/** Posts advertised in five years and, of some of them, the applications. Posts first, then applications; none of nobody. */
export function recruitmentFiles(world: DemoWorld): readonly DemoFile[] {
  const chance = chanceFrom(`recruitment ${world.seed}`);
  const exposed = new Map(world.units.map(({ unit, livingConditions }) => [unit, livingConditions === 'exposed']));
  const ads = vacancies(world).flatMap((vacancy, i) => {
    const at = { exposed: exposed.get(vacancy.unit) === true, until: world.until, number: 10_001 + i };
    return advertisements(chance.branch(vacancy.key), vacancy, at);
  });
  if (ads.length === 0) return [];
  const told = ads.filter((ad, i) => areToldOf(ad, i, { world, isMany: ads.length > MANY_POSTS }));
  const applications = told.flatMap((ad) => applicationRows(chance.branch(`applications ${ad.id}`), ad));
  return [
    textFile('utlyste-stillinger.csv', csvText([POSTS_HEAD, ...ads.map(postRow)], ';')),
    textFile('soknader.csv', csvText([APPLICATIONS_HEAD, ...applications], ';')),
    navAds(ads, world.until),
  ];
}

interface Delivering {
  readonly world: DemoWorld;
  readonly isMany: boolean;
}

function areToldOf({ vacancy, deadline }: Advertised, place: number, { world, isMany }: Delivering): boolean {
  if (STAFF_SUBGROUPS[vacancy.subgroup] === 'leader') return true;
  const since = dayOf(dayParts(world.until).year - YEARS_OF_APPLICATIONS, 1, 1);
  return deadline >= since && (!isMany || place % EVERY === 0);
}

function postRow(ad: Advertised): readonly (string | number)[] {
  const { unit, subgroup, temporary, positions } = ad.vacancy;
  const counted = (count: number) => (ad.isClosed ? count : '');
  return [
    ...[ad.id, unit, subgroup, ad.subject, formatDay(ad.advertised), formatDay(ad.deadline), positions],
    ...[ad.applicants, ad.qualified, ad.interviewed, ad.offers, ad.accepted].map(counted),
    ad.acceptedOn === null ? '' : formatDay(ad.acceptedOn),
    ...[ad.status, temporary ? 'midlertidig' : 'fast', counted(ad.internal), ad.repeats],
  ];
}
