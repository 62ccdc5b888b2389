export {
  COMPARE_TEXTS,
  compareSentence,
  differenceNumber,
  differenceRange,
  differenceWithUnit,
  verdictText,
} from './compare-text.ts';
