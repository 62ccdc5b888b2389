import { addDays, type Day, STAFF_SUBGROUPS, type StaffSubgroup } from '../../../terms/index.ts';
import type { Chance } from '../../chance.ts';
import type { Vacancy } from './vacancies.ts';

/** One advertisement, of one post or several, with its applicants by number. */
export interface Advertised {
  readonly id: string;
  readonly vacancy: Vacancy;
  readonly subject: string;
  readonly advertised: Day;
  readonly deadline: Day;
  /** False where the deadline has not passed. */
  readonly isClosed: boolean;
  readonly applicants: number;
  readonly qualified: number;
  readonly interviewed: number;
  readonly offers: number;
  readonly accepted: number;
  readonly acceptedOn: Day | null;
  readonly status: 'åpen' | 'besatt' | 'trukket';
  readonly internal: number;
  /** Id of the advertisement that this one repeats; empty where it is the first. */
  readonly repeats: string;
}

/**
 * Qualified applicants, median: facts.md gives three of a principal's post, eight of a teacher's, two of a vocational or
 * special-needs teacher's; the others are assumed.
 */
const QUALIFIED: Readonly<Partial<Record<StaffSubgroup, number>>> = {
  skoleledelse_rektor: 3,
  skoleledelse_mellomleder: 5,
  laerer_yrkesfag: 2,
  spesialpedagog: 2,
  sfo_aks_leder: 4,
};
const USUAL = { teacher: 8, leader: 4, aks: 7, team: 6, administration: 9, other: 6, unassigned: 6 } as const;
/** Not qualified, of each who is: many who want to work with children have no education for it. */
const UNQUALIFIED = 1.4;
/** Fewer apply where living conditions are hard. */
const WHERE_EXPOSED = 0.7;
const SUBJECTS = ['Norsk', 'Matematikk', 'Engelsk', 'Naturfag', 'Samfunnsfag', 'Kroppsøving', 'Kunst og håndverk'];
const PROGRAMMES = [
  'Elektro og datateknologi',
  'Teknologi- og industrifag',
  'Informasjonsteknologi',
  'Bygg- og anleggsteknikk',
];

interface Circumstances {
  readonly exposed: boolean;
  readonly until: Day;
  readonly number: number;
}

/** The advertisements of one vacancy: a second where nobody, or nobody who would, was found. */
export function advertisements(chance: Chance, vacancy: Vacancy, at: Circumstances): readonly Advertised[] {
  const open = addDays(vacancy.begins, -chance.whole(75, 150));
  const first = advertise(chance, { vacancy, ...at, open, id: `S${at.number}`, repeats: '' });
  if (first === null) return [];
  const left = vacancy.positions - first.accepted;
  if (left === 0 || (first.accepted === 0 && first.status === 'åpen')) return [first];
  const opened = addDays(first.deadline, chance.whole(7, 21));
  const rest = { ...vacancy, positions: left };
  const again = advertise(chance, { vacancy: rest, ...at, open: opened, id: `S${at.number}-2`, repeats: first.id });
  return again === null ? [first] : [first, again];
}

interface Advertising extends Circumstances {
  readonly vacancy: Vacancy;
  readonly open: Day;
  readonly id: string;
  readonly repeats: string;
}

function advertise(chance: Chance, advertising: Advertising): Advertised | null {
  const { vacancy, exposed, until, open, id, repeats } = advertising;
  if (open > until) return null;
  const deadline = addDays(open, chance.whole(14, 24));
  const { subgroup, positions } = vacancy;
  const level = (QUALIFIED[subgroup] ?? USUAL[STAFF_SUBGROUPS[subgroup]]) * (exposed ? WHERE_EXPOSED : 1);
  const qualified = Math.max(0, Math.round(level * Math.exp(chance.normal(0, 0.65)) - 0.2));
  const applicants = qualified + Math.round(Math.max(0, level * UNQUALIFIED * Math.exp(chance.normal(0, 0.5))));
  const ended = endOf(chance, { deadline, until, qualified, positions, isAgain: repeats !== '' });
  const internal = Math.min(applicants, Number(chance.happens(0.35)) + Number(chance.happens(0.1)));
  const interviewed = Math.max(ended.offers, Math.min(qualified, 4));
  const counts = deadline <= until ? { applicants, qualified, interviewed, internal } : NONE_YET;
  return {
    id,
    vacancy,
    subject: subjectOf(chance, subgroup),
    advertised: open,
    deadline,
    isClosed: deadline <= until,
    ...counts,
    ...ended,
    repeats,
  };
}

/** Until the deadline nothing is counted. */
const NONE_YET = { applicants: 0, qualified: 0, interviewed: 0, internal: 0 };

interface Closing {
  readonly deadline: Day;
  readonly until: Day;
  readonly qualified: number;
  readonly positions: number;
  readonly isAgain: boolean;
}

type Ended = Pick<Advertised, 'offers' | 'accepted' | 'acceptedOn' | 'status'>;

/** How an advertisement ended: the fewer qualified, the more often with nobody. A second one that fails is left open. */
function endOf(chance: Chance, { deadline, until, qualified, positions, isAgain }: Closing): Ended {
  const acceptedOn = addDays(deadline, chance.whole(12, 62));
  const isFound = qualified > 0 && !chance.happens(0.5 / (qualified + 1));
  const declined = Number(chance.happens(0.16)) + Number(chance.happens(0.04));
  if (acceptedOn > until) return { offers: 0, accepted: 0, acceptedOn: null, status: 'åpen' };
  if (isFound) {
    const accepted = Math.min(qualified, positions);
    const offers = Math.min(qualified, accepted + declined);
    return { offers, accepted, acceptedOn, status: accepted < positions ? 'åpen' : 'besatt' };
  }
  const status = isAgain ? 'åpen' : 'trukket';
  return { offers: Math.min(qualified, 1), accepted: 0, acceptedOn: null, status };
}

function subjectOf(chance: Chance, subgroup: StaffSubgroup): string {
  if (subgroup === 'laerer_yrkesfag') return chance.pick(PROGRAMMES);
  return STAFF_SUBGROUPS[subgroup] === 'teacher' ? chance.pick(SUBJECTS) : '';
}
