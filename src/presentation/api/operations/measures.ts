import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServerEvent } from './events.ts';

/** Seconds: figures are promised within 0.05, pages within 1, and a first answer may take some. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Figures about the server itself. Nothing about the owner's persons, units or questions. */
export interface Measures {
  readonly count: (event: ServerEvent) => void;
  /** In the text form of Prometheus. */
  readonly page: () => Promise<{ readonly text: string; readonly contentType: string }>;
}

/** What is asked at each look: days since the last day that data tell of; null where there is none. */
export interface Gauges {
  readonly daysBehind: () => number | null;
}

/** Counts what happens, in a register of its own. */
export function measuresOf({ daysBehind }: Gauges): Measures {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answered = new Histogram({
    name: 'laget_answer_seconds',
    help: 'Seconds to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const takeIns = new Counter({
    name: 'laget_take_ins_total',
    help: 'Take-ins asked for on screen, by how they ended',
    labelNames: ['outcome'],
    registers,
  });
  const refusedLogins = new Counter({
    name: 'laget_logins_refused_total',
    help: 'Logins that let nobody in, by why',
    labelNames: ['code'],
    registers,
  });
  const faults = new Counter({
    name: 'laget_faults_total',
    help: 'Faults of the program, by kind',
    labelNames: ['name'],
    registers,
  });
  new Gauge({
    name: 'laget_days_behind',
    help: 'Days since the last day the data tell of',
    registers,
    collect() {
      const days = daysBehind();
      if (days === null) this.remove();
      else this.set(days);
    },
  });
  return {
    count: (event) => {
      if (event.kind === 'answered') {
        const { method, route, status, milliseconds } = event;
        answered.observe({ method, route, status }, milliseconds / 1000);
      }
      if (event.kind === 'take-in') takeIns.inc({ outcome: event.outcome });
      if (event.kind === 'login-refused') refusedLogins.inc({ code: event.code });
      if (event.kind === 'fault') faults.inc({ name: event.name });
    },
    page: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}
