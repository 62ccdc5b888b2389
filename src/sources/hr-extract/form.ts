import type { Contract, EmploymentTerms } from '../../terms/index.ts';
import { plainName } from '../definition.ts';

/** What the form of employment says: permanent or temporary, and on what terms. */
export interface Form {
  readonly contract: Contract;
  readonly terms: EmploymentTerms;
  /** False for a text we do not understand. */
  readonly known: boolean;
}

const UNSAID: Form = { contract: 'unknown', terms: 'unknown', known: true };
const NOT_UNDERSTOOD: Form = { contract: 'unknown', terms: 'unknown', known: false };
const YES = /^(ja|j|yes|y|x|1|true|sann)$/i;
const NO = /^(nei|n|no|0|false|usann)$/i;

/** Terms that stand outside the ordinary, by their stems; they go before permanent and temporary. */
const TERMS: readonly (readonly [RegExp, EmploymentTerms])[] = [
  [/l[æa]rling|l[æa]rekandidat/i, 'apprentice'],
  [/pensjonist/i, 'pensioner'],
  [/innlei|vikarbyr|bemanning/i, 'loan-in'],
  [/timel[øo]n|timebetal|timevikar|tilkalling|ringevikar|ekstrahjelp|^time/i, 'hourly'],
];
const TEMPORARY =
  /midl|vikar|engasj|[åa]rem[åa]l|prosjekt|sesong|tidsbegr|kvalifiser|utdanningsstilling|temporary|ikke[ -]?fast|^[mve]$/i;
const PERMANENT = /^f$|fast|permanent|ordin[æa]r/i;

function contractOf(text: string): Contract {
  if (TEMPORARY.test(text)) return 'temporary';
  return PERMANENT.test(text) ? 'permanent' : 'unknown';
}

/** Reads a form of employment as HR systems write it. Hourly, apprentice, pensioner and loan-in go before the rest. */
export function readForm(text: string): Form {
  if (text === '' || text === '-') return UNSAID;
  const terms = TERMS.find(([stem]) => stem.test(text))?.[1];
  const contract = contractOf(text);
  if (terms !== undefined) return { contract, terms, known: true };
  return contract === 'unknown' ? NOT_UNDERSTOOD : { contract, terms: 'ordinary', known: true };
}

/** A reader for the column with this name: a column called «Fast» or «Midlertidig» may hold yes and no. */
export function formReader(header: string): (text: string) => Form {
  const plain = plainName(header);
  const whenYes = plain.startsWith('midlertidig') ? 'temporary' : plain.startsWith('fast') ? 'permanent' : null;
  return (text) => {
    if (whenYes === null || !(YES.test(text) || NO.test(text))) return readForm(text);
    const yes = YES.test(text) === (whenYes === 'permanent');
    return { contract: yes ? 'permanent' : 'temporary', terms: 'ordinary', known: true };
  };
}
