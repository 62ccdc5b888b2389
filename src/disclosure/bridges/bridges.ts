import { type Asker, lookerOf } from '../../access/index.ts';
import {
  askBridge,
  askTurnovers,
  type BridgeQuestion,
  type Dataset,
  type End,
  type Question,
  type RawBridge,
  type RawTurnovers,
  TURNOVER_DEFINITIONS,
  type TurnoverQuestion,
} from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import type { Refusal } from '../../terms/index.ts';
import type { Audience, Refused } from '../answering.ts';
import { keepLatest, type Shelf } from '../keep-latest.ts';
import { strictest } from '../limits/limits-book.ts';
import { limitsNow } from '../limits/open-limits.ts';
import type { PublishedTable } from '../published.ts';
import type { Limits } from '../rules/row.ts';
import { withinReach } from '../show-internal.ts';
import { isGroupTold } from './group-told.ts';
import { publishBridge, publishTurnovers } from './publish-bridge.ts';
import type { InternalBridge, InternalTurnovers, PublishedBridge, PublishedTurnovers } from './seen-bridge.ts';
import { showInternalBridge, showInternalTurnovers } from './show-internal-bridge.ts';
import { type ToldFamily, toldFamily } from './told-family.ts';

/** The way out for what a turnover figure is made of: bridges between definitions, and all of them side by side. */
export interface Bridges {
  readonly bridgePublic: (question: BridgeQuestion) => Promise<PublishedBridge | Refused>;
  /** Logged, before the figures are given out. Refused where the asker's reach does not cover the question. */
  readonly bridge: (
    question: BridgeQuestion,
    asker: Asker,
    audience: Audience,
  ) => Promise<PublishedBridge | InternalBridge | Refused>;
  readonly sideBySide: (
    question: TurnoverQuestion,
    asker: Asker,
    audience: Audience,
  ) => Promise<PublishedTurnovers | InternalTurnovers | Refused>;
}

/** What the way out of bridges leans on. */
export interface BridgeParts {
  readonly open: OpenRecord;
  readonly dataset: () => Dataset;
  /** The figure of a metric as it is published, so that a bridge ends in the same numbers or is withheld with them. */
  readonly figure: PublishedFigure;
}

type PublishedFigure = (question: Question) => Promise<PublishedTable | Refused>;

const KEPT = 60;
/** All definitions about one group with what stands between them, and which of it may be told. */
type Family = { readonly raw: RawTurnovers; readonly told: ToldFamily } | Refused;

export function openBridges({ open, dataset, figure }: BridgeParts): Bridges {
  const families = new WeakMap<Dataset, Shelf<Family>>();

  /** All that may stand beside a bridge's ends; the same for every bridge about the group, so it is kept. */
  function familyOf(question: TurnoverQuestion, own: Limits): Family {
    const now = dataset();
    const shelf = families.get(now) ?? keepLatest<Family>(KEPT);
    families.set(now, shelf);
    const key = `${own.fewestPersons} ${JSON.stringify(question)}`;
    const known = shelf.find(key);
    if (known !== undefined) return known;
    const raw = askTurnovers(now, question, { withBetween: true });
    const family = 'refusal' in raw ? raw : { raw, told: toldFamily(raw, own) };
    shelf.put(key, family);
    return family;
  }

  const familyTold = async (question: TurnoverQuestion, own: Limits): Promise<Family> => {
    const family = familyOf(question, own);
    if ('refusal' in family || (await isGroupTold(figure, question, own))) return family;
    return { raw: family.raw, told: { isTold: () => false } };
  };

  async function bridgePublic(question: BridgeQuestion): Promise<PublishedBridge | Refused> {
    const raw = askBridge(dataset(), question);
    if ('refusal' in raw) return raw;
    const withheld = await withheldFigure(raw, figure);
    if (withheld !== null) return { refusal: withheld };
    const own = await limitsOf(open);
    const told: ToldFamily[] = [];
    for (const { asked: days, asKnownOn } of [raw.from, raw.to]) {
      const family = await familyTold({ where: raw.where, days, asKnownOn }, own);
      if ('refusal' in family) return family;
      told.push(family.told);
    }
    return publishBridge(raw, told, own);
  }

  async function log(asker: Asker, what: string): Promise<void> {
    await open.administration.logLookUp({ at: open.now(), ...lookerOf(asker), what });
  }

  return {
    bridgePublic,
    bridge: async (question, asker, audience) => {
      if (audience === 'public') return bridgePublic(question);
      const reached = whereWithin(question.where, asker);
      if ('refusal' in reached) return reached;
      const raw = askBridge(dataset(), { ...question, where: reached.where });
      if ('refusal' in raw) return raw;
      await log(asker, `bridge ${question.from.definition} ${question.to.definition}${whereText(reached.where)}`);
      return showInternalBridge(raw, asker);
    },
    sideBySide: async (question, asker, audience) => {
      if (audience === 'public') {
        const own = await limitsOf(open);
        const family = await familyTold(question, own);
        return 'refusal' in family ? family : publishTurnovers(family.raw, family.told, own);
      }
      const reached = whereWithin(question.where, asker);
      if ('refusal' in reached) return reached;
      const raw = askTurnovers(dataset(), { ...question, where: reached.where }, { withBetween: false });
      if ('refusal' in raw) return raw;
      await log(asker, `turnover definitions${whereText(reached.where)}`);
      return showInternalTurnovers(raw, asker);
    },
  };
}

/** All definitions stand beside each other, so what is between them is told under the strictest limit any of them has. */
async function limitsOf(open: OpenRecord): Promise<Limits> {
  const metrics = Object.values(TURNOVER_DEFINITIONS).flatMap(({ metric }) => metric ?? []);
  return strictest(await limitsNow(open), ['A1', ...metrics]);
}

/** Why a bridge may not end in a figure: a metric's figure that is not published, for whatever reason. */
async function withheldFigure(raw: RawBridge, figure: PublishedFigure): Promise<Refusal | null> {
  for (const end of [raw.from, raw.to]) {
    const question = figureQuestion(end, raw.where);
    const table = question === null ? null : await figure(question);
    if (table === null) continue;
    if ('refusal' in table) return table.refusal;
    const seen = table.rows.every(({ state }) => state === 'shown' || state === 'provisional');
    if (!seen) return { code: 'protected' };
  }
  return null;
}

/** The question that `figure` answers with the same number; null for a definition that is no metric. */
export function figureQuestion({ definition, asked, asKnownOn }: End, where: Question['where']): Question | null {
  const { metric } = TURNOVER_DEFINITIONS[definition];
  return metric === null
    ? null
    : { metric, by: [], where, period: { kind: 'between', ...asked, grain: null }, asKnownOn };
}

function whereWithin(
  where: Question['where'],
  asker: Asker,
): { readonly where: Question['where'] } | { readonly refusal: Refusal } {
  const reached = withinReach({ metric: 'B2', by: [], where, period: { kind: 'latest' }, asKnownOn: null }, asker);
  return 'refusal' in reached ? reached : { where: reached.question.where };
}

function whereText(where: Question['where']): string {
  return where.map(({ dimension, codes }) => ` where ${dimension}=${codes.join(',')}`).join('');
}
