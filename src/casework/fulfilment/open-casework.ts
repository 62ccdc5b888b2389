import {
  type Asker,
  type Capability,
  type CasePurpose,
  may,
  mayForOwner,
  mayForUnit,
  reachOf,
} from '../../access/index.ts';
import {
  type CaseDesk,
  type CaseDraft,
  caseDesk,
  type FulfilmentPlan,
  type KeptCase,
  lastTakenBack,
  type OpenRecord,
  type PlanDesk,
  type PlanRefusal,
  personNames,
  planDesk,
  type RowReach,
  versionOn,
} from '../../record/index.ts';
import { type Day, type FieldProblem, FieldReader, type PersonKey } from '../../terms/index.ts';
import { logLook } from '../log-look.ts';
import { appointmentRef, type PlanNow, planOf, type UnmetAppointment } from './appointment.ts';
import { type Due, dueOfPlan, type Task, tasksOf } from './due.ts';
import { type UnitPlans, unitOverview } from './overview.ts';
import { readEvidence } from './read-evidence.ts';
import { readPlan } from './read-plan.ts';
import { teachersNow } from './teachers-now.ts';
import type { WrittenEvidence, WrittenPlan } from './written-plan.ts';

export type CaseRefusalCode = 'no-case-access' | 'unknown-unit' | 'unknown-appointment' | 'unknown-case' | PlanRefusal;

/** Why somebody is not shown a case, or a plan is not kept. */
export type CaseRefusal =
  | { readonly refused: CaseRefusalCode }
  | { readonly refused: 'fields-wrong'; readonly problems: readonly FieldProblem[] };

/** What needs somebody, without a name. */
export interface TasksView {
  readonly asOf: Day;
  /** Null where qualifications have not been delivered: then nobody knows who lacks a plan. */
  readonly judged: number | null;
  readonly tasks: readonly Task[];
  readonly units: readonly UnitPlans[];
  readonly plans: readonly PlanNow[];
}

/** One plan and whose it is. */
export interface PlanView extends PlanNow {
  readonly name: string | null;
  readonly due: readonly Due[];
  /** As it is judged today; null where it is not among those that lack something. */
  readonly appointment: UnmetAppointment | null;
}

/** One appointment without a plan, and whose it is. */
export interface AppointmentView {
  readonly today: Day;
  readonly appointment: UnmetAppointment;
  readonly name: string | null;
}

export interface PlanRequest {
  readonly plan: WrittenPlan;
  /** From which day it holds; null: today. */
  readonly from: Day | null;
  /** Facts that are judged where it is told to be fulfilled. */
  readonly facts: object | null;
}

export interface KeptCaseRequest extends Omit<CaseDraft, 'evidence'> {
  readonly evidence: readonly WrittenEvidence[];
}

/** The way to one case at a time. Every look at a named person is logged with who, role and purpose. */
export interface Casework {
  readonly tasks: (asker: Asker) => Promise<TasksView | CaseRefusal>;
  readonly plan: (asker: Asker, id: string, purpose: CasePurpose) => Promise<PlanView | CaseRefusal>;
  readonly appointment: (asker: Asker, ref: string, purpose: CasePurpose) => Promise<AppointmentView | CaseRefusal>;
  /** Makes the plan of an appointment; its id. */
  readonly add: (asker: Asker, ref: string, request: PlanRequest) => Promise<{ readonly id: string } | CaseRefusal>;
  readonly tell: (asker: Asker, id: string, request: PlanRequest) => Promise<{ readonly id: string } | CaseRefusal>;
  readonly undo: (asker: Asker, id: string) => Promise<{ readonly id: string } | CaseRefusal>;
  readonly redo: (asker: Asker, id: string) => Promise<{ readonly id: string } | CaseRefusal>;
  readonly cases: (asker: Asker) => Promise<readonly KeptCase[] | CaseRefusal>;
  readonly keptCase: (asker: Asker, id: string, purpose: CasePurpose) => Promise<KeptCase | CaseRefusal>;
  readonly keepCase: (asker: Asker, request: KeptCaseRequest) => Promise<{ readonly id: string } | CaseRefusal>;
}

/** What casework works with: the record's doors for plans and cases, names, and who is judged. */
export interface CaseRoom {
  readonly open: OpenRecord;
  /** The doors as far as a reach goes. */
  readonly desk: (reach: RowReach) => PlanDesk;
  readonly cases: (reach: RowReach) => CaseDesk;
  readonly names: (keys: readonly PersonKey[]) => Promise<ReadonlyMap<PersonKey, string>>;
  /** Appointments that run today and do not meet the requirement; null where qualifications have not been delivered. */
  readonly unmet: () => Promise<readonly UnmetAppointment[] | null>;
}

