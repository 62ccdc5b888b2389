export { askBridge } from './ask-bridge.ts';
export { askTurnovers, standKey } from './ask-turnovers.ts';
export { CHOICES, type ChoiceId, type ChoiceValue, type CodedChoice } from './choices.ts';
export { type ImportedReference, TURNOVER_IDS, type TurnoverDefinition, type TurnoverId } from './definition.ts';
export { IMPORTED_REFERENCES, TURNOVER_DEFINITIONS } from './definitions/index.ts';
export { asNumber, type Fraction, minus } from './fraction.ts';
export type { Crossings } from './kernel/stage.ts';
export { type BridgeLine, linesBetween, standsWithValue } from './lines.ts';
export { type End, isSameMoments, type Stand } from './path.ts';
export type {
  BridgeEnd,
  BridgeQuestion,
  CountedStand,
  RawBridge,
  RawTurnovers,
  TurnoverQuestion,
} from './raw-bridge.ts';
export { turnoverPages } from './turnover-pages.ts';
export { readParts } from './value.ts';
