import { type Day, dayOf, dayParts, STAFF_SUBGROUPS } from '../../../terms/index.ts';
import type { DemoPost, DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';

interface PaidCode {
  readonly code: string;
  /** Lowest, median and highest pay a year, thousand kroner. Invented, in the range of the KS agreement of 2025. */
  readonly pay: readonly [number, number, number];
  /** Whose posts are paid by it, and the share of them. */
  readonly of: (post: DemoPost) => boolean;
  readonly share: number;
}

const inSubgroup =
  (subgroup: string) =>
  (post: DemoPost): boolean =>
    post.subgroup === subgroup;
const teaches = (post: DemoPost): boolean => STAFF_SUBGROUPS[post.subgroup] === 'teacher';

const CODES: readonly PaidCode[] = [
  { code: '6572', pay: [372, 421, 468], of: inSubgroup('skoleassistent'), share: 1 },
  { code: '7517', pay: [449, 487, 524], of: inSubgroup('barne_og_ungdomsarbeider'), share: 1 },
  { code: '6675', pay: [498, 543, 588], of: inSubgroup('miljoeterapeut'), share: 1 },
  { code: '7962', pay: [566, 614, 668], of: teaches, share: 0.3 },
  { code: '7963', pay: [596, 659, 714], of: teaches, share: 0.35 },
  { code: '7966', pay: [622, 688, 742], of: teaches, share: 0.25 },
];
/** Pay grew by about so much a year. */
const GROWTH = 1.044;
const YEARS = 3;

/** Pay by position code, for three years: spans of groups, nobody's pay. */
export function payFile(world: DemoWorld): DemoFile {
  const last = dayParts(world.until as Day).year - 1;
  const rows = Array.from({ length: YEARS }, (_, i) => last - i).flatMap((year) => {
    const posts = ordinaryOn(world, dayOf(year, 10, 1));
    return CODES.map(({ code, pay, of, share }) => {
      const thousands = pay.map((amount) => Math.round(amount * GROWTH ** (year - last)) * 1000);
      return [year, code, 'kroner', ...thousands, Math.round(posts.filter(of).length * share)];
    });
  });
  const header = ['år', 'stillingskode', 'mål', 'laveste', 'median', 'høyeste', 'ansatte'];
  return textFile('lonn.csv', csvText([header, ...rows], ';'));
}

function ordinaryOn({ persons }: DemoWorld, day: Day): readonly DemoPost[] {
  return persons.flatMap(({ posts }) =>
    posts.filter(({ from, to, terms }) => from <= day && (to === null || to > day) && terms === 'ordinary'),
  );
}
