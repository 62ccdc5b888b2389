export {
  BRIDGE_WORDS,
  differenceText,
  leadText,
  lineLabel,
  lineText,
  measureOf,
  personsText,
  turnoverText,
  turnoverValue,
  whenCounted,
} from './bridge-text.ts';
