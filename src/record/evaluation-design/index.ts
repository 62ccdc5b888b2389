export { evaluationDesignDesk } from './design-desk.ts';
export {
  type ActionDesigns,
  type DesignFixing,
  type DesignOutcome,
  type DesignRefusal,
  type DesignTelling,
  type DesignTold,
  designThatHolds,
  type EvaluationDesignDesk,
} from './designs.ts';
