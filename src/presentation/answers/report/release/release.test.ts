import { describe, expect, test } from 'vitest';
import type { KeptReport, OpenRecord, ReportWord } from '../../../../record/administration/index.ts';
import { fakeRecord } from '../../../__data__/fake-record.ts';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { COMPOSED } from '../../../reports/__data__/composed.ts';
import { RECORDED } from '../../../reports/checked/__data__/reports.ts';
import { paragraphText } from '../../../reports/checked/index.ts';
import { withExceptions } from '../exceptions.ts';
import { reportAnswer } from '../report-answer.ts';
import { exceptFinding, takeBackException } from './decide.ts';
import { publishReport, withdrawReport } from './publish.ts';

const BY = 'Ada (u000002) (hr-analyst)';
const AT = '2026-09-15T10:00:00.000Z';
const EXCEPTED: ReportWord = {
  ...{ word: 'excepted', check: 'freshness', place: 'datasets', count: 1, on: '2026-09-15', at: AT, by: BY },
  ...{ reason: 'Kom for sent', meaning: 'Tallene kan bli rettet' },
};
const DEPUTY: ReportWord = {
  ...{ word: 'approved', approver: 'u000002', asDeputyFor: { id: 'u000003', name: 'Grete' }, at: AT, by: BY },
};
const draft = async (open: OpenRecord) => (await open.administration.reports.find('tertial-draft')) as KeptReport;
const kept = (words: readonly ReportWord[], report: Partial<ComposedReport> = {}): KeptReport => ({
  ...{ code: 'tertial-2026-2-3f9a0c1d', language: 'nb', sha256: '0'.repeat(64), program: '0.1.0', at: AT, by: BY },
  ...{ text: JSON.stringify({ ...COMPOSED, ...report }), words, forms: [] },
});
const toldTo = (seesDrafts: boolean) => {
  const one = kept([EXCEPTED, DEPUTY]);
  return reportAnswer(one, [one], { language: 'nb', seesDrafts, approver: 'nobody' }, 2);
};

describe('who did what is told', () => {
  test('in the report itself by role: no name and no number of a user', () => {
    const notice = withExceptions(COMPOSED, [EXCEPTED]).notices.at(-1);
    expect(notice?.editedBy?.who).toBe('HR-analytiker');
    expect(paragraphText(notice ?? { pieces: [] })).toMatch(/gjort av HR-analytiker\.$/);
  });

  test('of an exception by role to other readers, and by name to those who work on it', () => {
    expect(toldTo(false).exceptions.map(({ who }) => who)).toEqual(['HR-analytiker']);
    expect(toldTo(true).exceptions.map(({ who }) => who)).toEqual(['Ada (u000002) (HR-analytiker)']);
  });

  test('of a deputy without whom it is for to other readers', () => {
    expect(toldTo(false).approvals.given.map(({ who, asDeputyFor }) => [who, asDeputyFor])).toEqual([
      ['HR-analytiker', null],
    ]);
    expect(toldTo(true).approvals.given.map(({ asDeputyFor }) => asDeputyFor)).toEqual(['Grete']);
  });
});

describe('words that are printed', () => {
  const findings = [{ check: 'freshness', place: 'datasets', message: '' }] as const;
  const wish = { findings, check: 'freshness', place: 'datasets', by: BY };

  test.each(['Tre av 12 skoler var feil', 'Halvparten (½) mangler', 'Det gjelder ١٢ skoler'])(
    'may hold no number, whatever they explain: «%s»',
    async (reason) => {
      const open = fakeRecord();
      const one = await draft(open);
      const out = (await open.administration.reports.find('tertial-out')) as KeptReport;
      expect(await exceptFinding(open, one, { ...wish, reason, meaning: 'Ingenting' })).toMatchObject({
        reason: 'number-in-words',
      });
      expect(await withdrawReport(open, out, { reason, by: BY })).toMatchObject({ reason: 'number-in-words' });
      expect(
        await publishReport({ open, context: RECORDED }, one, { corrects: 'tertial-out', reason, by: BY }),
      ).toMatchObject({ ok: false, reason: 'number-in-words' });
    },
  );
});

test('a sheet of one school corrects none of another school', async () => {
  const open = fakeRecord();
  const sheet = { template: { id: 'school', version: '1.0' }, period: { ...COMPOSED.period, code: '2025' } };
  const of = (code: string) => kept([], { ...sheet, about: { kind: 'unit', code, label: `Skole ${code}` } });
  const out = of('974589001');
  const word = { word: 'published', text: out.text, corrects: null, reason: '', at: AT, by: BY } as const;
  const reports = { ...open.administration.reports, find: async () => ({ ...out, words: [word] }) };
  const held = { open: { ...open, administration: { ...open.administration, reports } }, context: RECORDED };
  const wish = { corrects: out.code, reason: 'Feil i grunnlaget', by: BY };
  expect(await publishReport(held, of('974589002'), wish)).toMatchObject({ reason: 'unknown-corrected' });
  expect(await publishReport(held, of('974589001'), wish)).toMatchObject({ reason: 'findings' });
});

test('an exception that is not there is not taken back, and the approvals count as before', async () => {
  const open = fakeRecord();
  const { reports } = open.administration;
  await reports.decide(
    'tertial-draft',
    { word: 'approved', approver: 'u1', asDeputyFor: null },
    { by: BY, files: [], seen: null },
  );
  const done = await takeBackException(open, await draft(open), { check: 'freshness', place: 'datasets', by: BY });
  expect(done).toEqual({ ok: false, reason: 'unknown-finding' });
  const one = await draft(open);
  const { approvals } = reportAnswer(one, [one], { language: 'nb', seesDrafts: true, approver: 'u1' }, 1);
  expect(approvals.given.map(({ counts }) => counts)).toEqual([true]);
});
