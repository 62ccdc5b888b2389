export type { Bridges } from './bridges.ts';
export { type BridgeTexts, readBridge, readTurnovers } from './read-bridge.ts';
export type {
  InternalBridge,
  InternalTurnovers,
  PublishedBridge,
  PublishedTurnovers,
  SeenBridge,
  SeenFraction,
  SeenLine,
  SeenTurnover,
  SeenTurnovers,
} from './seen-bridge.ts';
