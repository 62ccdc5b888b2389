import { sql } from 'kysely';
import { actionPlanDesk } from '../action-plan/index.ts';
import { breakDesk } from '../breaks/index.ts';
import { evaluationDesignDesk } from '../evaluation-design/index.ts';
import { incentiveDesk } from '../incentive/index.ts';
import { sweepDelivered } from '../keep/delivered-files.ts';
import { keepFigure, listKeptFigures, putAway } from '../kept/kept-figures.ts';
import { limitDesk } from '../limits/index.ts';
import type { RecordInside } from '../open-records.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { involvementDesk } from '../privacy/involvement/index.ts';
import { retentionDesk } from '../privacy/retention/index.ts';
import { processDesk } from '../processes/index.ts';
import type { DeliveryGrade } from '../quality/grade.ts';
import { qualityOfSources } from '../quality/source-quality.ts';
import { readCountedByRegisters } from '../reading/counted-by-registers.ts';
import { fingerprintOf } from '../reading/fingerprint.ts';
import { changesOf, markOf } from '../reading/mark.ts';
import { readUnits } from '../reading/units.ts';
import { readReported } from '../reported/read-reported.ts';
import { reportDesk } from '../reports/index.ts';
import { sessionDesk } from '../sessions/session-desk.ts';
import { changeSetting } from '../settings/change-setting.ts';
import { readSettings } from '../settings/read-settings.ts';
import { ownerSettings } from '../settings/settings.ts';
import { readMappings, removeMapping, renameMapping } from '../take-in/mappings.ts';
import { takeIn } from '../take-in/take-in.ts';
import { temporaryDesk } from '../temporary/index.ts';
import { toldLedger } from '../told/told-lattices.ts';
import { userDesk } from '../users/index.ts';
import { alone, mailing } from './alone.ts';
import { clockSeen } from './clock-seen.ts';
import { listDeliveries, listFindings, withdraw } from './deliveries.ts';
import type { Administration } from './door.ts';
import { checkLog, listLookUps, logLookUps } from './look-up-log.ts';
import { readPlaces } from './places.ts';
import { listPlacings, listUnplaced, place, placingsOn } from './placing-desk.ts';
import { seekLookUps } from './seek-look-ups.ts';
import { listSourcesCompared } from './sources-compared.ts';

/** The record's door for everything that is not a person's row. */
export function administrationOf(inside: RecordInside): Administration {
  const { db } = inside;
  const graded = new Map<string, DeliveryGrade>();
  return {
    settings: async () => ownerSettings(await readSettings(db)),
    settingTexts: () => readSettings(db),
    changeSetting: async (key, value) => {
      const { now, today } = inside.place;
      const change = await changeSetting(db, { key, value }, { at: now(), on: today() });
      await sweepDelivered(db, inside.place);
      return change;
    },
    takeIn: (files, options) => takeIn(inside, files, options),
    withdraw: async (delivery, by) => {
      const outcome = await withdraw(inside, delivery, by);
      await sweepDelivered(db, inside.place);
      return outcome;
    },
    deliveries: () => listDeliveries(db),
    findings: (delivery) => listFindings(db, delivery),
    quality: async () =>
      qualityOfSources(await listDeliveries(db), (id) => listFindings(db, id), inside.place.today(), graded),
    unplaced: () => listUnplaced(inside),
    place: (words, from, by) => place(inside, words, from, by),
    placings: () => listPlacings(inside),
    placingsOn: (days, moment) => placingsOn(inside, days, moment),
    units: async () => {
      const units = await readUnits(db, (await readPlacings(db)).workplaces);
      return units.map(({ unit, name, schoolType, closedOn }) => ({ unit, name, schoolType, closedOn }));
    },
    places: () => readPlaces(db),
    sourcesCompared: () => listSourcesCompared(db),
    reported: (moment = null) => readReported(db, moment),
    countedByRegisters: () => readCountedByRegisters(db),
    plan: actionPlanDesk(inside),
    designs: evaluationDesignDesk(inside),
    incentives: incentiveDesk(inside),
    reports: reportDesk(inside),
    breaks: breakDesk(inside),
    limits: limitDesk(inside),
    retention: retentionDesk(inside),
    involvement: involvementDesk(inside),
    users: userDesk(inside),
    temporary: temporaryDesk(inside),
    mappings: () => readMappings(db),
    renameMapping: (from, to, by) =>
      db.transaction().execute((inner) => renameMapping(inner, { from, to }, { at: inside.place.now(), by })),
    removeMapping: (name, by) =>
      db.transaction().execute((inner) => removeMapping(inner, name, { at: inside.place.now(), by })),
    keepFigure: (figure) => keepFigure(inside, figure),
    keptFigures: () => listKeptFigures(db),
    putAway: (id, away, by) => putAway(inside, id, { away, by }),
    told: toldLedger({ db, name: inside.databaseName }, () => inside.place.now()),
    reachable: async () => {
      if (inside.databaseName === 'postgres') await sql`select 1`.execute(db);
    },
    clock: () => clockSeen(inside),
    ...logDoor(db),
    sessions: sessionDesk(inside),
    processes: inside.databaseName === 'pglite' ? null : processDesk(inside),
    fingerprint: () => fingerprintOf(db),
    mark: async () => (inside.databaseName === 'pglite' ? null : markOf(db)),
    changes: () => changesOf(db),
    alone: (work) => alone(inside, work),
    mailing: (work) => mailing(inside, work),
  };
}

type LogDoor = Pick<Administration, 'logLookUp' | 'logLookUps' | 'lookUps' | 'seekLookUps' | 'checkLog'>;

function logDoor(db: RecordInside['db']): LogDoor {
  return {
    logLookUp: (look) => logLookUps(db, [look]),
    logLookUps: (looks) => logLookUps(db, looks),
    lookUps: (sought) => listLookUps(db, sought),
    seekLookUps: (sought) => seekLookUps(db, sought),
    checkLog: () => checkLog(db),
  };
}
