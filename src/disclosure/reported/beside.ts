import { type Asker, reachOf } from '../../access/index.ts';
import { type Dataset, METRICS, metricOfDefinition, type Question, type ReportedFigure } from '../../analysis/index.ts';
import type { Day, Refusal } from '../../terms/index.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import type { SeenTable } from '../published.ts';
import type { Limits } from '../rules/row.ts';
import { type Concerned, concernedBy } from './concerned.ts';
import { ourQuestion } from './our-question.ts';
import { mayBeQuoted } from './quoted-row.ts';
import { NOT_OURS, type NotOurs, type Ours, type ReportedBeside, seenReported } from './seen-reported.ts';

type Audience = 'public' | 'internal';

/** What is needed to set figures beside each other. */
export interface Setting {
  readonly dataset: Dataset;
  readonly reported: readonly ReportedFigure[];
  readonly limitsOf: LimitsOf;
  /** The gate itself: ours are answers like any other. */
  readonly answer: (question: Question, audience: Audience) => Promise<SeenTable | { readonly refusal: Refusal }>;
}

/** The figures told earlier that are about a question, each with ours, as the asker may see them. */
export async function reportedBeside(
  setting: Setting,
  question: Question,
  asker: Asker,
  audience: Audience,
): Promise<readonly ReportedBeside[]> {
  const told: ReportedBeside[] = [];
  for (const concerned of concernedBy(setting.dataset, question, setting.reported)) {
    const seenBy = audience === 'internal' && isWithin(concerned, asker) ? 'internal' : 'public';
    told.push(await oneBeside(setting, concerned, question, seenBy));
  }
  return told;
}

/** A leader sees whole figures of the own units and the own group; what is told of others is for anyone or withheld. */
function isWithin({ place, group }: Concerned, asker: Asker): boolean {
  const reach = reachOf(asker, 'whole-figures');
  if (reach.kind !== 'units') return reach.kind === 'owner';
  if (reach.group !== null && (group === null || group === 'not-ours' || group.code !== reach.group)) return false;
  if (place === null || place === 'not-ours' || place.dimension !== 'unit') return false;
  return reach.units.some((unit) => unit === place.code);
}

async function oneBeside(
  setting: Setting,
  concerned: Concerned,
  { metric, asKnownOn }: Question,
  audience: Audience,
): Promise<ReportedBeside> {
  const { figure } = concerned;
  const against = metricOfDefinition(figure) ?? metric;
  const oursOn = async (day: Day | null): Promise<Ours> => {
    const asked = ourQuestion(concerned, METRICS[against], day);
    return isNotOurs(asked) ? { notOurs: asked } : oursIn(await setting.answer(asked, audience), concerned);
  };
  const now = await oursOn(asKnownOn);
  const atTheTime = figure.publishedOn === null ? null : await oursOn(figure.publishedOn);
  const mayBeTold = audience === 'internal' || isForAnyone(concerned, [now, atTheTime], setting.limitsOf(against));
  const isSameDefinition = metricOfDefinition(figure) !== null;
  return { figure: seenReported(figure, mayBeTold), against, isSameDefinition, now, atTheTime };
}

function isNotOurs(asked: Question | NotOurs): asked is NotOurs {
  return NOT_OURS.some((one) => one === asked);
}

/** The row of the place, else of the group, else the only one. */
function oursIn(table: SeenTable | { readonly refusal: Refusal }, { place, group }: Concerned): Ours {
  if ('refusal' in table) return table;
  const of = place ?? group;
  const code = of === null || of === 'not-ours' ? null : of.code;
  const row = table.rows.find(({ codes }) => code === null || codes[0] === code);
  if (row === undefined) return { notOurs: place === null ? 'group' : 'place' };
  return { row, source: String(table.settings['counting-source'] ?? '') };
}

/**
 * Never where ours is withheld. Of everybody at the owner by its own parts; of a group or a place only where ours for the
 * same may be told too: a report that tells every school tells the one we withhold by subtraction.
 */
function isForAnyone({ figure, group, place }: Concerned, ours: readonly (Ours | null)[], limits: Limits): boolean {
  const rows = ours.flatMap((one) => (one !== null && 'row' in one ? [one.row] : []));
  if (rows.some(({ state }) => state === 'withheld')) return false;
  const whole = { ...figure, isOfTheCountry: false, isOfEverybody: true };
  if (group === null && place === null) return mayBeQuoted(whole, limits);
  return rows.some(({ value }) => value !== null) && mayBeQuoted(whole, limits);
}
