import { parseDay } from '../../../terms/index.ts';
import type { DemoWorld } from '../../world/world.ts';
import { csvText, type DemoFile, textFile } from '../demo-file.ts';
import { LEADER_ACTIONS } from './actions-of-leaders.ts';
import { CARE_ACTIONS, TEAM_ACTIONS } from './actions-of-schools.ts';
import { TEACHER_ACTIONS } from './actions-of-teachers.ts';
import { GOALS, type InventedAction, type InventedStep } from './invented-action.ts';

/** Columns as the template has them in bokmål, by what the rows call them. */
const COLUMNS = {
  action: 'tiltaksnummer',
  title: 'tiltak',
  strength: 'verbstyrke',
  area: 'innsatsområde',
  areaGoal: 'mål for innsatsområdet',
  challenge: 'utfordring',
  characteristic: 'kjennetegn',
  because: 'fordi',
  doing: 'derfor gjør vi',
  leadsTo: 'slik at',
  group: 'gruppe',
  owner: 'tiltakseier',
  start: 'start',
  stop: 'stopp',
  cost: 'kostnad',
  effect: 'ventet virkning',
  effectBy: 'virkning innen',
  status: 'status',
  statusDay: 'status fra',
  kind: 'slags belegg',
  evidence: 'belegg',
  seenBy: 'sett av',
  address: 'lenke',
  reached: 'antall nådd',
  verdict: 'konklusjon',
  metric: 'nøkkeltall',
  where: 'avgrensning',
  baseline: 'utgangspunkt',
  baselineDay: 'utgangspunkt dato',
  dataset: 'datasettversjon',
  target: 'mål',
  direction: 'retning',
  by: 'mål innen',
  question: 'evalueringsspørsmål',
  method: 'evalueringsmetode',
  comparison: 'sammenlignes med',
  evaluationDay: 'evalueres innen',
  without: 'mangler med vilje',
  withoutReason: 'grunn til mangel',
  milestone: 'milepæl',
  milestoneDue: 'milepæl frist',
  milestoneDone: 'milepæl nådd',
  risk: 'risiko',
  riskAnswer: 'svar på risiko',
} as const;
type Column = keyof typeof COLUMNS;
type Row = Readonly<Partial<Record<Column, string | number>>>;

const PLAN = [...LEADER_ACTIONS, ...TEACHER_ACTIONS, ...CARE_ACTIONS, ...TEAM_ACTIONS];

/** The invented owner's plan as it stands on the demo's last day: what comes later is not there yet. */
export function planActionsFile({ until }: Pick<DemoWorld, 'until'>): DemoFile | null {
  const isTold = ({ day }: Pick<InventedStep, 'day'>) => (parseDay(day) ?? until) <= until;
  const rows = PLAN.flatMap((action) => {
    const steps = action.steps.filter(isTold);
    return steps.length === 0 ? [] : rowsOf(action, steps, isTold);
  });
  if (rows.length === 0) return null;
  const columns = Object.keys(COLUMNS) as readonly Column[];
  const header = columns.map((column) => COLUMNS[column]);
  return textFile(
    'plan_tiltak.csv',
    csvText([header, ...rows.map((row) => columns.map((name) => row[name] ?? ''))], ';'),
  );
}

/** One row for each status; the first also tells what the action is. Reasons for what lacks have rows of their own. */
function rowsOf(
  action: InventedAction,
  [first, ...rest]: readonly InventedStep[],
  isTold: (step: Pick<InventedStep, 'day'>) => boolean,
): readonly Row[] {
  const { code } = action;
  const own = {
    ...headOf(action),
    ...followUpOf(action, isTold),
    ...(first === undefined ? {} : stepRow(code, first)),
  };
  const without = (action.without ?? []).map(([part, reason]) => ({
    action: code,
    without: part,
    withoutReason: reason,
  }));
  return [own, ...rest.map((step) => stepRow(code, step)), ...without];
}

function headOf(action: InventedAction): Row {
  const { why, effect, ...rest } = action;
  const [because, doing, leadsTo] = why;
  return {
    title: rest.title,
    strength: rest.strength,
    area: rest.area,
    areaGoal: GOALS[rest.area] ?? '',
    challenge: rest.challenge,
    characteristic: rest.characteristic,
    because,
    doing,
    leadsTo,
    group: rest.group ?? '',
    owner: rest.owner,
    start: rest.start ?? '',
    stop: rest.stop ?? '',
    cost: rest.cost ?? '',
    effect: effect?.[0] ?? '',
    effectBy: effect?.[1] ?? '',
  };
}

function followUpOf(
  { indicator, evaluation, milestone, risk }: InventedAction,
  isTold: (step: Pick<InventedStep, 'day'>) => boolean,
): Row {
  const { baseline } = indicator ?? {};
  const [what = '', due = '', done] = milestone ?? [];
  const [question = '', method = '', comparison = '', evaluationDay = ''] = evaluation ?? [];
  return {
    ...(indicator === undefined
      ? {}
      : { metric: indicator.metric, where: indicator.where ?? '', direction: indicator.direction }),
    ...(baseline === undefined
      ? {}
      : { baseline: baseline[0], baselineDay: baseline[1], dataset: 'ved planens start' }),
    target: indicator?.target ?? '',
    by: indicator?.by ?? '',
    question,
    method,
    comparison,
    evaluationDay,
    milestone: what,
    milestoneDue: due,
    milestoneDone: done !== undefined && isTold({ day: done }) ? done : '',
    risk: risk?.[0] ?? '',
    riskAnswer: risk?.[1] ?? '',
  };
}

function stepRow(code: string, { status, day, evidence, kind, ...rest }: InventedStep): Row {
  return {
    action: code,
    status,
    statusDay: day,
    kind,
    evidence,
    seenBy: 'leder for HR',
    address: rest.address ?? '',
    reached: rest.reached ?? '',
    verdict: rest.verdict ?? '',
  };
}
