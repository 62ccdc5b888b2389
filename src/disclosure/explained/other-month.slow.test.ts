import { expect, test } from 'vitest';
import { ask } from '../../analysis/index.ts';
import { dayOf, owner, question } from '../lattice/__data__/owner.ts';
import { openLattice } from '../lattice/lattice.ts';
import { publish } from '../publish/publish.ts';
import { whyWithheld } from './why-withheld.ts';

test('a month is withheld since another month of the year is, where its own number may be told', async () => {
  const dataset = owner();
  const lattice = openLattice(dataset, null);
  const limits = { fewestPersons: 8, smallestBase: 10 };
  const period = { kind: 'between', from: dayOf('2025-08-01'), to: dayOf('2025-09-01'), grain: null } as const;
  const asked = question('B4', { by: ['staff-group'], period });
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const table = publish(raw, limits, await lattice.withheld(asked, raw, () => limits));
  const answered = { question: asked, raw, table, limitsOf: () => limits, lattice, dataset };
  const { rows } = await whyWithheld(answered, { who: 'a', role: 'hr-analyst', unit: null });
  const exits = rows.find(({ codes }) => codes.join() === 'leader');
  expect(exits?.reason.kind).toBe('other-part-of-year');
});
