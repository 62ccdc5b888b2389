import type { KeptReport, ReportDesk, ReportWord } from '../../record/administration/index.ts';
import { COMPOSED } from '../reports/__data__/composed.ts';

const AT = '2026-09-15T10:00:00.000Z';

/** A draft, `tertial-draft`, and one that is published, `tertial-out`; decided on in memory as the record's are. */
export function fakeReports(): ReportDesk {
  const published = { ...COMPOSED, id: 'tertial-out', standing: { kind: 'published', on: '2026-09-10', corrects: null, reason: null } } as const;
  let reports: readonly KeptReport[] = [
    keptOf('tertial-draft', []),
    keptOf('tertial-out', [
      { word: 'published', text: JSON.stringify(published), corrects: null, reason: '', at: AT, by: 'Ada (u000002) (hr-analyst)' },
    ]),
  ];
  return {
    list: async () => reports,
    find: async (code) => reports.find((one) => one.code === code) ?? null,
    lastWord: async () => reports.flatMap(({ words }) => words).length,
    keep: async () => ({ ok: true }),
    decide: async (code, decision, { by }) => {
      const said = reports.find((one) => one.code === code)?.words.map(({ word }) => word);
      if (said === undefined) return { ok: false, reason: 'unknown-report' };
      if (decision.word === 'withdrawn' && !said.includes('published')) return { ok: false, reason: 'not-published' };
      if (decision.word !== 'withdrawn' && said.includes('published')) return { ok: false, reason: 'already-published' };
      const word: ReportWord = { ...decision, at: AT, by };
      reports = reports.map((one) => (one.code === code ? { ...one, words: [...one.words, word] } : one));
      return { ok: true };
    },
    file: async (code, form) => (code === 'tertial-out' && form === 'pdf' ? new TextEncoder().encode('%PDF') : null),
  };
}

function keptOf(code: string, words: readonly ReportWord[]): KeptReport {
  const text = JSON.stringify({ ...COMPOSED, id: code, standing: { kind: 'draft' } });
  const kept = { code, language: 'nb', text, sha256: '0'.repeat(64), program: '0.1.0', at: AT };
  return { ...kept, by: 'Ada (u000002) (hr-analyst)', words, forms: [] };
}
