import type { WordingOf } from '../wording.ts';

export const REGISTERS: WordingOf<'school-register' | 'brreg' | 'areas' | 'succession' | 'identity-links'> = {
  'school-register/no-units': ['Fila har ingen einingar.', 'Sjå at du har henta rett fil frå skuleregisteret.'],
  'school-register/bad-unit-number': [
    'Organisasjonsnummeret er ikkje gyldig. Eininga er ikkje lesen inn.',
    'Skular i utlandet har ikkje slikt nummer. Elles: rett nummeret.',
  ],
  'school-register/duplicate-unit': [
    'Eininga {unit} står også på linje {firstLine}. Dei er lesne som éi.',
    'Ingenting må gjerast.',
  ],
  'school-register/closed-unit': [
    'Eininga {unit} er ikkje i drift, ifølgje registeret.',
    'Har ei anna eining teke over? Legg det i skulehistorikken.',
  ],
  'school-register/bad-coordinates': [
    'Staden for eininga {unit} ligg utanfor Noreg.',
    'Sjå om breiddegrad og lengdegrad er bytte om.',
  ],
  'brreg/no-hits': [
    'Søket i Einingsregisteret gav ingen treff. Ingenting er lese inn.',
    'Søk på nytt viss du venta treff.',
  ],
  'brreg/more-pages': ['Dette er side {page} av {pages}. Søket har {total} treff i alt.', 'Lever dei andre sidene òg.'],
  'brreg/bad-unit-number': [
    'Organisasjonsnummeret er ikkje gyldig. Eininga er ikkje lesen inn.',
    'Hent eininga på nytt frå Einingsregisteret.',
  ],
  'brreg/duplicate-unit': [
    'Eininga {unit} står også på linje {firstLine}. Dei er lesne som éi.',
    'Ingenting må gjerast.',
  ],
  'brreg/deleted-unit': [
    'Eininga {unit} er sletta eller lagd ned {day}.',
    'Har ei anna eining teke over? Legg det i skulehistorikken.',
  ],
  'brreg/removed-unit': [
    'Eininga {unit} er fjerna frå registeret av juridiske årsaker. Det Laget veit frå før, er halde på.',
    'Ingenting må gjerast.',
  ],
  'areas/no-areas': ['Kartfila har ingen område med kode.', 'Kvar flate må ha eigenskapane code og name.'],
  'areas/code-missing': ['Området manglar kode. Det er ikkje lese inn.', 'Gi området eigenskapen code.'],
  'areas/duplicate-area': [
    'Koden {area} er brukt på linje {firstLine} òg. Den første gjeld.',
    'Gi områda ulike kodar.',
  ],
  'areas/unknown-parent': [
    'Området {area} høyrer til {parent}, som ikkje er i fila.',
    'Rett koden, eller ta med området over.',
  ],
  'areas/no-geometry': [
    'Området {area} har inga flate. Skular kan ikkje plasserast i det ut frå koordinatar.',
    'Ta med flata viss du vil sjå området på kartet.',
  ],
  'succession/column-missing': ['Tabellen manglar desse kolonnane: {columns}.', 'Legg dei til og lever fila på nytt.'],
  'succession/bad-unit-number': [
    '{unit} er ikkje eit gyldig organisasjonsnummer. Rada er ikkje lesen inn.',
    'Rett nummeret.',
  ],
  'succession/date-unreadable': [
    'Datoen manglar eller kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv datoar som 01.08.2026.',
  ],
  'succession/unknown-kind': [
    'Laget veit ikkje kva slags endring dette er. Rada er ikkje lesen inn.',
    'Skriv samanslåing, deling eller nytt nummer.',
  ],
  'succession/same-unit': [
    'Eininga {unit} kan ikkje følgje etter seg sjølv. Rada er ikkje lesen inn.',
    'Rett eitt av numra.',
  ],
  'succession/duplicate-row': [
    'Rada seier det same som linje {firstLine}. Ho blir teld éin gong.',
    'Ingenting må gjerast.',
  ],
  'succession/cycle': [
    'Einingane følgjer etter kvarandre i ring: {units}.',
    'Rett den rada som er feil. Ingenting er lese inn.',
  ],
  'identity-links/column-missing': [
    'Tabellen manglar desse kolonnane: {columns}.',
    'Legg dei til og lever fila på nytt.',
  ],
  'identity-links/bad-number': ['Eitt av numra har ikkje elleve siffer. Rada er ikkje lesen inn.', 'Rett nummeret.'],
  'identity-links/same-number': ['Dei to numra er like. Rada er ikkje lesen inn.', 'Rett eller fjern rada.'],
  'identity-links/two-later-numbers': [
    'Same nummer har eit anna nytt nummer på linje {firstLine}. Det siste gjeld.',
    'Sjå kva for eit som er rett.',
  ],
  'identity-links/cycle': [
    'Numra viser til kvarandre i ring. Då kan ikkje Laget vite kva for eit som gjeld.',
    'Rett den rada som er feil. Ingenting er lese inn.',
  ],
};
