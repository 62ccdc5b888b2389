import { expect, test } from 'vitest';
import { textFile } from '../../../test/sources/synthetic.ts';
import { recogniseFile } from '../recognise-file.ts';

const told = async (text: string): Promise<string> => {
  const recognition = await recogniseFile(textFile('a.csv', text));
  return 'findings' in recognition ? (recognition.findings[0]?.control ?? '') : recognition.kind;
};

test.each([
  ['words only, one said again below', 'Ada Nes;Lærer;Bakken skole\nOla Li;Lærer;Lia skole\n', 'file/no-header'],
  ['an address of e-mail', 'ada@bakken.no;Lærer;Bakken\nola@lia.no;Rektor;Lia\n', 'file/no-header'],
  ['a quarter and words', '2025K1;AKS;Bakken\n2025K2;Lærer;Lia\n', 'file/no-header'],
  ['numbers and days', '12345678;2025-08-01;80\n12345679;2025-09-01;100\n', 'file/no-header'],
  ['names of the owner’s own', 'Ressurs;Sted;Rolle\nOla Li;Lia;Lærer\nAda Nes;Bakken;Lærer\n', 'table'],
  [
    'the names again on the next page',
    'Ressurs;Plass;Rolle\nOla;Lia;Lærer\nRessurs;Plass;Rolle\nAda;Åsen;Rektor\n',
    'table',
  ],
  ['a letter', 'Hei.\nTakk for sist.\nOla\n', 'file/not-recognised'],
])('a first row of %s', async (_, text, control) => {
  expect(await told(text)).toBe(control);
});
