export type { OpenRecord } from './administration/door.ts';
export type {
  AreaFact,
  DeliveryFact,
  EmploymentFacts,
  Facts,
  LeaveFacts,
  MessageFact,
  OwnerSettings,
  PersonFacts,
  PositionPlacing,
  SuccessionFact,
  UnitFact,
  WorkplacePlacing,
} from './facts.ts';
export { ALWAYS } from './placings/always.ts';
export { factsOf } from './reading/facts-of.ts';
