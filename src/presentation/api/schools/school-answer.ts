import {
  type Period,
  pupilsPerEmployee,
  type SeenRow,
  type SeenTable,
  type UnitEntry,
} from '../../../disclosure/index.ts';
import { dayOf, dayParts, TOTAL } from '../../../terms/index.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import { breakAcross, type Language, type SchoolFacts, schoolSentences } from '../../language/index.ts';
import type { FigureAnswer, FigureBreak, FunnelAnswer, SchoolAnswer } from '../contract/index.ts';
import { type Asking, seesAllWhole, tableOfAll, tableOfOne, type Wanted } from './ask-tables.ts';
import { funnelAnswer } from './funnel-answer.ts';
import { movesAnswer } from './moves-answer.ts';
import { cellOf, periodOf, rowsByUnit } from './school-cell.ts';
import { closedOn, type KnownUnits, schoolPlace } from './school-place.ts';
import { similarAnswer } from './similar-answer.ts';

/** Those who began in so many school years are followed for the staying curve. */
const YEARS_OF_ENTRANTS = 10;

/** One school: everything the screen shows, from tables that have passed the gate. */
export async function schoolAnswer(asking: Asking, entry: UnitEntry, known: KnownUnits): Promise<SchoolAnswer> {
  const { language, audience, group } = asking;
  const { unit } = entry;
  const school = schoolPlace(entry, known, language);
  const size = rowsByUnit(await tableOfOne(asking, { metric: 'A1' }, unit)).get(unit);
  const fte = rowsByUnit(await tableOfOne(asking, { metric: 'A2' }, unit)).get(unit);
  const { figures, turnover } = await figuresOf(asking, unit);
  const funnel = funnelAnswer(await funnelTable(asking, turnover), known.entries);
  return {
    audience,
    group,
    dataset: turnover.dataset,
    school: { ...school, closedOn: closedOn(unit, known) },
    pupilsPerEmployee: pupilsPerEmployee(school.pupils?.count ?? null, size ?? null),
    headcount: cellOf(size, language),
    fte: cellOf(fte, language),
    sentences: schoolSentences(
      {
        group,
        owner: asking.owner,
        unit: school.name,
        ofSchool: asking.metric === 'B3',
        balance: balanceCells(figures.balance, unit),
        balancePeriod: figures.balance.rows[0]?.period ?? '',
        broken: brokenInside(figures.balance),
        turnover: cellOf(rowsByUnit(turnover).get(unit), language),
        turnoverPeriod: periodOf(turnover),
        outside: sideOf(funnel, unit),
      },
      language,
    ),
    figures,
    stayingOfAll: await stayingOfAll(asking),
    moves: await movesAnswer(asking, unit),
    funnel,
    similar: await similarAnswer(asking, entry, known),
  };
}

async function figuresOf(
  asking: Asking,
  unit: string,
): Promise<{ readonly figures: SchoolAnswer['figures']; readonly turnover: SeenTable }> {
  const one = (wanted: Wanted) => tableOfOne(asking, wanted, unit);
  const figure = (table: SeenTable) => onlyUnit(table, asking.language, unit);
  const turnover = await one({ metric: asking.metric, ofGroup: true });
  // Age by sex at one school is small numbers: whole figures only.
  const age = asking.audience === 'internal' ? (['age-band', 'sex'] as const) : (['age-band'] as const);
  return {
    turnover,
    figures: {
      groups: figure(await one({ metric: 'A1', by: ['staff-group'] })),
      groupFte: figure(await one({ metric: 'A2', by: ['staff-group'] })),
      contract: figure(await one({ metric: 'A1', by: ['contract'] })),
      age: figure(await one({ metric: 'A1', by: age })),
      balance: figure(await one({ metric: 'B6', ofGroup: true })),
      turnover: figure(turnover),
      outcomes: figure(await one({ metric: 'B12', ofGroup: true })),
      staying: figure(await one({ metric: 'B10', ofGroup: true, period: entrants(asking) })),
    },
  };
}

/** How long the whole owner's stay, to be seen beside: as published, whoever asks. */
async function stayingOfAll(asking: Asking): Promise<FigureAnswer['rows']> {
  const wanted: Wanted = { metric: 'B10', ofGroup: true, period: entrants(asking) };
  const table = await tableOfAll(asking, wanted, 'public');
  return figureAnswer(table, asking.language, null, isOf(table, TOTAL)).rows;
}

/** The funnel needs all schools: whole figures for whoever sees all of them, else as published. */
async function funnelTable(asking: Asking, own: SeenTable): Promise<SeenTable> {
  if (asking.audience === 'public') return own;
  const audience = seesAllWhole(asking) ? 'internal' : 'public';
  return tableOfAll(asking, { metric: asking.metric, ofGroup: true }, audience);
}

/** Rows of the one unit, and the breaks that concern it. */
function onlyUnit(table: SeenTable, language: Language, unit: string): FigureAnswer {
  const figure = figureAnswer(table, language, null, isOf(table, unit));
  return { ...figure, breaks: figure.breaks.filter(({ rows }) => rows['unit']?.includes(unit) !== false) };
}

function isOf({ columns }: SeenTable, unit: string): (row: SeenRow) => boolean {
  const column = columns.indexOf('unit');
  return ({ codes }) => codes[column] === unit;
}

/** The break between the first and the last day of a staff balance: the two are not compared across it. */
function brokenInside({ rows, breaks }: FigureAnswer): FigureBreak | null {
  const period = rows[0]?.period ?? '';
  return breakAcross(breaks, period, period, 'period');
}

function balanceCells({ rows }: FigureAnswer, unit: string): SchoolFacts['balance'] {
  const own = rows.filter((row) => row.dims['unit']?.code === unit);
  return Object.fromEntries(own.map((row) => [row.dims['component']?.code ?? '', row]));
}

function sideOf(funnel: FunnelAnswer | null, unit: string): SchoolFacts['outside'] {
  const point = funnel?.points.find((one) => one.unit === unit);
  return point === undefined ? 'unknown' : point.outside;
}

/** Whole school years up to the latest that had ended by the horizon. */
function entrants({ figures }: Asking): Period {
  const { horizon } = figures.state();
  if (horizon === null) return { kind: 'latest' };
  const { year, month } = dayParts(horizon);
  const last = month >= 8 ? year : year - 1;
  return { kind: 'between', from: dayOf(last - YEARS_OF_ENTRANTS, 8, 1), to: dayOf(last, 8, 1), grain: null };
}
