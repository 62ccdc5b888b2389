import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { fingerprintOf } from '../reading/fingerprint.ts';
import { lockTakeIn } from '../take-in/taking-in.ts';
import { approvalsGiven, approvers } from './approvals.ts';
import { lastWord, readReports } from './read-reports.ts';
import type {
  ReportDecision,
  ReportDesk,
  ReportFile,
  ReportOutcome,
  ReportRefusal,
  ReportToKeep,
  ReportWord,
} from './report.ts';

export function reportDesk(inside: RecordInside): ReportDesk {
  return {
    list: () => readReports(inside.db),
    find: async (code) => (await readReports(inside.db, code))[0] ?? null,
    lastWord: () => lastWord(inside.db),
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
  readonly seen: number | null;
}

function decide({ db, place, keys }: RecordInside, code: string, decided: Decided): Promise<ReportOutcome> {
  return db.transaction().execute(async (inTurn): Promise<ReportOutcome> => {
    await lockTakeIn(inTurn, keys);
    const { rows } = await sql<{ no: number }>`select r.no from report r where r.code = ${code}`.execute(inTurn);
    const [found] = rows;
    const said = (await readReports(inTurn, code))[0]?.words ?? [];
    const { word, ...content } = decided.decision;
    const reason = found === undefined ? 'unknown-report' : refusalOf(decided, said);
    if (found === undefined || reason !== null) return { ok: false, reason: reason ?? 'unknown-report' };
    const { no } = found;
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

/** A report is published once and withdrawn once; what is published is changed no more; nobody approves twice. */
function refusalOf({ decision, seen }: Decided, words: readonly ReportWord[]): ReportRefusal | null {
  const said = words.map(({ word }) => word);
  if (seen !== null && seen !== words.length) return 'report-changed';
  if (decision.word !== 'withdrawn')
    return said.includes('published') ? 'already-published' : approvalRefusal(decision, words);
  if (!said.includes('published')) return 'not-published';
  return said.includes('withdrawn') ? 'already-withdrawn' : null;
}

function approvalRefusal(decision: ReportDecision, words: readonly ReportWord[]): ReportRefusal | null {
  if (decision.word === 'approved') {
    const part = [decision.approver, ...(decision.asDeputyFor === null ? [] : [decision.asDeputyFor.id])];
    const have = approvers(words);
    return part.some((one) => have.has(one)) ? 'approved-already' : null;
  }
  if (decision.word !== 'approval-taken-back') return null;
  const isGiven = approvalsGiven(words).some(({ approver, counts }) => counts && approver === decision.approver);
  return isGiven ? null : 'not-approved';
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
