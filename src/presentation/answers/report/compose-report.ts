import type { Figures, FiguresThen, Refused } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { type Day, parseDay, parseOwnerColour } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { composeSheet } from '../../reports/sheets/index.ts';
import { composeTertial } from '../../reports/tertial/index.ts';
import { lastReported } from './last-reported.ts';
import type { ReportSubject } from './report-subject.ts';

export interface ReportWish {
  readonly subject: ReportSubject;
  readonly language: Language;
  readonly asKnownOn: Day;
  /** As it stood then, ISO 8601 in UTC; null = now. */
  readonly moment: string | null;
  /** What it was made with then; null = what holds now. */
  readonly madeWith: MadeWith | null;
  /** The report itself, where it is held against the record and not kept there. */
  readonly itself?: ComposedReport;
  readonly progress: (asked: number) => void;
}

/** What a report is made with beside figures: the owner may change it, and a report made before stays of it. */
export interface MadeWith {
  /** Who it is of, as it was said then; null = as the record says now. */
  readonly owner: ComposedReport['owner'] | null;
  /** The day the plan counts from; null where the owner had none, unknown where it was not kept: then that of now. */
  readonly baseDay: Day | null | 'unknown';
  /** Version of the template. */
  readonly version: string;
}

/** Public figures, of now or as they were at a moment, and what they are divided by. */
export type ReportGate = FiguresThen & Pick<Figures, 'dimensions'>;

/** The owner as the record says now, with its colour where it has chosen one. */
function ownerNow(name: string, texts: Readonly<Record<string, string>>): ComposedReport['owner'] {
  const colour = parseOwnerColour(texts['owner-colour'] ?? '');
  return { name, isInvented: texts['owner-kind'] !== 'real', ...(colour === null ? {} : { colour }) };
}

/** Composes a report from the record: as it is now, or as it was at a moment. */
export async function composeReport(
  { administration }: Pick<OpenRecord, 'administration'>,
  gate: ReportGate,
  { moment, madeWith, subject, itself, ...wish }: ReportWish,
): Promise<ComposedReport | Refused> {
  const settings = await administration.settings();
  const texts = await administration.settingTexts();
  const isThen = (at: string) => moment === null || at <= moment;
  const deliveries = (await administration.deliveries())
    .filter(({ takenInAt }) => isThen(takenInAt))
    .map((one) => (one.withdrawnAt !== null && !isThen(one.withdrawnAt) ? { ...one, withdrawnAt: null } : one));
  const known = {
    ...wish,
    owner: madeWith?.owner ?? ownerNow(settings.ownerName, texts),
    deliveries,
    plan: await administration.plan.list(moment),
  };
  const all = await administration.reports.list();
  const own = { itself: itself ?? null };
  if (subject.kind === 'sheet') {
    const { dimensions } = gate;
    const { sheet, year, about } = subject;
    const preceding = { template: sheet, period: String(year ?? ''), about: about?.code ?? null, ...own };
    const last = sheet === 'school' ? lastReported(all, preceding, moment) : null;
    return composeSheet(gate, { ...known, sheet, year, about, dimensions, last, version: madeWith?.version ?? null });
  }
  const baseDay = madeWith === null ? 'unknown' : madeWith.baseDay;
  return composeTertial(gate, {
    ...known,
    tertial: subject.tertial,
    version: madeWith?.version ?? null,
    last: lastReported(all, { ...own, template: 'tertial', period: subject.tertial.code, about: null }, moment),
    baseDay: baseDay === 'unknown' ? parseDay(texts['base-year-day'] ?? '') : baseDay,
  });
}
