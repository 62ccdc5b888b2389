import type {
  ActionDesignAnswer,
  EvaluationDesignTellingBody,
  LiveMetric,
  PlanActionAnswer,
  UnitsAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  dayForm,
  fill,
  type Language,
  readDayText,
  typedNumber,
} from '../../../../../src/presentation/language/index.ts';
import { numberIn } from '../../requirement/draft.ts';
import { openUnits } from '../open-units.ts';

export interface WaveDraft {
  readonly key: number;
  readonly from: string;
  readonly units: readonly string[];
}

/** A design as it is typed: everything is text until it is sent. */
export interface DesignDraft {
  readonly question: string;
  /** Id in the catalogue; empty until one is chosen. */
  readonly metric: string;
  /** Code of a staff group, or empty for all. */
  readonly group: string;
  /** Other limits, kept as they are. */
  readonly others: readonly string[];
  readonly grain: string;
  readonly waves: readonly WaveDraft[];
  readonly control: string;
  readonly comparedWith: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly method: string;
  readonly anticipation: string;
  readonly direction: string;
  /** In percentage points of a share, else as the unit says. */
  readonly smallest: string;
  /** Who is followed, and what they are alike in: sent only where the method follows anybody. */
  readonly follow: string;
  readonly matchedOn: readonly string[];
  readonly seed: number;
  readonly reason: string;
}

const GROUP = 'staff-group=';
/** Who gets the action says where: as limits of the outcome they would leave nobody to compare with. */
const OF_PLACE = ['unit=', 'area='];
/** The method that follows persons. */
export const FOLLOWING = 'matched-survival';
/** What they are usually alike in. */
const USUALLY_ALIKE = ['staff-group', 'tenure', 'age-band', 'position'];
const YEARS_BEFORE = 8;
const YEARS_AFTER = 3;

interface BegunWith {
  readonly metricOf: (id: string) => LiveMetric | null;
  readonly today: string;
  readonly language: Language;
  readonly units: UnitsAnswer['units'];
}

/** What a form begins with: the design that holds, or what the action itself says. */
export function begunDesign(
  action: PlanActionAnswer,
  { holds }: Pick<ActionDesignAnswer, 'holds'>,
  { units: known, ...words }: BegunWith,
): DesignDraft {
  const { metricOf, language } = words;
  if (holds === null) return ofAction(action, { units: known, ...words });
  const { design } = holds;
  return {
    ...{ question: design.question, metric: design.metric, grain: design.grain, control: design.control },
    ...limitsOf(design.where),
    waves: design.waves.map(({ from, units }, key) => ({ key, from: dayForm(from, language), units })),
    comparedWith: design.comparedWith,
    from: dayForm(design.from, language),
    to: dayForm(design.to, language),
    method: design.method,
    anticipation: design.anticipation === 0 ? '' : String(design.anticipation),
    direction: design.direction,
    follow: design.follow ?? 'present',
    matchedOn: design.follow === null ? USUALLY_ALIKE : design.matchedOn,
    smallest: typedNumber(design.smallestEffect * factorOf(metricOf(design.metric)), language),
    ...{ seed: design.seed, reason: '' },
  };
}

function ofAction(action: PlanActionAnswer, { metricOf, today, language, units }: BegunWith): DesignDraft {
  const [indicator] = action.indicators;
  const start = action.start ?? today;
  const year = Number(start.slice(0, 4));
  return {
    question: action.evaluation?.question ?? askedOf(action, language),
    metric: indicator?.metric.code ?? '',
    ...limitsOf((indicator?.where ?? []).filter((one) => !OF_PLACE.some((place) => one.startsWith(place)))),
    grain: 'school-year',
    waves: [
      {
        key: 0,
        from: action.start === null ? '' : dayForm(action.start, language),
        units: meantUnits(action, units, start),
      },
    ],
    ...{ control: 'never', comparedWith: [] },
    from: dayForm(`${year - YEARS_BEFORE}-10-01`, language),
    to: dayForm(`${year + YEARS_AFTER}-10-01`, language),
    ...{ method: 'randomisation', anticipation: '', seed: 1, reason: '' },
    ...{ follow: 'present', matchedOn: USUALLY_ALIKE },
    smallest: wantedChange(action, metricOf, language),
    direction: indicator?.direction.code === 'up' ? 'up' : 'down',
  };
}

