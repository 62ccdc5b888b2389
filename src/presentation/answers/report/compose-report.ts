import type { Figures, FiguresThen, Refused } from '../../../disclosure/index.ts';
import type { OpenRecord, PlanItem } from '../../../record/administration/index.ts';
import { type Day, parseDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { composeSheet } from '../../reports/sheets/index.ts';
import { composeTertial } from '../../reports/tertial/index.ts';
import type { ReportSubject } from './report-subject.ts';

export interface ReportWish {
  readonly subject: ReportSubject;
  readonly language: Language;
  readonly asKnownOn: Day;
  /** As it stood then, ISO 8601 in UTC; null = now. */
  readonly moment: string | null;
  /** Who it is of, as it was said then; null = as it is now. */
  readonly owner: ComposedReport['owner'] | null;
  readonly progress: (asked: number) => void;
}

/** Public figures, of now or as they were at a moment, and what they are divided by. */
export type ReportGate = FiguresThen & Pick<Figures, 'dimensions'>;

/** Composes a report from the record: as it is now, or as it was at a moment. */
export async function composeReport(
  { administration }: Pick<OpenRecord, 'administration'>,
  gate: ReportGate,
  { moment, owner, subject, ...wish }: ReportWish,
): Promise<ComposedReport | Refused> {
  const settings = await administration.settings();
  const texts = await administration.settingTexts();
  const isThen = (at: string) => moment === null || at <= moment;
  const deliveries = (await administration.deliveries())
    .filter(({ takenInAt }) => isThen(takenInAt))
    .map((one) => (one.withdrawnAt !== null && !isThen(one.withdrawnAt) ? { ...one, withdrawnAt: null } : one));
  const known = {
    ...wish,
    owner: owner ?? { name: settings.ownerName, isInvented: texts['owner-kind'] !== 'real' },
    deliveries,
    plan: planTold(await administration.plan.list(), isThen),
  };
  if (subject.kind === 'sheet') {
    const { dimensions } = gate;
    return composeSheet(gate, { ...known, sheet: subject.sheet, year: subject.year, about: subject.about, dimensions });
  }
  return composeTertial(gate, {
    ...known,
    tertial: subject.tertial,
    baseDay: parseDay(texts['base-year-day'] ?? ''),
  });
}

/** The plan with what had been told of each part; without the parts that were not there. */
export function planTold(items: readonly PlanItem[], isThen: (at: string) => boolean): readonly PlanItem[] {
  return items.flatMap((item) => {
    const told = item.told.filter(({ at }) => isThen(at));
    return told.length === 0 ? [] : [{ ...item, told }];
  });
}
