import type { WordingOf } from '../wording.ts';

export const REGISTERS: WordingOf<'school-register' | 'brreg' | 'areas' | 'succession' | 'identity-links'> = {
  'school-register/no-units': ['Filen har ingen enheter.', 'Se at du har hentet riktig fil fra skoleregisteret.'],
  'school-register/bad-unit-number': [
    'Organisasjonsnummeret er ikke gyldig. Enheten er ikke lest inn.',
    'Skoler i utlandet har ikke slikt nummer. Ellers: rett nummeret.',
  ],
  'school-register/duplicate-unit': [
    'Enheten {unit} står også på linje {firstLine}. De er lest som én.',
    'Ingenting må gjøres.',
  ],
  'school-register/closed-unit': [
    'Enheten {unit} er ikke i drift, ifølge registeret.',
    'Har en annen enhet tatt over? Legg det i skolehistorikken.',
  ],
  'school-register/bad-coordinates': [
    'Stedet for enheten {unit} ligger utenfor Norge.',
    'Se om breddegrad og lengdegrad er byttet om.',
  ],
  'brreg/no-hits': [
    'Søket i Enhetsregisteret ga ingen treff. Ingenting er lest inn.',
    'Søk på nytt hvis du ventet treff.',
  ],
  'brreg/more-pages': [
    'Dette er side {page} av {pages}. Søket har {total} treff i alt.',
    'Lever de andre sidene også.',
  ],
  'brreg/bad-unit-number': [
    'Organisasjonsnummeret er ikke gyldig. Enheten er ikke lest inn.',
    'Hent enheten på nytt fra Enhetsregisteret.',
  ],
  'brreg/duplicate-unit': ['Enheten {unit} står også på linje {firstLine}. De er lest som én.', 'Ingenting må gjøres.'],
  'brreg/deleted-unit': [
    'Enheten {unit} er slettet eller nedlagt {day}.',
    'Har en annen enhet tatt over? Legg det i skolehistorikken.',
  ],
  'brreg/removed-unit': [
    'Enheten {unit} er fjernet fra registeret av juridiske årsaker. Det Laget vet fra før, er beholdt.',
    'Ingenting må gjøres.',
  ],
  'areas/no-areas': ['Kartfilen har ingen områder med kode.', 'Hver flate må ha egenskapene code og name.'],
  'areas/code-missing': ['Området mangler kode. Det er ikke lest inn.', 'Gi området egenskapen code.'],
  'areas/duplicate-area': [
    'Koden {area} er brukt på linje {firstLine} også. Den første gjelder.',
    'Gi områdene ulike koder.',
  ],
  'areas/unknown-parent': [
    'Området {area} hører til {parent}, som ikke er i filen.',
    'Rett koden, eller ta med området over.',
  ],
  'areas/no-geometry': [
    'Området {area} har ingen flate. Skoler kan ikke plasseres i det ut fra koordinater.',
    'Ta med flaten hvis du vil se området på kartet.',
  ],
  'succession/column-missing': ['Tabellen mangler disse kolonnene: {columns}.', 'Legg dem til og lever filen på nytt.'],
  'succession/bad-unit-number': [
    '{unit} er ikke et gyldig organisasjonsnummer. Raden er ikke lest inn.',
    'Rett nummeret.',
  ],
  'succession/date-unreadable': [
    'Datoen mangler eller kan ikke leses. Raden er ikke lest inn.',
    'Skriv datoer som 01.08.2026.',
  ],
  'succession/unknown-kind': [
    'Laget vet ikke hva slags endring dette er. Raden er ikke lest inn.',
    'Skriv sammenslåing, deling eller nytt nummer.',
  ],
  'succession/same-unit': [
    'Enheten {unit} kan ikke følge etter seg selv. Raden er ikke lest inn.',
    'Rett ett av numrene.',
  ],
  'succession/duplicate-row': [
    'Raden sier det samme som linje {firstLine}. Den telles én gang.',
    'Ingenting må gjøres.',
  ],
  'succession/cycle': [
    'Enhetene følger etter hverandre i ring: {units}.',
    'Rett den raden som er feil. Ingenting er lest inn.',
  ],
  'identity-links/column-missing': [
    'Tabellen mangler disse kolonnene: {columns}.',
    'Legg dem til og lever filen på nytt.',
  ],
  'identity-links/bad-number': ['Et av numrene har ikke elleve siffer. Raden er ikke lest inn.', 'Rett nummeret.'],
  'identity-links/same-number': ['De to numrene er like. Raden er ikke lest inn.', 'Rett eller fjern raden.'],
  'identity-links/two-later-numbers': [
    'Samme nummer har et annet nytt nummer på linje {firstLine}. Det siste gjelder.',
    'Se hvilket som er riktig.',
  ],
  'identity-links/cycle': [
    'Numrene viser til hverandre i ring. Da kan ikke Laget vite hvilket som gjelder.',
    'Rett den raden som er feil. Ingenting er lest inn.',
  ],
};
