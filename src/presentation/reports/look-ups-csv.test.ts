import { expect, test } from 'vitest';
import type { LookUpLine } from '../api/contract/index.ts';
import { lookUpsCsv } from './look-ups-csv.ts';

const LINE: LookUpLine = {
  ...{ no: 4, at: '2026-09-15T08:00:00.000Z', who: '=cmd|x', role: 'Rektor', unit: null, what: 'plan; p000001' },
  purpose: 'Tilsetting',
  kind: 'emergency',
  aboutPerson: true,
};

test('a line of the log is a row that no spreadsheet runs, with who took it out below', () => {
  const taken = { owner: 'Fjordvik', who: 'Ada', at: '2026-09-16T08:00:00.000Z', language: 'nb' } as const;
  const [head, row, , owner, by] = lookUpsCsv([LINE], taken).split('\r\n');
  expect(head).toContain('Nr.;Tidspunkt (UTC);Hvem;Rolle');
  expect(row).toBe('4;2026-09-15T08:00:00.000Z;\'=cmd|x;Rektor;;"plan; p000001";Tilsetting;Nødtilgang;ja');
  expect([owner, by]).toEqual(['Fjordvik', 'Hentet ut 2026-09-16T08:00:00.000Z av Ada']);
});
