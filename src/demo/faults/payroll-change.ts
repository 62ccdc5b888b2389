import { addDays, type Day, formatDay } from '../../terms/index.ts';
import { aaregFile } from '../files/aareg.ts';
import { type DemoFile, jsonFile } from '../files/demo-file.ts';
import type { DemoWorld } from '../world/world.ts';

interface Employment {
  readonly id: string;
  readonly navUuid: string;
  readonly ansettelsesperiode: { readonly startdato: string; readonly sluttdato?: string };
}

/** One employment cut in two on a day: the first ends because of the new payroll system, the second has a new id. */
function cutInTwo(one: Employment, day: Day): Employment[] {
  const { startdato, sluttdato } = one.ansettelsesperiode;
  if (startdato >= formatDay(day) || (sluttdato !== undefined && sluttdato < formatDay(day))) return [one];
  const before = {
    ...one,
    ansettelsesperiode: {
      startdato,
      sluttdato: formatDay(addDays(day, -1)),
      sluttaarsak: { kode: 'byttetLoenssystemEllerRegnskapsfoerer' },
    },
  };
  const after = {
    ...one,
    id: `NY-${one.id}`,
    navUuid: one.navUuid.replace('00000000', '11111111'),
    ansettelsesperiode: { ...one.ansettelsesperiode, startdato: formatDay(day) },
  };
  return [before, after];
}

/** Aa-registeret after a change of payroll system on a day: every running employment ended and came again as another. */
export function changedPayrollSystem(world: DemoWorld, day: Day): DemoFile {
  const file = aaregFile(world);
  const employments: Employment[] = JSON.parse(new TextDecoder().decode(file.bytes));
  return jsonFile(
    'aa-registeret-nytt-system.json',
    employments.flatMap((one) => cutInTwo(one, day)),
  );
}
