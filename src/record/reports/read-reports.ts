import { sql } from 'kysely';
import { type Database, inUtc } from '../database/index.ts';
import type { KeptReport, ReportDecision, ReportFormHash, ReportWord } from './report.ts';

interface Row extends Omit<KeptReport, 'words' | 'forms'> {
  readonly no: number;
}

interface WordRow {
  readonly report: number;
  readonly word: ReportDecision['word'];
  readonly content: object;
  readonly at: string;
  readonly by: string;
}

/** Every report that was kept, or the one of a code, latest first, with what was decided and the hashes of its files. */
export async function readReports(db: Database, code: string | null = null): Promise<readonly KeptReport[]> {
  const reports = await sql<Row>`
    select r.no, r.code, r.language, r.text, r.sha256, r.program, ${inUtc('r.recorded_at')} as at, r.recorded_by as by
    from report r
    where ${code}::text is null or r.code = ${code}
    order by r.no desc
  `.execute(db);
  const words = await sql<WordRow>`
    select w.report, w.word, w.content, ${inUtc('w.recorded_at')} as at, w.recorded_by as by
    from report_word w
    where ${code}::text is null or w.report = (select r.no from report r where r.code = ${code})
    order by w.no
  `.execute(db);
  const forms = await sql<ReportFormHash & { readonly report: number }>`
    select f.report, f.form, f.sha256
    from report_form f
    where ${code}::text is null or f.report = (select r.no from report r where r.code = ${code})
    order by f.no
  `.execute(db);
  return reports.rows.map(({ no, ...report }) => ({
    ...report,
    words: words.rows.filter(({ report: of }) => of === no).map(wordOf),
    forms: forms.rows.filter(({ report: of }) => of === no).map(({ form, sha256 }) => ({ form, sha256 })),
  }));
}

/** The number of the last thing said of any report; 0 before the first. */
export async function lastWord(db: Database): Promise<number> {
  const { rows } = await sql<{ no: number }>`select coalesce(max(w.no), 0) as no from report_word w`.execute(db);
  return rows[0]?.no ?? 0;
}

function wordOf({ word, content, at, by }: WordRow): ReportWord {
  return { ...content, word, at, by } as ReportWord;
}