/** Casework on an open record. */
export function openCasework(open: OpenRecord): Casework {
  return caseworkIn({
    open,
    desk: (reach) => planDesk(open, reach),
    cases: (reach) => caseDesk(open, reach),
    names: (keys) => personNames(open, keys),
    unmet: async () => (await teachersNow(open)).unmet,
  });
}

/** The same over any doors; tests hand in their own. */
export function caseworkIn(room: CaseRoom): Casework {
  const { open, cases } = room;
  return {
    tasks: (asker) => lookAtTasks(room, asker),
    plan: (asker, id, purpose) => lookAtPlan(room, asker, { id, purpose }),
    appointment: (asker, ref, purpose) => lookAtAppointment(room, asker, { ref, purpose }),
    add: (asker, ref, request) => addPlan(room, asker, ref, request),
    tell: (asker, id, request) => tellPlan(room, asker, id, request),
    undo: (asker, id) => withPlan(room, asker, id, (_, desk) => desk.undo(id, byOf(asker))),
    redo: (asker, id) => withPlan(room, asker, id, (_, desk) => desk.redo(id, byOf(asker))),
    cases: async (asker) =>
      may(asker, 'cases')
        ? (await cases(rowsFor(asker, 'cases')).list())
            .filter(({ unit }) => mayForUnit(asker, 'cases', unit))
            .toReversed()
        : NO_ACCESS,
    keptCase: async (asker, id, purpose) => {
      const found = (await cases(rowsFor(asker, 'cases')).list()).find((one) => one.id === id);
      if (found === undefined) return notThere(asker, 'cases', 'unknown-case');
      if (!mayForUnit(asker, 'cases', found.unit)) return NO_ACCESS;
      await logLook(open, asker, { what: `requirement-case ${id}`, purpose });
      return found;
    },
    keepCase: async (asker, { evidence, ...request }) => {
      if (!mayForUnit(asker, 'keep-cases', request.unit)) return NO_ACCESS;
      const fields = new FieldReader(open.today());
      const draft = {
        ...request,
        post: fields.said('post', request.post),
        reference: fields.text('reference', request.reference),
        assessedBy: fields.said('assessedBy', request.assessedBy),
        evidence: readEvidence(fields, 'evidence', evidence),
      };
      if (fields.problems.length > 0) return { refused: 'fields-wrong', problems: fields.problems };
      return { id: await cases(rowsFor(asker, 'keep-cases')).keep(draft, byOf(asker)) };
    },
  };
}

const NO_ACCESS: CaseRefusal = { refused: 'no-case-access' };

/** The rows the database shows and takes: of every unit, or of those the asker reaches. */
function rowsFor(asker: Asker, capability: Capability): RowReach {
  const reach = reachOf(asker, capability);
  if (reach.kind === 'owner') return { units: 'every' };
  return { units: reach.kind === 'units' ? reach.units : [] };
}

/** Whoever reaches a part of the owner only is not told whether a case elsewhere is there. */
function notThere(asker: Asker, capability: Capability, code: CaseRefusalCode): CaseRefusal {
  return mayForOwner(asker, capability) ? { refused: code } : NO_ACCESS;
}

function byOf({ who, role }: Asker): string {
  return `${who} (${role})`;
}

/** Plans that count today, of units the asker reaches. */
export async function plansNow(
  { desk, open }: Pick<CaseRoom, 'desk' | 'open'>,
  asker: Asker,
): Promise<readonly PlanNow[]> {
  return (await desk(rowsFor(asker, 'cases')).list()).flatMap((plan) => {
    const now = versionOn(plan, open.today());
    return now === null || !mayForUnit(asker, 'cases', plan.unit) ? [] : [{ plan, now }];
  });
}

async function lookAtTasks(room: CaseRoom, asker: Asker): Promise<TasksView | CaseRefusal> {
  if (!may(asker, 'cases')) return NO_ACCESS;
  const asOf = room.open.today();
  const plans = await plansNow(room, asker);
  const unmet = (await room.unmet())?.filter(({ unit }) => mayForUnit(asker, 'cases', unit)) ?? null;
  await logLook(room.open, asker, { what: 'fulfilment-plans', purpose: 'follow-up' });
  return {
    asOf,
    judged: unmet?.length ?? null,
    tasks: tasksOf(plans, unmet, asOf),
    units: unitOverview(plans, unmet, asOf),
    plans,
  };
}

