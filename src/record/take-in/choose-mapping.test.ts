import { expect, test } from 'vitest';
import { chooseMapping, mendingProposal } from './choose-mapping.ts';

function named(name: string, columns: Record<string, string>) {
  return { name, mapping: { source: 'hr-extract', columns, workplaces: {}, positions: {} } as const };
}

const COLUMNS = { person: 'Fnr', workplace: 'Sted', positionPercent: 'Prosent', from: 'Fra' };

test('the latest mapping whose columns are all there is taken', () => {
  const older = named('older', COLUMNS);
  const latest = named('latest', { ...COLUMNS, to: 'Til' });
  expect(chooseMapping(['Fnr', 'Sted', 'Prosent', 'Fra', 'Til'], [latest, older]).named?.name).toBe('latest');
  expect(chooseMapping(['Fnr', 'Sted', 'Prosent', 'Fra'], [latest, older])).toEqual({ named: older, fits: true });
});

test('capitals and blanks make no other column, and a name in two columns is there when both are', () => {
  const mapping = named('a', { person: 'F nr', name: 'Fornavn + Etternavn' });
  expect(chooseMapping(['f nr', 'ETTERNAVN', 'Fornavn'], [mapping]).fits).toBe(true);
  expect(chooseMapping(['f nr', 'Etternavn'], [mapping]).fits).toBe(false);
});

test('a mapping that lacks one column of four is near, one that lacks two is not', () => {
  const mapping = named('a', COLUMNS);
  expect(chooseMapping(['Fnr', 'Sted', 'Prosent', 'Start'], [mapping])).toEqual({ named: mapping, fits: false });
  expect(chooseMapping(['Fnr', 'Sted', 'Andel', 'Start'], [mapping])).toEqual({ named: null, fits: false });
});

test('what is shown for mending keeps the mapping where its columns are there', () => {
  const proposal = {
    header: ['Fnr', 'Sted', 'Prosent', 'Start'],
    source: 'hr-extract' as const,
    columns: { from: 'Start' },
    missing: [],
    preview: [],
    likely: true,
    others: [],
    values: {},
  };
  const { mapping } = named('a', { ...COLUMNS, to: 'Til' });
  expect(mendingProposal(proposal, mapping)).toMatchObject({
    columns: { person: 'Fnr', workplace: 'Sted', positionPercent: 'Prosent', from: 'Start' },
    missing: ['to'],
  });
});