/** The question that an indicator asks by itself: whether the figure moved the way it should where the action was. */
function askedOf({ indicators: [indicator] }: PlanActionAnswer, language: Language): string {
  if (indicator === undefined) return '';
  const texts = ACTION_EVALUATION_TEXTS[language];
  const said = indicator.direction.code === 'up' ? texts.askedHigher : texts.askedLower;
  return fill(said, { metric: indicator.metric.label });
}

/** Those the action is for: schools that are named, or all that are open in its areas, of its types where it has any. */
function meantUnits({ target }: PlanActionAnswer, units: UnitsAnswer['units'], start: string): readonly string[] {
  if (target.units.length > 0) return target.units;
  const isMeant = ({ area, schoolType }: UnitsAnswer['units'][number]) =>
    area !== null &&
    target.areas.includes(area) &&
    (target.schoolTypes.length === 0 || target.schoolTypes.some((one) => one === schoolType));
  return openUnits(units.filter(isMeant), start, []).map(({ code }) => code);
}

/** The way from the baseline to the target is what the action is meant to give: empty where one of them is not told. */
function wantedChange(
  { indicators: [indicator] }: PlanActionAnswer,
  metricOf: BegunWith['metricOf'],
  language: Language,
): string {
  if (indicator?.baseline == null || indicator.target === null || indicator.target === indicator.baseline.value)
    return '';
  const change = Math.abs(indicator.target - indicator.baseline.value);
  return typedNumber(Number((change * factorOf(metricOf(indicator.metric.code))).toFixed(1)), language);
}

function limitsOf(where: readonly string[]): Pick<DesignDraft, 'group' | 'others'> {
  const group = where.find((one) => one.startsWith(GROUP))?.slice(GROUP.length) ?? '';
  return { group, others: where.filter((one) => !one.startsWith(GROUP)) };
}

/** The draft as it is sent. A number that is none is sent as −1, which the server refuses with the name of the field. */
export function designBody(
  draft: DesignDraft,
  metric: LiveMetric | null,
  language: Language,
): Omit<EvaluationDesignTellingBody, 'seen'> {
  const { question, grain, control, comparedWith, method, direction, seed, group, others } = draft;
  const day = (text: string) => readDayText(text) ?? text;
  const typed = numberIn(draft.smallest, language);
  const isFollowing = method === FOLLOWING;
  // A field that is not shown is not sent.
  const before = isFollowing || draft.anticipation.trim() === '' ? 0 : numberIn(draft.anticipation, language);
  // Whoever gets the action is compared with nobody's: chosen before, and in a wave since.
  const treated = new Set(draft.waves.flatMap(({ units }) => units));
  return {
    design: {
      ...{ question, metric: draft.metric, grain, control, method, direction, seed },
      comparedWith: comparedWith.filter((unit) => !treated.has(unit)),
      where: [...(group === '' ? [] : [`${GROUP}${group}`]), ...others],
      // A row that nobody has filled in is none.
      waves: draft.waves
        .filter(({ from, units }) => from.trim() !== '' || units.length > 0)
        .map(({ from, units }) => ({ from: day(from), units })),
      from: day(draft.from),
      to: day(draft.to),
      anticipation: before ?? -1,
      ...(isFollowing ? { follow: draft.follow, matchedOn: draft.matchedOn } : {}),
      // Twelve places: 2.3 percentage points are 0.023, not 0.022999999999999996.
      smallestEffect: typed === null ? -1 : Number((typed / factorOf(metric)).toFixed(12)),
    },
    reason: draft.reason,
  };
}

function factorOf(metric: LiveMetric | null): number {
  return metric?.unit === 'share' ? 100 : 1;
}
