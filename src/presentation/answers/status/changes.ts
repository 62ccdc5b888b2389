import {
  changesIn,
  type Judged,
  type LookedThrough,
  type Reading,
  shownDifference,
  standpoint,
  type WorthSeeing,
} from '../../../plans/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import type { StatusAnswer, StatusChange, StatusDevelopment } from '../../api/contract/index.ts';
import {
  breakSentence,
  capitalised,
  changeWord,
  codeLabel,
  datedBreak,
  fill,
  formatNumber,
  groupNoun,
  type HeadlineKind,
  type Language,
  SCREEN_TEXTS,
  TELLERS,
  valueText,
  whenText,
} from '../../language/index.ts';
import { cellText, figureOf, nameOf, type StatusMaking } from './naming.ts';

/** The changes larger than usual: of the staff group asked about, or of all groups, areas and school types. */
export function changesOf(making: StatusMaking, through: LookedThrough = 'now'): StatusAnswer['changes'] {
  const { looked, refused, found } = changesIn(making.standing, making.group, through);
  return { looked, refused, rows: found.map((one) => changeOf(one, making)) };
}

function changeOf({ judged, change, since, size, low, high }: WorthSeeing, making: StatusMaking): StatusChange {
  const { language } = making;
  const { reading, now } = judged;
  const { subject, unit, metric, line } = reading;
  const texts = SCREEN_TEXTS[language].status;
  const then = valueText(change.earlier.value, unit, language);
  const what = nameOf(metric, line, making);
  const provisional = now.state === 'provisional' ? ` ${texts.provisionalFigure}` : '';
  const rest =
    since === 'base'
      ? fill(texts.sinceBase, { When: whenText(change.earlier.period, language), value: then })
      : fill(texts.sinceYear, { value: then });
  return {
    subject: subjectText(subject, language),
    since,
    staffGroup: subject.dimension === 'staff-group' ? subject.code : null,
    main: [
      { text: `${what}: `, strong: false },
      { text: valueText(now.value ?? 0, unit, language), strong: true },
      { text: '.', strong: false },
    ],
    rest: `${rest}${provisional}`,
    size,
    low,
    high,
    figure: figureOf(reading, now.period),
  };
}

function subjectText({ dimension, code, name }: Reading['subject'], language: Language): string {
  if (code === TOTAL) return SCREEN_TEXTS[language].figures.allStaff;
  if (dimension === 'staff-group') return capitalised(groupNoun(code, language));
  return codeLabel(dimension, code, language, name === null ? {} : { [code]: name });
}

/** What the table «since the base year» tells, in order. */
const DEVELOPED: readonly HeadlineKind[] = ['leavers', 'staying', 'temporary', 'full-time', 'older', 'tenure'];

/** Then, now and the difference of the main figures of a group since the base year; or why they are not compared. */
export function developmentOf(making: StatusMaking): readonly StatusDevelopment[] {
  return DEVELOPED.flatMap((kind) => {
    const { metric, line } = TELLERS[kind];
    const judged = standpoint(making.standing, metric, making.group, line);
    if (judged === null || judged.now.value === null) return [];
    if (judged.base !== null) return [developed(kind, judged, judged.base, making)];
    return judged.refused === null ? [] : [refusedDevelopment(kind, judged, making)];
  });
}

function developed(
  kind: HeadlineKind,
  { reading, now }: Judged,
  change: NonNullable<Judged['base']>,
  making: StatusMaking,
): StatusDevelopment {
  const { language } = making;
  const { unit, metric, line } = reading;
  const value = now.value ?? 0;
  const difference = shownDifference(change.earlier.value, value, unit === 'share' ? 100 : 1);
  return {
    kind,
    name: nameOf(metric, line, making),
    since: whenText(change.earlier.period, language, true),
    earlier: cellText(change.earlier.value, unit, language),
    now: cellText(value, unit, language),
    difference: `${difference > 0 ? '+' : ''}${formatNumber(difference, language, 1)}`,
    verdict: changeWord(change, language),
    refused: null,
  };
}

/** A figure whose earlier values lie behind a break: what it is now, and why nothing is compared. */
function refusedDevelopment(
  kind: HeadlineKind,
  { reading, now, refused }: Judged,
  making: StatusMaking,
): StatusDevelopment {
  const { language } = making;
  const { unit, metric, line } = reading;
  const by = refused === null ? '' : breakSentence('older', datedBreak(refused.break, language), language);
  return {
    kind,
    name: nameOf(metric, line, making),
    since: '',
    earlier: '',
    now: cellText(now.value ?? 0, unit, language),
    difference: '',
    verdict: '',
    refused: by,
  };
}
