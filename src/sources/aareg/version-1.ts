import { at, isObject, listAt, textAt } from '../files/json.ts';

/** True for an employment of REST v1. */
export function isVersion1(value: unknown): boolean {
  const versionOneOnly = at(value, 'arbeidsavtaler') ?? at(value, 'ansettelsesperiode', 'periode');
  return versionOneOnly !== undefined && isObject(at(value, 'arbeidstaker'));
}

/** A code that version 2 wraps in `{kode}`. */
function code(value: unknown, key: string): object | null {
  const text = textAt(value, key);
  return text === null ? null : { kode: text };
}

function identsOf(type: string, ident: string | null): readonly object[] {
  return ident === null ? [] : [{ type, ident, gjeldende: true }];
}

function detailsOf(value: unknown): object {
  const month = (key: string) => textAt(value, 'gyldighetsperiode', key)?.slice(0, 7) ?? null;
  return {
    yrke: code(value, 'yrke'),
    ansettelsesform: code(value, 'ansettelsesform'),
    avtaltStillingsprosent: at(value, 'stillingsprosent'),
    rapporteringsmaaneder: { fra: month('fom'), til: month('tom') },
  };
}

/** False for terms that NAV has put others in the place of. */
function stillUsed(value: unknown): boolean {
  return textAt(value, 'bruksperiode', 'tom') === null;
}

function leaveOf(value: unknown): object {
  return {
    type: code(value, 'type'),
    startdato: textAt(value, 'periode', 'fom'),
    sluttdato: textAt(value, 'periode', 'tom'),
    prosent: at(value, 'prosent'),
  };
}

/** An employment of REST v1 in the form of v2 (data-sources: aaregrespons v1 and v2 tell of the same employment). */
export function asVersion2(value: unknown): object {
  return {
    id: textAt(value, 'arbeidsforholdId'),
    navArbeidsforholdId: textAt(value, 'navArbeidsforholdId'),
    type: code(value, 'type'),
    arbeidstaker: { identer: identsOf('FOLKEREGISTERIDENT', textAt(value, 'arbeidstaker', 'offentligIdent')) },
    arbeidssted: { identer: identsOf('ORGANISASJONSNUMMER', textAt(value, 'arbeidsgiver', 'organisasjonsnummer')) },
    ansettelsesperiode: {
      startdato: textAt(value, 'ansettelsesperiode', 'periode', 'fom'),
      sluttdato: textAt(value, 'ansettelsesperiode', 'periode', 'tom'),
      sluttaarsak: code(at(value, 'ansettelsesperiode'), 'sluttaarsak'),
    },
    ansettelsesdetaljer: listAt(value, 'arbeidsavtaler').filter(stillUsed).map(detailsOf),
    permisjoner: listAt(value, 'permisjonPermitteringer').map(leaveOf),
    timerMedTimeloenn: listAt(value, 'antallTimerForTimeloennet'),
    sistEndret: textAt(value, 'sporingsinformasjon', 'endretTidspunkt'),
  };
}
