import { type Day, dayParts } from '../../../terms/index.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';

/** Position code, lowest, median and highest pay a year, thousand kroner. Invented, in the range of the KS agreement of 2025. */
const CODES: readonly (readonly [string, number, number, number])[] = [
  ['7951', 528, 571, 628],
  ['7961', 566, 614, 668],
  ['7963', 596, 659, 714],
  ['7965', 622, 688, 742],
  ['7517', 449, 487, 524],
  ['7954', 690, 742, 810],
  ['9951', 780, 884, 1010],
];
/** Pay grew by about so much a year. */
const GROWTH = 1.044;
const YEARS = 3;

/** Pay by position code, for three years: spans of groups, nobody's pay. */
export function payFile(world: DemoWorld): DemoFile {
  const last = dayParts(world.until as Day).year - 1;
  const rows = Array.from({ length: YEARS }, (_, i) => last - i).flatMap((year) =>
    CODES.map(([code, ...pay]) => {
      const thousands = pay.map((amount) => Math.round(amount * GROWTH ** (year - last)) * 1000);
      return [year, code, 'kroner', ...thousands];
    }),
  );
  const header = ['år', 'stillingskode', 'mål', 'laveste', 'median', 'høyeste'];
  return textFile('lonn.csv', csvText([header, ...rows], ';'));
}
