import type { ActionContent, Indicator, MeetingContent } from '../../record/administration/index.ts';
import {
  EVALUATION_METHODS,
  type FieldReader,
  INDICATOR_DIRECTIONS,
  INVOLVED,
  isStaffSubgroup,
  parseUnitNumber,
  STAFF_GROUPS,
  type UnitNumber,
  VERB_STRENGTHS,
  WANTED_PARTS,
} from '../../terms/index.ts';
import { readMetric } from './read-metric.ts';
import type { WrittenAction, WrittenIndicator, WrittenMeeting } from './written-action.ts';

/** What an action says, without its course and what schools have shared: those are told apart. */
export type ReadAction = Omit<ActionContent, 'course' | 'experiences'>;

/** Reads an action as written; what is wrong is gathered by the reader of the fields, each by its place. */
export function readAction(fields: FieldReader, written: WrittenAction): ReadAction {
  const text = (place: string, words: readonly string[]) =>
    fields.rows(place, words, (one, at) => fields.said(at, one));
  return {
    title: fields.said('title', written.title),
    strength: fields.code('strength', written.strength, VERB_STRENGTHS),
    focusArea: fields.text('focusArea', written.focusArea),
    challenges: text('challenges', written.challenges),
    characteristics: text('characteristics', written.characteristics),
    because: fields.text('because', written.because),
    doing: fields.text('doing', written.doing),
    leadsTo: fields.text('leadsTo', written.leadsTo),
    target: readTarget(fields, written.target),
    owner: fields.said('owner', written.owner),
    ...readSpan(fields, written),
    cost: fields.amount('cost', written.cost),
    effect: {
      what: fields.text('effect.what', written.effect.what),
      by: fields.dayOrNone('effect.by', written.effect.by),
    },
    milestones: fields.rows('milestones', written.milestones, ({ what, due, done }, at) => ({
      what: fields.said(`${at}.what`, what),
      due: fields.dayOrNone(`${at}.due`, due),
      done: fields.past(`${at}.done`, done),
    })),
    risks: fields.rows('risks', written.risks, ({ what, answer }, at) => ({
      what: fields.said(`${at}.what`, what),
      answer: fields.text(`${at}.answer`, answer),
    })),
    links: fields.rows('links', written.links, ({ title, address }, at) => ({
      title: fields.said(`${at}.title`, title),
      address: fields.said(`${at}.address`, address),
    })),
    indicators: fields.rows('indicators', written.indicators, (one, at) => readIndicator(fields, one, at)),
    evaluation: readEvaluation(fields, written.evaluation),
    without: fields.rows('without', written.without, ({ part, reason }, at) => ({
      part: fields.code(`${at}.part`, part, WANTED_PARTS),
      reason: fields.said(`${at}.reason`, reason),
    })),
  };
}

function readSpan(fields: FieldReader, { start, stop }: WrittenAction): Pick<ReadAction, 'start' | 'stop'> {
  const [first, last] = [fields.dayOrNone('start', start), fields.dayOrNone('stop', stop)];
  const isBackwards = first !== null && last !== null && last < first;
  return { start: first, stop: isBackwards ? fields.wrong('stop', 'before-start', null) : last };
}

function readTarget(
  fields: FieldReader,
  { groups, units, areas, schoolTypes }: WrittenAction['target'],
): ReadAction['target'] {
  const isGroup = (code: string) => isStaffSubgroup(code) || STAFF_GROUPS.some((one) => one === code);
  return {
    groups: fields.rows('population.groups', groups, (code, at) =>
      isGroup(code) ? code : fields.wrong(at, 'unknown-code', ''),
    ),
    units: fields.rows('population.units', units, (unit, at): UnitNumber => {
      return parseUnitNumber(unit) ?? fields.wrong(at, 'unknown-code', '' as UnitNumber);
    }),
    areas: fields.rows('population.areas', areas, (area, at) => fields.said(at, area)),
    schoolTypes: fields.rows('population.schoolTypes', schoolTypes, (type, at) => fields.said(at, type)),
  };
}

/** An indicator is a metric of the catalogue: another cannot be followed. */
function readIndicator(fields: FieldReader, written: WrittenIndicator, at: string): Indicator {
  const { metric, baseline, target } = written;
  return {
    metric: readMetric(fields, `${at}.metric`, metric),
    where: fields.rows(`${at}.where`, written.where, (one, place) =>
      /^[a-z-]+=[^=]+$/.test(one) ? one : fields.wrong(place, 'unknown-code', ''),
    ),
    baseline:
      baseline === null
        ? null
        : {
            value: fields.amount(`${at}.baseline.value`, baseline.value) ?? 0,
            day: fields.past(`${at}.baseline.day`, baseline.day) ?? fields.day(`${at}.baseline.day`, baseline.day),
            dataset: fields.text(`${at}.baseline.dataset`, baseline.dataset),
          },
    target: fields.amount(`${at}.target`, target),
    direction: fields.code(`${at}.direction`, written.direction, INDICATOR_DIRECTIONS),
    by: fields.dayOrNone(`${at}.by`, written.by),
  };
}

function readEvaluation(fields: FieldReader, written: WrittenAction['evaluation']): ReadAction['evaluation'] {
  if (written === null) return null;
  return {
    question: fields.said('evaluation.question', written.question),
    method: fields.code('evaluation.method', written.method, EVALUATION_METHODS),
    comparison: fields.text('evaluation.comparison', written.comparison),
    on: fields.day('evaluation.on', written.on),
  };
}

/** Reads what a meeting decided: who is to do it is told by function, and who was involved by kind. */
export function readMeeting(fields: FieldReader, written: WrittenMeeting): MeetingContent {
  return {
    title: fields.said('title', written.title),
    day: fields.past('day', written.day) ?? fields.day('day', written.day),
    involved: fields.rows('involved', written.involved, (code, at) => fields.code(at, code, INVOLVED)),
    decisions: fields.rows('decisions', written.decisions, ({ what, action, owner, due, done }, at) => ({
      what: fields.said(`${at}.what`, what),
      action: fields.text(`${at}.action`, action),
      owner: fields.said(`${at}.owner`, owner),
      due: fields.dayOrNone(`${at}.due`, due),
      done: fields.past(`${at}.done`, done),
    })),
    address: fields.text('address', written.address),
  };
}
