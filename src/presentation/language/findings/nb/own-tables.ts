import type { WordingOf } from '../wording.ts';

export const OWN_TABLES: WordingOf<'own-table'> = {
  'own-table/column-missing': [
    'Tabellen mangler {missing}.',
    'Gi kolonnen et av navnene i malen, eller velg kolonnene selv.',
  ],
  'own-table/bad-unit-number': [
    'Organisasjonsnummeret kan ikke være riktig. Raden er ikke lest inn.',
    'Rett nummeret.',
  ],
  'own-table/period-unreadable': [
    'Perioden kan ikke leses. Raden er ikke lest inn.',
    'Skriv 2025-08, 2025K3, 2025T2, 2025-26 eller 2025.',
  ],
  'own-table/day-unreadable': [
    'Datoen i «{column}» kan ikke leses. Raden er ikke lest inn.',
    'Skriv 2025-10-01 eller 1.10.2025.',
  ],
  'own-table/unknown-group': [
    'Stillingsgruppen er ikke kjent. Raden er ikke lest inn.',
    'Skriv lærer, leder, AKS, andre yrkesgrupper, administrasjon eller annet, eller la feltet stå tomt for alle.',
  ],
  'own-table/unknown-code': [
    '«{column}» har et ord som ikke er kjent. Raden er ikke lest inn.',
    'Bruk ett av: {codes}.',
  ],
  'own-table/number-unreadable': [
    '«{column}» er ikke et tall. Raden er ikke lest inn.',
    'Skriv tallet med sifre, eller ta raden ut.',
  ],
  'own-table/text-missing': ['«{column}» er tomt. Raden er ikke lest inn.', 'Fyll ut feltet.'],
  'own-table/parts-over-whole': [
    '{parts} er til sammen mer enn {whole}. Raden er ikke lest inn.',
    'Se hvilket av tallene som er feil, og lever på nytt.',
  ],
  'own-table/days-backwards': [
    '«{later}» er før «{earlier}». Raden er ikke lest inn.',
    'Se hvilken av datoene som er feil, og lever på nytt.',
  ],
  'own-table/duplicate-row': [
    'Den samme raden står også på linje {otherLine}. Den første gjelder.',
    'Ta ut den som er feil.',
  ],
  'own-table/nothing-kept': [
    'Ingen av de {rows} radene kunne leses.',
    'Se de andre funnene. Kanskje er det en annen tabell enn den ser ut som.',
  ],
  'own-table/nothing-told': [
    'Raden sier verken hvor mange som svarte eller hvor mange som ble spurt. Den er ikke lest inn.',
    'Skriv antallet, eller ta ut raden.',
  ],
  'own-table/answers-over-asked': [
    'Det er {answers} svar, men bare {asked} ble spurt. Svarprosenten blir ikke vist.',
    'Se hvilket av tallene som er feil, og lever på nytt.',
  ],
  'own-table/year-not-ended': [
    '{rows} rader gjelder et skoleår som ikke er over. Tallene er foreløpige.',
    'Lever på nytt når skoleåret er over.',
  ],
  'own-table/cohort-not-over': [
    '{rows} rader gjelder kull som ikke er fulgt lenge nok: to år for praksisstudenter, tre for ansatte. Tallene er foreløpige.',
    'Lever på nytt når alle i kullet er fulgt så lenge.',
  ],
  'own-table/too-few-answers': [
    'Færre enn {fewest} svarte. Undersøkelsens egen grense sier at slike tall ikke skal vises, så raden er ikke lest inn.',
    'Ta ut raden.',
  ],
  'own-table/background-at-unit': [
    'Tall etter stillingsgruppe kan bare gis for hele skoleeieren. Raden er ikke lest inn.',
    'Ta ut raden, eller la stillingsgruppen stå tom.',
  ],
  'own-table/person-missing': ['«{column}» er tom. Raden er ikke lest inn.', 'Fyll ut kolonnen, eller ta ut raden.'],
  'own-table/completed-later': [
    '{rows} rader har en fullført-dato fram i tid. De teller fra den dagen.',
    'Se at datoen er riktig. Utdanning som ikke er ferdig, leveres som «utdanning som er i gang».',
  ],
  'own-table/credits-over-most': [
    'Det står mer enn {most} studiepoeng i ett fag. Raden er ikke lest inn.',
    'Rett tallet. Summen av alle fag leveres som «studiepoeng i alt».',
  ],
  'own-table/plan-not-lawful': [
    '«{column}» går ikke sammen med resten av planen, eller planen er ført som oppfylt. Raden er ikke lest inn.',
    'Rett hjemmel og siste dag etter loven. At en plan er oppfylt, sies i Laget, der kravet vurderes.',
  ],
  'own-table/text-refused': [
    '«{column}» er lengre enn 300 tegn, eller har noe som ligner et fødselsnummer. Raden er ikke lest inn.',
    'Skriv kortere, og ta ut numre på personer.',
  ],
  'own-table/bad-action-number': [
    '«{column}» kan ikke være nummeret på et tiltak. Raden er ikke lest inn.',
    'Bruk høyst 40 bokstaver og sifre, for eksempel 2.3.',
  ],
  'own-table/action-part-missing': [
    'Tiltaket mangler «{column}». Det er ikke lest inn.',
    'Fyll ut kolonnen. Tittel, verbstyrke, eier og status trengs én gang for hvert tiltak.',
  ],
  'own-table/bad-meeting-number': [
    '«{column}» kan ikke være et nummer i planen. Raden er ikke lest inn.',
    'Bruk høyst 40 bokstaver og sifre, for eksempel 2026-3.',
  ],
  'own-table/meeting-part-missing': [
    'Møtet mangler «{column}». Det er ikke lest inn.',
    'Fyll ut kolonnen. Hvert møte trenger navn, dato og minst ett vedtak, og hvert vedtak en ansvarlig.',
  ],
  'own-table/meeting-said-twice': [
    'Møtet har flere ulike svar i «{column}». Det er ikke lest inn.',
    'Skriv det samme i alle radene til møtet, eller bare i den første.',
  ],
  'own-table/meeting-to-come': [
    'Dagen i «{column}» har ikke vært ennå. Møtet er ikke lest inn.',
    'Rett datoen, eller les inn møtet etter at det er holdt.',
  ],
  'own-table/action-order': [
    'Statusene til tiltaket kommer ikke etter hverandre, eller er datert fram i tid. Tiltaket er ikke lest inn.',
    'Begynn med foreslått eller vedtatt, så startet, i drift, evaluert og avsluttet. Gi hver status en rad med sin dag.',
  ],
  'own-table/action-evidence': [
    'Statusen mangler belegget den trenger. Tiltaket er ikke lest inn.',
    'Vedtatt trenger et vedtak. Startet trenger penger, folk eller en første aktivitet. I drift trenger hvor mange som er nådd. Et tiltak som skal finne ut noe, avsluttes med vedtak og funn.',
  ],
  'own-table/action-verdict': [
    'Konklusjonen mangler for et tiltak som er evaluert, eller er gitt før det er evaluert. Tiltaket er ikke lest inn.',
    'Skriv konklusjonen på raden med status evaluert. «Kan ikke avgjøres» er en konklusjon.',
  ],
  'own-table/not-whole': [
    'En annen rad om det samme er ikke i orden. Derfor er heller ikke denne raden lest inn.',
    'Rett den andre raden, og lever filen på nytt.',
  ],
  'own-table/part-of-kind-missing': [
    '«{column}» er tom, og må være med i en slik rad. Raden er ikke lest inn.',
    'Fyll ut kolonnen, eller velg en annen type rad.',
  ],
  'own-table/hours-missing': [
    'Verken «{year}» eller «{week}» er fylt ut. Raden er ikke lest inn.',
    'Fyll ut en av dem.',
  ],
  'own-table/teacher-over-full': [
    '{persons|lærer|lærere} har mer enn {most} klokketimer undervisning i ett skoleår.',
    'Se om timene er klokketimer, og om noe er ført to ganger.',
  ],
  'own-table/mean-off-scale': [
    'Gjennomsnittet er ikke mellom {low} og {high}. Raden er ikke lest inn.',
    'Regn om til skalaen, eller ta ut raden.',
  ],
  'own-table/index-off-scale': [
    'Indeksen er ikke på skalaen som står i raden. Raden er ikke lest inn.',
    'Se hvilket av tallene som er feil, og lever på nytt.',
  ],
  'own-table/pay-out-of-order': [
    'Laveste, midterste og høyeste lønn står ikke i rekkefølge. Raden er ikke lest inn.',
    'Se hvilket av tallene som er feil, og lever på nytt.',
  ],
  'own-table/example-row': [
    'Raden er eksempelet fra malen. Den er ikke lest inn.',
    'Ta den ut av filen, så slipper du denne meldingen.',
  ],
  'own-table/renamed-column': [
    'Kolonnen «{column}» ({ours}) finnes ikke i filen. Den kan ha fått nytt navn: {alike}',
    'Velg kolonnen på nytt, eller gi den det gamle navnet.',
  ],
  'own-table/column-unread': [
    '«{column}» kan ikke leses i {rows} av {of} rader. Ingenting er lest inn.',
    'Se om riktig kolonne er valgt, eller velg hva hver av filens koder betyr.',
  ],
};
