import { isOut } from './beside.ts';
import { frameOf } from './frame.ts';
import { ofNobody } from './known/of-nobody.ts';
import type { Problem } from './known/withhold.ts';
import { coarser, type Further, keyOfShape, PLACES, placesTold, type Shape } from './shape.ts';
import { countsKnowing, placesIn, type Standings, type Stood, type Task, toldBefore } from './stand.ts';

/** In which order divisions by one thing are settled: those of few codes first, for all others ask of them. */
const SETTLED: readonly Further[] = ['sex', 'contract', 'tenure', 'age-band'];

/**
 * The divisions that a division's cells are judged together with: those of the same places and groups by one other thing that
 * are settled before it, and coarser ones that are told of more places. Neither of these is finer than the other: by sex and by
 * age, each may tell of a withheld number that both add up to what the other does not. None where its own table has all.
 */
export function settledBefore(shape: Shape): readonly Shape[] {
  const told = placesTold(shape);
  const [only, ...more] = shape.further;
  if (told === null || only === undefined) return [];
  const others = more.length > 0 ? [] : SETTLED.slice(0, SETTLED.indexOf(only));
  const beside = others
    .map((other): Shape => ({ ...shape, further: [other] }))
    .filter((one) => placesTold(one) !== null);
  const hasMore = shape.place === 1 && told.length < PLACES.length;
  const found = [...(hasMore ? coarser(shape).filter(({ place }) => place === 1) : []), ...beside];
  return [...new Map(found.map((one) => [keyOfShape(one), one])).values()];
}

/** True where a division withholds something of few: where it does not, nothing of it can be given away. */
export function hasFew({ standings }: Stood): boolean {
  for (const standing of standings.values()) if (standing === 'few') return true;
  return false;
}

/**
 * Withholds more of a division that stands by itself, until nothing that must not be known can be worked out of it and of
 * the divisions settled before it, all at once. Those keep what they told.
 */
export async function standTogether(task: Task, own: Stood, others: Standings): Promise<Stood> {
  const frame = frameOf(task.metric, task.breakdowns, task.inside);
  const { table, keys, relations } = frame;
  const standingOf = (i: number) => own.standings.get(keys[i] ?? '') ?? others.get(keys[i] ?? '') ?? 'told';
  const numberOf = (i: number) => table.rows[i]?.numerator ?? 0;
  const rows = [...keys.keys()];
  const isOwn = (i: number) =>
    own.standings.has(keys[i] ?? '') && !others.has(keys[i] ?? '') && !task.before.has(keys[i] ?? '');
  const isFixed = (i: number) =>
    !isOwn(i) || standingOf(i) === 'known' || toldBefore(task, keys[i] ?? '', numberOf(i)) === 'told';
  const first = rows.filter((i) => !isOut(standingOf(i)));
  const isFew = (i: number) => standingOf(i) === 'few' && numberOf(i) > 0;
  const problem: Problem = {
    judged: true,
    table: { ...table, fixed: [...(table.fixed ?? []), ...rows.filter(isFixed)] },
    relations,
    counts: countsKnowing(table),
    nobody: ofNobody(task, frame),
    elsewhere: new Set(placesIn(task.elsewhere, keys)),
    few: new Set(rows.filter(isFew)),
    thrifty: false,
    width: null,
  };
  const hidden = await task.withhold(problem, new Set(first));
  const more = new Set([...hidden].filter(isOwn).map((i) => keys[i] ?? ''));
  const standings = [...own.standings].map(
    ([key, one]) => [key, one === 'told' && more.has(key) ? 'for-another' : one] as const,
  );
  return { ...own, standings: new Map(standings) };
}
