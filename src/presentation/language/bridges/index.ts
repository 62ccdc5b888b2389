export {
  BRIDGE_WORDS,
  differenceText,
  leadText,
  lineLabel,
  lineText,
  measureOf,
  personsText,
  signedNumber,
  turnoverText,
  turnoverValue,
  whenCounted,
} from './bridge-text.ts';
