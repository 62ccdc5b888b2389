import { beforeAll, describe, expect, test } from 'vitest';
import { CONTROL_IDS, dayOf, readNationalNumber } from '../../terms/index.ts';
import { makeWorld } from '../simulation/simulate.ts';
import type { DemoWorld } from '../world/world.ts';
import { FAULTS, type PlantedFault, plantFault } from './plant-fault.ts';

let world: DemoWorld;
beforeAll(() => {
  world = makeWorld({ scale: 'small', seed: 4, until: dayOf(2026, 8, 31) });
});

const textOf = (planted: PlantedFault | undefined): string => new TextDecoder('utf-8').decode(planted?.file.bytes);

describe('planted faults', () => {
  test.each(FAULTS)('%s gives a file and names a control that is there', async (fault) => {
    const planted = await plantFault(fault, world);
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.flatMap((one) => one.controls).filter((control) => !CONTROL_IDS.includes(control))).toEqual([]);
    expect(planted.every((one) => one.file.bytes.length > 1000 && one.controls.length > 0)).toBe(true);
  });

  test('the same world gives the same faulty bytes', async () => {
    const [once] = await plantFault('overlaps', world);
    const [twice] = await plantFault('overlaps', world);
    expect(once?.file.bytes).toEqual(twice?.file.bytes);
  });

  test('wrong encodings are wrong: the first is no UTF-8, the second has its letters broken', async () => {
    const [latin, broken] = await plantFault('wrong-encoding', world);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(latin?.file.bytes)).toThrow();
    expect(textOf(broken)).toContain('FÃ¸dselsnummer');
  });

  test('a renamed column is gone under its old name', async () => {
    const [planted] = await plantFault('renamed-column', world);
    expect(textOf(planted)).not.toContain('Stillingsprosent');
  });

  test('a change of payroll system gives every running employment a new id and ends the old one for that reason', async () => {
    const [planted] = await plantFault('changed-payroll-system', world);
    const employments: { id: string; ansettelsesperiode: { sluttaarsak?: { kode: string } } }[] = JSON.parse(
      textOf(planted),
    );
    const fresh = employments.filter((one) => one.id.startsWith('NY-'));
    const ended = employments.filter(
      (one) => one.ansettelsesperiode.sluttaarsak?.kode === 'byttetLoenssystemEllerRegnskapsfoerer',
    );
    expect(fresh.length).toBeGreaterThan(50);
    expect(ended).toHaveLength(fresh.length);
  });

  test('bad check digits are bad and nobody looks real', async () => {
    const kinds = world.persons.map((person) => readNationalNumber(person.number).kind);
    expect(kinds).not.toContain('real-looking');
  });
});