interface Look {
  readonly id: string;
  readonly purpose: CasePurpose;
}

async function lookAtPlan(room: CaseRoom, asker: Asker, { id, purpose }: Look): Promise<PlanView | CaseRefusal> {
  const today = room.open.today();
  const plan = (await room.desk(rowsFor(asker, 'cases')).list()).find((one) => one.id === id);
  // A plan whose every telling was taken back is shown by its first, so that it can be put again.
  const now = plan === undefined ? null : (versionOn(plan, today) ?? plan.versions[0] ?? null);
  if (plan === undefined || now === null) return notThere(asker, 'cases', 'unknown-plan');
  if (!mayForUnit(asker, 'cases', plan.unit)) return NO_ACCESS;
  await logLook(room.open, asker, { what: `fulfilment-plan ${id}`, purpose, person: plan.person });
  const names = await room.names([plan.person]);
  const own = { plan, now };
  const appointment = (await room.unmet())?.find((one) => planOf(one, [own]) === own) ?? null;
  return { ...own, name: names.get(plan.person) ?? null, due: now.counts ? dueOfPlan(own, today) : [], appointment };
}

async function appointmentOf(
  room: CaseRoom,
  asker: Asker,
  ref: string,
  capability: Capability,
): Promise<UnmetAppointment | CaseRefusal> {
  const found = (await room.unmet())?.find((one) => appointmentRef(one) === ref);
  if (found === undefined) return notThere(asker, capability, 'unknown-appointment');
  return mayForUnit(asker, capability, found.unit) ? found : NO_ACCESS;
}

async function lookAtAppointment(
  room: CaseRoom,
  asker: Asker,
  { ref, purpose }: { readonly ref: string; readonly purpose: CasePurpose },
): Promise<AppointmentView | CaseRefusal> {
  const found = await appointmentOf(room, asker, ref, 'cases');
  if ('refused' in found) return found;
  await logLook(room.open, asker, { what: `appointment ${ref}`, purpose, person: found.person });
  const names = await room.names([found.person]);
  return { today: room.open.today(), appointment: found, name: names.get(found.person) ?? null };
}

type Kept = { readonly id: string } | CaseRefusal;

async function addPlan(room: CaseRoom, asker: Asker, ref: string, request: PlanRequest): Promise<Kept> {
  const found = await appointmentOf(room, asker, ref, 'keep-cases');
  if ('refused' in found) return found;
  const today = room.open.today();
  const read = readPlan(request.plan, { start: found.start, today, gap: found.missing });
  if ('problems' in read) return { refused: 'fields-wrong', problems: read.problems };
  const { person, unit, post, start } = found;
  const telling = { content: read.content, from: request.from ?? today, facts: request.facts };
  return keptOf(await room.desk(rowsFor(asker, 'keep-cases')).add({ person, unit, post, start }, telling, byOf(asker)));
}

function tellPlan(room: CaseRoom, asker: Asker, id: string, request: PlanRequest): Promise<Kept> {
  const today = room.open.today();
  return withPlan(room, asker, id, ({ plan, gap }, desk) => {
    const read = readPlan(request.plan, { start: plan.start, today, gap });
    if ('problems' in read) return { refused: 'fields-wrong', problems: read.problems };
    const telling = { content: read.content, from: request.from ?? today, facts: request.facts };
    return desk.tell(id, telling, byOf(asker));
  });
}

type Told = PlanNow & { readonly gap: PlanNow['now']['gap'] };
type Done = Awaited<ReturnType<PlanDesk['tell']>> | CaseRefusal;

async function withPlan(
  room: CaseRoom,
  asker: Asker,
  id: string,
  work: (told: Told, desk: PlanDesk) => Done | Promise<Done>,
): Promise<Kept> {
  const desk = room.desk(rowsFor(asker, 'keep-cases'));
  const plan = (await desk.list()).find((one) => one.id === id);
  const now = plan?.versions.at(-1);
  if (plan === undefined || now === undefined) return notThere(asker, 'keep-cases', 'unknown-plan');
  if (!mayForUnit(asker, 'keep-cases', plan.unit)) return NO_ACCESS;
  return keptOf(await work({ plan, now, gap: now.gap }, desk));
}

function keptOf(outcome: Done): Kept {
  if ('refused' in outcome) return outcome;
  return outcome.ok ? { id: outcome.id } : { refused: outcome.reason };
}

/** Whether a telling of a plan was taken back last. */
export function mayRedo({ versions }: Pick<FulfilmentPlan, 'versions'>): boolean {
  return lastTakenBack(versions) !== undefined;
}
