import type { FiguresThen, Refused } from '../../../disclosure/index.ts';
import type { Tertial } from '../../../plans/index.ts';
import type { OpenRecord, PlanItem } from '../../../record/administration/index.ts';
import { type Day, parseDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { composeTertial } from '../../reports/tertial/index.ts';

export interface ReportWish {
  readonly tertial: Tertial;
  readonly language: Language;
  readonly asKnownOn: Day;
  /** As it stood then, ISO 8601 in UTC; null = now. */
  readonly moment: string | null;
  /** Who it is of, as it was said then; null = as it is now. */
  readonly owner: ComposedReport['owner'] | null;
  readonly progress: (asked: number) => void;
}

/** Composes a report from the record: as it is now, or as it was at a moment. */
export async function composeReport(
  { administration }: Pick<OpenRecord, 'administration'>,
  gate: FiguresThen,
  { moment, owner, ...wish }: ReportWish,
): Promise<ComposedReport | Refused> {
  const settings = await administration.settings();
  const texts = await administration.settingTexts();
  const isThen = (at: string) => moment === null || at <= moment;
  const deliveries = (await administration.deliveries())
    .filter(({ takenInAt }) => isThen(takenInAt))
    .map((one) => (one.withdrawnAt !== null && !isThen(one.withdrawnAt) ? { ...one, withdrawnAt: null } : one));
  return composeTertial(gate, {
    ...wish,
    owner: owner ?? { name: settings.ownerName, isInvented: texts['owner-kind'] !== 'real' },
    baseDay: parseDay(texts['base-year-day'] ?? ''),
    deliveries,
    plan: (await administration.plan.list()).flatMap((item) => toldBy(item, isThen)),
  });
}

/** A part of the plan with what had been told of it; nothing where it was not there. */
function toldBy(item: PlanItem, isThen: (at: string) => boolean): readonly PlanItem[] {
  const told = item.told.filter(({ at }) => isThen(at));
  return told.length === 0 ? [] : [{ ...item, told }];
}
