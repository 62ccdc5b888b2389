export type { OpenRecord } from './administration/door.ts';
export type {
  AreaFact,
  ContextFacts,
  DeliveryFact,
  EarlierContext,
  EmploymentFacts,
  Facts,
  LeaveFacts,
  MessageFact,
  OwnerSettings,
  OwnRowFact,
  PersonFacts,
  PersonLink,
  PersonWords,
  PositionPlacing,
  SuccessionFact,
  UnitFact,
  WorkplacePlacing,
} from './facts.ts';
export { ALWAYS } from './placings/always.ts';
export { factsOf } from './reading/facts-of.ts';
export { type PersonRow, personRowsOf } from './reading/person-rows.ts';
