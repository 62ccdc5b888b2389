// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { EMPTY, isWhole, reportedFile } from './reported-draft.ts';

const DRAFT = {
  ...EMPTY,
  publisher: 'Nes; oppvekst',
  published: '2025-03-01',
  from: '2023-10-01',
  to: '2024-10-01',
  group: 'teacher',
  value: ' 9,2 ',
};

test('a figure is delivered as the template with one line', async () => {
  expect((await reportedFile(DRAFT).text()).split('\r\n')).toEqual([
    'utgiver;tittel;publisert;nøkkeltall;definisjon;definisjon med ord;periode;gruppe;enhet;verdi;teller;nevner;måleenhet;nettadresse;merknad',
    '"Nes; oppvekst";;2025-03-01;B2;same-as-ours;;2023-10-01/2024-10-01;teacher;;9,2;;;prosent;;',
    '',
  ]);
});

test('what is none of ours goes by its own name, and a day is one day', async () => {
  const other = { metric: 'other', metricName: 'Trivsel', group: 'other', groupName: 'Lærlinger', to: '' };
  const file = reportedFile({ ...DRAFT, ...other, definition: 'other', definitionText: 'Vår "gamle"' });
  expect((await file.text()).split('\r\n')[1]).toBe(
    '"Nes; oppvekst";;2025-03-01;Trivsel;other;"Vår ""gamle""";2023-10-01;Lærlinger;;9,2;;;prosent;;',
  );
});

test.each(['publisher', 'published', 'from', 'value'] as const)('without %s it is not whole', (field) => {
  expect([isWhole(DRAFT), isWhole({ ...DRAFT, [field]: ' ' })]).toEqual([true, false]);
});

test('another metric needs its name', () => {
  expect(isWhole({ ...DRAFT, metric: 'other' })).toBe(false);
});
