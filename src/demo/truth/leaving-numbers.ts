import type { FollowedLong, LeavingTally } from './leaving-tallies.ts';

/** Whoever is in the risk set of a month. */
function atRisk(people: readonly FollowedLong[], month: number): FollowedLong[] {
  return people.filter(({ entry, months }) => entry < month && month <= months);
}

function happened(people: readonly FollowedLong[], month: number): FollowedLong[] {
  return people.filter((one) => one.months === month && one.cause !== null);
}

export function isThere({ entry, months, cause }: FollowedLong, month: number): boolean {
  return entry <= month && (cause === null ? months >= month : months > month);
}

/** The share still there after some months, of those who were there after `since`. */
export function stayingTo(people: readonly FollowedLong[], month: number, since = 0): number {
  let share = 1;
  for (let now = since + 1; now <= month; now++) {
    const risk = atRisk(people, now);
    if (risk.length > 0) share *= (risk.length - happened(risk, now).length) / risk.length;
  }
  return share;
}

/** The share to whom a cause had happened first: month by month, of those who were still there. */
export function causeTo(people: readonly FollowedLong[], month: number, cause: string): number {
  let [share, still] = [0, 1];
  for (let now = 1; now <= month; now++) {
    const risk = atRisk(people, now);
    const gone = happened(risk, now);
    if (risk.length === 0) break;
    share += (still * gone.filter((one) => one.cause === cause).length) / risk.length;
    still *= (risk.length - gone.length) / risk.length;
  }
  return share;
}

/** The first month after which ten are followed, if there is one. */
export function curveStart(people: readonly FollowedLong[]): number {
  for (let month = 0; month < 60; month++) if (atRisk(people, month + 1).length >= 10) return month;
  return 0;
}

export function leftBetween(people: readonly FollowedLong[], since: number, until: number): number {
  return people.filter(({ months, cause }) => cause !== null && months > since && months <= until).length;
}

export function everybodyFollowed(own: readonly LeavingTally[]): FollowedLong[] {
  return own.flatMap(({ followed }) => (followed === null || followed.months === 0 ? [] : [followed]));
}

/** Yearly chances of retiring by age, 70 and over together; of ages with nobody, those nearest on both sides. */
export function retiringAt(risk: readonly number[], retired: readonly number[]): (age: number) => number {
  const sum = (of: readonly number[], age: number, away: number) =>
    of.reduce((all, count, at) => (Math.abs(at - age) <= away ? all + count : all), 0);
  return (age) => {
    const place = Math.min(age, 70);
    let away = 0;
    while (away < 70 && sum(risk, place, away) === 0) away++;
    return sum(retired, place, away) / sum(risk, place, away);
  };
}

/** The chance of having retired five years on. */
export function retiredWithinFive(yearly: (age: number) => number, age: number): number {
  return 1 - [0, 1, 2, 3, 4].reduce((stays, year) => stays * (1 - yearly(age + year)), 1);
}
