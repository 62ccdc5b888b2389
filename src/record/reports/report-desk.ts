import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { fingerprintOf } from '../reading/fingerprint.ts';
import { lockTakeIn } from '../take-in/taking-in.ts';
import { readReports } from './read-reports.ts';
import type { ReportDecision, ReportDesk, ReportFile, ReportOutcome, ReportToKeep } from './report.ts';

export function reportDesk(inside: RecordInside): ReportDesk {
  return {
    list: () => readReports(inside.db),
    keep: (report) => keep(inside, report),
    decide: (code, decision, told) => decide(inside, code, { ...told, decision }),
    file: (code, form) => fileOf(inside.db, code, form),
  };
}

/** No delivery can come in between: the keeping waits for the one on its way, as for kept figures. */
function keep({ db, keys, place }: RecordInside, report: ReportToKeep): Promise<ReportOutcome> {
  return db.transaction().execute(async (inTurn): Promise<ReportOutcome> => {
    await lockTakeIn(inTurn, keys);
    const { code, language, text, program, fingerprint, by } = report;
    if ((await fingerprintOf(inTurn)) !== fingerprint) return { ok: false, reason: 'record-changed' };
    await sql`
      insert into report (code, language, text, sha256, program, recorded_at, recorded_by)
      values (${code}, ${language}, ${text}, ${sha256(text)}, ${program}, ${place.now()}::timestamptz, ${by})
      on conflict (code) do nothing
    `.execute(inTurn);
    return { ok: true };
  });
}

interface Decided {
  readonly decision: ReportDecision;
  readonly by: string;
  readonly files: readonly ReportFile[];
}

function decide({ db, place, keys }: RecordInside, code: string, decided: Decided): Promise<ReportOutcome> {
  return db.transaction().execute(async (inTurn): Promise<ReportOutcome> => {
    await lockTakeIn(inTurn, keys);
    const { rows } = await sql<{ no: number; words: readonly string[] }>`
      select r.no, array(select w.word from report_word w where w.report = r.no order by w.no) as words
      from report r
      where r.code = ${code}
    `.execute(inTurn);
    const { no, words } = rows[0] ?? { no: null, words: [] };
    const { word, ...content } = decided.decision;
    const reason = no === null ? 'unknown-report' : refusalOf(word, words);
    if (reason !== null) return { ok: false, reason };
    await sql`
      insert into report_word (report, word, content, recorded_at, recorded_by)
      values (${no}, ${word}, ${JSON.stringify(content)}, ${place.now()}::timestamptz, ${decided.by})
    `.execute(inTurn);
    for (const { form, bytes } of decided.files) {
      await sql`
        insert into report_form (report, form, bytes, sha256, recorded_at, recorded_by)
        values (${no}, ${form}, ${Buffer.from(bytes).toString('base64')}, ${sha256(bytes)}, ${place.now()}::timestamptz,
          ${decided.by})
      `.execute(inTurn);
    }
    return { ok: true };
  });
}

/** A report is published once and withdrawn once; what is published is approved no more. */
function refusalOf(word: ReportDecision['word'], said: readonly string[]) {
  const isPublished = said.includes('published');
  if (word !== 'withdrawn') return isPublished ? 'already-published' : null;
  if (!isPublished) return 'not-published';
  return said.includes('withdrawn') ? 'already-withdrawn' : null;
}

async function fileOf(db: Database, code: string, form: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: string }>`
    select f.bytes from report_form f join report r on r.no = f.report where r.code = ${code} and f.form = ${form}
  `.execute(db);
  const [found] = rows;
  return found === undefined ? null : new Uint8Array(Buffer.from(found.bytes, 'base64'));
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
