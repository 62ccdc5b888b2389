import { mayForOwner } from '../../../../access/index.ts';
import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import { ROLES } from '../../../../terms/index.ts';
import { approverOf, type ReportApprover } from '../../../answers/report/release/approver.ts';
import {
  approveReport,
  exceptFinding,
  type ReportDecided,
  takeBackApproval,
  takeBackException,
} from '../../../answers/report/release/decide.ts';
import { findingsOf } from '../../../answers/report/release/publish.ts';
import { readinessOf } from '../../../answers/report/release/readiness.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import type { ReportFinding } from '../../../api/contract/index.ts';
import { fill, keeperNamed, REPORT_TEXTS } from '../../../language/index.ts';
import { type Command, type Context, type OptionSpec, valueOption } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { BY, heldAgainst, refuseReport } from './decide.ts';
import { withReport } from './kept-report.ts';
import { readinessLines } from './readiness-text.ts';

const FORMATS = ['text', 'json'] as const;
const TAKE_BACK: OptionSpec = { name: 'take-back', kind: 'flag', placeholder: '', help: 'take back what was said' };

export const reportReady: Command = {
  name: 'report ready',
  summary: 'what stands between a report and its publishing: the checklist, exceptions and approvals',
  usage: 'ID',
  options: [],
  examples: ['laget report ready tertial-2026-2-3f9a01bc24'],
  formats: FORMATS,
  run: (context) =>
    withReport(context, 'report ready', async (open, kept) => {
      const { voice, format, language } = context;
      const readiness = await readinessOf(open, kept, await foundIn(context, open, kept));
      if (format === 'json') voice.document(readiness);
      else voice.text(readinessLines(readiness, language));
      return readiness.blocks.length === 0 ? EXIT.fine : EXIT.refused;
    }),
};

async function foundIn({ language }: Context, open: OpenRecord, kept: KeptReport): Promise<readonly ReportFinding[]> {
  return findingsOf(reportOf(kept), await heldAgainst(open, kept, language));
}

export const reportApprove: Command = {
  name: 'report approve',
  summary: 'approve a report as it stands, as whoever holds the data folder or for a user who has said so',
  usage: 'ID [--user USER] [--take-back]',
  options: [valueOption('user', 'USER', 'the user who approves, as `laget user list` has it'), TAKE_BACK],
  examples: [
    'laget report approve tertial-2026-2-3f9a01bc24',
    'laget report approve tertial-2026-2-3f9a01bc24 --user u000002',
  ],
  formats: FORMATS,
  run: (context) =>
    withReport(context, 'report approve', async (open, kept) => {
      const { typed, language } = context;
      const texts = REPORT_TEXTS[language];
      const approver = await approverTyped(context, open);
      if (approver === null) return refuseReport(context, 'may-not-approve');
      const isBack = typed.flag('take-back');
      const done = await (isBack ? takeBackApproval : approveReport)(open, kept, approver);
      const told = { who: keeperNamed(approver.by, language), id: kept.code };
      return tell(context, done, { id: kept.code, text: fill(isBack ? texts.approvalBack : texts.approved, told) });
    }),
};

/** Whoever holds the data folder, or a user in the first role of theirs that may approve. */
async function approverTyped({ typed }: Context, open: OpenRecord): Promise<ReportApprover | null> {
  const id = typed.value('user');
  if (id === undefined) return { approver: 'command-line', asDeputyFor: null, by: BY };
  const users = await open.administration.users.list();
  const may = ROLES.filter((role) => mayForOwner({ who: id, role, unit: null }, 'report-approval'));
  const found = may.flatMap((role) => approverOf(users, { id, role }, open.today()) ?? []);
  return found.find(({ asDeputyFor }) => asDeputyFor === null) ?? found[0] ?? null;
}

export const reportExcept: Command = {
  name: 'report except',
  summary: 'let what the checklist found at a place pass, with a reason and what it means for the reader',
  usage: 'ID FINDING --reason TEXT --meaning TEXT [--take-back]',
  options: [
    valueOption('reason', 'TEXT', 'why; printed in the report'),
    valueOption('meaning', 'TEXT', 'what it means for the reader; printed in the report'),
    TAKE_BACK,
  ],
  examples: [
    'laget report except tertial-2026-2-3f9a01bc24 1 --reason "Kom for sent" --meaning "Tallene kan bli rettet"',
    'laget report except tertial-2026-2-3f9a01bc24 freshness:datasets --take-back',
  ],
  formats: FORMATS,
  run: runExcept,
};

function runExcept(context: Context): Promise<Exit> {
  const { language, typed } = context;
  const work = async (open: OpenRecord, kept: KeptReport) => {
    const texts = REPORT_TEXTS[language];
    const isBack = typed.flag('take-back');
    const finding = typed.words[1] ?? '';
    // The checklist takes half a minute; what is taken back by its name needs none of it.
    const findings = isBack && !isNumber(finding) ? [] : await foundIn(context, open, kept);
    const at = findingTyped(finding, findings);
    const told = { reason: typed.value('reason') ?? '', meaning: typed.value('meaning') ?? '' };
    const done = isBack
      ? await takeBackException(open, kept, { ...at, by: BY })
      : await exceptFinding(open, kept, { ...at, ...told, findings, by: BY });
    const text = fill(isBack ? texts.exceptionBack : texts.excepted, { id: kept.code });
    return tell(context, done, { id: kept.code, text });
  };
  return withReport(context, 'report except', work, ['FINDING']);
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** By its number in the list, or as `check:place`. */
function findingTyped(
  text: string,
  findings: readonly ReportFinding[],
): { readonly check: string; readonly place: string } {
  const numbered = isNumber(text) ? findings[Number(text) - 1] : undefined;
  if (numbered !== undefined) return { check: numbered.check, place: numbered.place };
  const [check = '', ...place] = text.split(':');
  return { check, place: place.join(':') };
}

function tell(context: Context, done: ReportDecided, told: { readonly id: string; readonly text: string }): Exit {
  if (!done.ok) return refuseReport(context, done.reason);
  if (context.format === 'json') context.voice.document({ id: told.id });
  else context.voice.text(told.text);
  return EXIT.fine;
}
