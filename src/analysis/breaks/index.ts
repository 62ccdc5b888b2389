export { breaksTold, isKnown } from './breaks-told.ts';
export { breaksAt, openBreaks } from './open-breaks.ts';
export {
  type BreakTold,
  type BreakWords,
  SEEN_BREAK_CODES,
  type SeenBreakCode,
  type SeriesBreak,
} from './series-break.ts';
