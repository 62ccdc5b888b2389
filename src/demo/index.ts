export { type CalibrationRow, calibrationText } from './calibration/index.ts';
export type { DemoRequest, DemoSummary } from './demo-request.ts';
export { FAULTS, type Fault, type PlantedFault, plantFault } from './faults/index.ts';
export {
  DEFAULT_SEED,
  DEFAULT_UNTIL,
  DEMO_SCALES,
  DemoRefusal,
  type DemoScale,
  isDemoScale,
} from './scales.ts';
export { makeWorld, type WorldRequest } from './simulation/simulate.ts';
export { type TruthQuestion, type TruthRow, truthOf } from './truth/index.ts';
export type { DemoWorld } from './world/world.ts';
export { writeDemo } from './write-demo.ts';
