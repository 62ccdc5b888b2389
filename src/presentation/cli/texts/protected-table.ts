import type { ProtectedCell, ProtectedTable, TableAudit } from '../../../disclosure/protection/index.ts';
import type { ProtectionTexts } from '../../language/protection/index.ts';

/** How the columns of the answer stand: as in the file that was given. */
export interface AnswerColumns {
  /** The dimensions. */
  readonly columns: readonly string[];
  /** All columns of the file. */
  readonly all: readonly string[];
  readonly value: string;
}

type Answer = Extract<ProtectedTable, { ok: true }>;

/** The table to publish: columns as the file has them, a withheld value blank. */
export function protectedCsv({ columns, all, value }: AnswerColumns, cells: readonly ProtectedCell[]): string {
  const lines = cells.map((cell) => {
    const told = (name: string) => (name === value ? shown(cell) : (cell.codes[columns.indexOf(name)] ?? ''));
    return [...all.map(told), String(cell.primary), String(cell.withheld), cell.reason ?? ''];
  });
  return csv([[...all, 'primary', 'withheld', 'reason'], ...lines]);
}

/** True values and what is withheld, as an independent audit reads them. Never to be told to others. */
export function forAuditCsv({ columns }: AnswerColumns, cells: readonly ProtectedCell[]): string {
  const lines = cells.map((cell) => [...cell.codes, String(cell.value), flag(cell.primary), flag(cell.withheld)]);
  return csv([[...columns, 'n', 'primary', 'suppressed'], ...lines]);
}

interface DocumentWish {
  readonly trueValues: boolean;
  /** Also what the audit found. */
  readonly audited: boolean;
}

/** The same as one document; withheld values are null unless it is for an audit. */
export function protectedDocument(
  { columns, value }: AnswerColumns,
  answer: Answer,
  { trueValues, audited }: DocumentWish,
) {
  const rows = answer.cells.map((cell) => ({
    ...Object.fromEntries(columns.map((column, i) => [column, cell.codes[i]])),
    ...(trueValues ? { n: cell.value } : { [value]: isShown(cell) ? cell.value : null }),
    primary: cell.primary,
    withheld: cell.withheld,
    reason: cell.reason,
    ...(cell.impossible ? { impossible: true } : {}),
    ...(cell.isKnown ? { published: true } : {}),
    ...(cell.interval === null || !audited ? {} : { interval: cell.interval }),
  }));
  return answer.audit === null || !audited ? { rows } : { rows, audit: auditDocument(answer.audit, answer.cells) };
}

/** What the audit found, a sentence for each attacker. */
export function auditSentences(
  { attackers, givenByRule, givenByPublished }: TableAudit,
  texts: ProtectionTexts,
  percent: number | null,
): readonly string[] {
  const told = attackers.flatMap(({ attacker, width, tooClose, exact, unseen }) => {
    const who = texts.attacker[attacker];
    const kept = percent === null ? texts.kept(who, width) : texts.keptAmounts(who, percent);
    if (tooClose.length + unseen === 0) return [kept];
    const broken = tooClose.length === 0 ? [] : [texts.broken(who, tooClose.length, exact.length)];
    return unseen === 0 ? broken : [...broken, texts.unseen(who, unseen)];
  });
  const byRule = givenByRule.length === 0 ? [] : [texts.givenByRule(givenByRule.length)];
  const byPublished = givenByPublished.length === 0 ? [] : [texts.givenByPublished(givenByPublished.length)];
  return [...told, ...byRule, ...byPublished];
}

function auditDocument({ attackers, givenByRule, givenByPublished }: TableAudit, cells: readonly ProtectedCell[]) {
  const codesOf = (places: readonly number[]) => places.flatMap((place) => cells[place]?.codes.join(' · ') ?? []);
  return {
    attackers: attackers.map(({ attacker, width, tooClose, exact, unseen }) => ({
      attacker,
      width,
      tooClose: codesOf(tooClose),
      exact: codesOf(exact),
      unseen,
    })),
    givenByRule: codesOf(givenByRule),
    givenByPublished: codesOf(givenByPublished),
  };
}

/** The sign of a cell that cannot exist, as in official statistics. */
const IMPOSSIBLE = '.';

function isShown({ withheld, impossible }: ProtectedCell): boolean {
  return !withheld && !impossible;
}

function shown(cell: ProtectedCell): string {
  if (cell.impossible) return IMPOSSIBLE;
  return cell.withheld ? '' : String(cell.value);
}

function flag(is: boolean): string {
  return is ? 'TRUE' : 'FALSE';
}

function csv(lines: readonly (readonly string[])[]): string {
  return `${lines.map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}

/** Commas between, as statistical programs read; codes stay to the letter what they were. */
function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
