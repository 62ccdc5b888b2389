import type { EndReason } from '../../terms/index.ts';

/** `aarsakTilSluttdato` of a-ordningen (KLASS 569): the whole list. */
const CODES: Readonly<Record<string, EndReason>> = {
  arbeidstakerHarSagtOppSelv: 'resigned',
  arbeidsgiverHarSagtOppArbeidstaker: 'dismissed',
  kontraktEngasjementEllerVikariatErUtloept: 'contract-ended',
  endringIOrganisasjonsstrukturEllerByttetJobbInternt: 'reorganised',
  byttetLoenssystemEllerRegnskapsfoerer: 'payroll-system-changed',
  arbeidsforholdetSkulleAldriVaertRapportert: 'never-was',
};

/** Stems of what HR systems write, tried in order. */
const STEMS: readonly (readonly [RegExp, EndReason])[] = [
  [/aldri (vært|hatt|skulle)|skulle aldri/i, 'never-was'],
  [/l[øo]nns?system|regnskapsf[øo]r/i, 'payroll-system-changed'],
  [/^d[øo]d|d[øo]dsfall/i, 'died'],
  [/pensjon|\bafp\b/i, 'retired'],
  [/utl[øo]p|opph[øo]rt|engasjement|vikariat|kontrakt|tidsbegrens/i, 'contract-ended'],
  [/omorganiser|intern|overf[øo]rt|organisasjons/i, 'reorganised'],
  [/avskjed|oppsagt av|fra arbeidsgiver|av arbeidsgiver|nedbemann/i, 'dismissed'],
  [/oppsigelse|sagt opp|egen|sluttet selv|annen jobb|ny jobb/i, 'resigned'],
];

/** What an end reason means, from a-ordningen's code or from what an HR system writes; null for a blank. */
export function endReasonOf(text: string): EndReason | null {
  if (text === '') return null;
  const code = CODES[text];
  if (code !== undefined) return code;
  return STEMS.find(([stem]) => stem.test(text))?.[1] ?? 'other';
}

export function isEndReasonCode(text: string): boolean {
  return Object.hasOwn(CODES, text);
}
