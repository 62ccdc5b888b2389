import type { Figures } from '../../../disclosure/index.ts';
import { actionsOn, parseTertial } from '../../../plans/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { dayOf, dayParts } from '../../../terms/index.ts';
import { type ReportSubject, yearOf } from '../../answers/report/report-subject.ts';
import type { ReportSheets, ReportSheetWish, ReportWish } from '../../api/contract/index.ts';
import { fill, type Language, REPORT_PAGES, REPORT_TEXTS, SHEET_TEXTS } from '../../language/index.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
}

/** What a wish is for, or why it cannot be made: a code of the refusal, and its words. */
export type WishedSubject =
  | { readonly ok: true; readonly subject: ReportSubject }
  | { readonly ok: false; readonly code: string; readonly text: string };

/** Reads what a report is to be of: something that is over, and that is there. */
export async function wishedSubject(source: Source, wish: ReportWish, language: Language): Promise<WishedSubject> {
  if (wish.sheet !== undefined) return sheetSubject(source, wish.sheet, language);
  const tertial = parseTertial(wish.tertial ?? '');
  if (tertial === null || tertial.day >= source.open.today()) {
    return { ok: false, code: 'unknown-tertial', text: REPORT_PAGES[language].refused['unknown-tertial'] };
  }
  return { ok: true, subject: { kind: 'tertial', tertial } };
}

async function sheetSubject(
  { open, figures }: Source,
  wish: ReportSheetWish,
  language: Language,
): Promise<WishedSubject> {
  const { kind } = wish;
  const no = (code: string, text: string): WishedSubject => ({ ok: false, code, text });
  const texts = SHEET_TEXTS[language];
  const about = wish.about ?? '';
  if (kind === 'action') {
    const action = actionsOn(await open.administration.plan.list(), open.today()).find(({ code }) => code === about);
    if (action === undefined) return no('unknown-action', fill(texts.unknownAction, { text: about }));
    const of = { kind: 'action', code: about, label: action.says.title } as const;
    return { ok: true, subject: { kind: 'sheet', sheet: kind, year: null, about: of } };
  }
  const year = yearOf(wish.year ?? '');
  if (year === null) return no('unknown-year', fill(texts.unknownYear, { text: wish.year ?? '' }));
  if (dayOf(year, 12, 31) >= open.today()) return no('period-not-over', fill(texts.yearNotOver, { year }));
  if (kind === 'equality') return { ok: true, subject: { kind: 'sheet', sheet: kind, year, about: null } };
  const unit = figures.units().find((one) => one.unit === about);
  if (unit === undefined) return no('unknown-unit', fill(texts.unknownUnit, { text: about }));
  const of = { kind: 'unit', code: about, label: unit.name } as const;
  return { ok: true, subject: { kind: 'sheet', sheet: kind, year, about: of } };
}

/** So many years back can be chosen on the screen. */
const YEARS_BACK = 4;

/** What sheets can be made of. */
export async function sheetsToMake({ open, figures }: Source, language: Language): Promise<ReportSheets> {
  const { kinds } = REPORT_PAGES[language].make;
  const { year } = dayParts(open.today());
  const actions = actionsOn(await open.administration.plan.list(), open.today());
  return {
    kinds: (['equality', 'school', 'action'] as const)
      .filter((kind) => kind !== 'action' || actions.length > 0)
      .map((code) => ({ code, label: kinds[code] })),
    years: Array.from({ length: YEARS_BACK }, (_, back) => String(year - 1 - back)).map((code) => ({
      code,
      label: code,
    })),
    units: figures
      .units()
      .filter(({ closed }) => !closed)
      .map(({ unit, name }) => ({ code: unit, label: name })),
    actions: actions.map(({ code, says }) => ({ code, label: says.title })),
  };
}

/** What is being made, as it is told while it is: «2. tertial 2026», «Faktaark for Lia skole, 2025». */
export function subjectLabel(subject: ReportSubject, language: Language): string {
  if (subject.kind === 'tertial') {
    const { number, year } = subject.tertial;
    return fill(REPORT_TEXTS[language].period, { tertial: number, year });
  }
  const title = fill(SHEET_TEXTS[language].sheets[subject.sheet].title, { about: subject.about?.label ?? '' });
  return subject.year === null ? title : `${title}, ${subject.year}`;
}
