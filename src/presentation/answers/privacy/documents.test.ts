import { expect, test } from 'vitest';
import { INVENTORY, RETENTION_KINDS } from '../../../record/administration/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { LANGUAGES, PRIVACY_WORDS } from '../../language/index.ts';
import { documentHtml, documentMarkdown } from '../../reports/index.ts';
import { impactAssessment, riskAssessment } from './assessments.ts';
import type { PrivacyGrounds } from './grounds.ts';
import { recordOfProcessing } from './record-of-processing.ts';

const DECIDED = {
  kind: 'persons-who-left',
  months: 36,
  planAllows: true,
  reason: 'Arkivplan 4.2',
  decidedBy: 'Kommunedirektøren',
  from: dayOf(2026, 1, 1),
  knownOn: dayOf(2026, 1, 1),
  at: '2026-01-01T10:00:00.000Z',
  recordedBy: 'test',
} as const;
const GROUNDS: PrivacyGrounds = {
  owner: 'Fjordvik kommune',
  today: dayOf(2026, 9, 15),
  program: '0.1.0',
  decisions: [DECIDED],
};

test.each(LANGUAGES)('the record of processing names every table, in %s', (language) => {
  const text = documentMarkdown(recordOfProcessing(GROUNDS, language)).replaceAll('\\', '');
  expect(INVENTORY.filter(({ table }) => !text.includes(`(${table})`))).toEqual([]);
  expect(INVENTORY.filter(({ table }) => PRIVACY_WORDS[language].tables[table] === undefined)).toEqual([]);
  expect(RETENTION_KINDS.filter((kind) => !text.includes(PRIVACY_WORDS[language].kinds[kind].name))).toEqual([]);
  expect(text).not.toMatch(/\{\w+\}|undefined/);
});

test('it tells the owner, what has been decided, and that it is a draft with places to fill in', () => {
  const text = documentMarkdown(recordOfProcessing(GROUNDS, 'nb'));
  expect(text).toMatch(/^# Utkast: Protokoll over behandlingsaktiviteter/);
  expect(text).toContain('Navn: Fjordvik kommune');
  expect(text.replaceAll('\u00a0', ' ')).toContain(
    '| 60 måneder | 36 måneder fra 1. januar 2026 (Kommunedirektøren) |',
  );
  expect(text).toContain('**[Fyll inn: navn og kontakt]**');
  expect(text).toContain('Ikke bestemt');
  expect(text).toMatch(/\| Kvalifikasjoner \|.*Å vurdere kravene.*\| Kvalifikasjoner og undervisning .*: ikke bestemt/);
});

test('the assessments are drafts with likelihood, consequence and residual risk as proposals, and involvement', () => {
  const dpia = documentMarkdown(impactAssessment(GROUNDS, 'nb'));
  expect(dpia).toContain('# Utkast: Vurdering av personvernkonsekvenser');
  expect(dpia).toContain('| 3 sannsynlig | 3 alvorlig |');
  expect(dpia).toContain('Personvernombudets råd');
  expect(dpia).not.toContain('Nøkkelen til fødselsnumrene går tapt');
  expect(documentMarkdown(riskAssessment(GROUNDS, 'nb'))).toContain('Nøkkelen til fødselsnumrene går tapt');
});

test('an owner’s name is text, whatever stands in it', () => {
  const html = documentHtml(recordOfProcessing({ ...GROUNDS, owner: '<script>alert(1)</script>' }, 'en'));
  expect(html).toContain('Name: &lt;script&gt;');
});
