import { isTold, type Point, standpoint } from '../../../plans/index.ts';
import type {
  StatusAnswer,
  StatusByGroup,
  StatusCharacteristic,
  StatusGroupCell,
  StatusGroupRow,
} from '../../api/contract/index.ts';
import {
  fill,
  formatNumber,
  type HeadlineKind,
  LABELS,
  SCREEN_TEXTS,
  TELLERS,
  whenText,
} from '../../language/index.ts';
import { cellText, figureOf, nameOf, type StatusMaking } from './naming.ts';

/** The staff groups of the plan, everybody first. */
const GROUPS = ['Total', 'teacher', 'leader', 'aks', 'team', 'administration'] as const;

/** The headline figures of each characteristic that every group is told of. */
const KINDS: Readonly<Record<StatusCharacteristic['id'], readonly HeadlineKind[]>> = {
  applicants: ['qualified', 'few-qualified', 'filled', 'staffed'],
  staying: ['leavers', 'staying'],
  environment: ['temporary', 'full-time', 'absence', 'satisfaction', 'belonging'],
  development: ['tenure', 'new-role'],
};

/** The newest headline figures of all staff groups side by side; a figure no source tells has no row. */
export function byGroupOf(making: StatusMaking, characteristics: StatusAnswer['characteristics']): StatusByGroup {
  const labels: Readonly<Record<string, string>> = LABELS[making.language]['staff-group'];
  const { all } = SCREEN_TEXTS[making.language].status;
  return {
    groups: GROUPS.map((code) => ({ code, label: code === 'Total' ? all : (labels[code] ?? code) })),
    characteristics: characteristics.map(({ id, title, missing }) => ({
      id,
      title,
      rows: KINDS[id].flatMap((kind) => rowOf(kind, making) ?? []),
      missing: missing.map(({ what }) => what),
    })),
  };
}

function rowOf(kind: HeadlineKind, making: StatusMaking): StatusGroupRow | null {
  const { metric, line } = TELLERS[kind];
  const now = GROUPS.flatMap((group) => standpoint(making.standing, metric, group, line)?.now ?? []);
  const period = now.find(({ state }) => state !== 'not-delivered')?.period;
  if (period === undefined) return null;
  const { status } = SCREEN_TEXTS[making.language];
  return {
    kind,
    name: kind === 'filled' ? status.filledName : nameOf(metric, line, making),
    when: whenText(period, making.language, true),
    cells: GROUPS.map((group) => cellOf(kind, { ...making, group })),
  };
}

function cellOf(kind: HeadlineKind, making: StatusMaking): StatusGroupCell {
  const { language, group } = making;
  const { metric, line } = TELLERS[kind];
  const judged = standpoint(making.standing, metric, group, line);
  if (judged === null) return { group, text: null, state: 'not-delivered', figure: null };
  const { now, reading } = judged;
  const figure = figureOf(reading, now.period);
  if (kind === 'filled' && now.numerator !== null)
    return { group, text: filledText(now, making), state: now.state, figure };
  if (isTold(now)) return { group, text: cellText(now.value, reading.unit, language), state: now.state, figure };
  const isSeen = now.state === 'shown' || now.state === 'provisional';
  return { group, text: isSeen ? LABELS[language].notReached : null, state: now.state, figure };
}

function filledText({ numerator, denominator }: Point, { language }: StatusMaking) {
  const count = (number: number | null) => formatNumber(number ?? 0, language);
  const { filledCell } = SCREEN_TEXTS[language].status;
  return fill(filledCell, { numerator: count(numerator), denominator: count(denominator) });
}
