import type { WordingOf } from '../wording.ts';

export const OWN_TABLES: WordingOf<'own-table'> = {
  'own-table/column-missing': [
    'Tabellen manglar {missing}.',
    'Gi kolonnen eit av namna i malen, eller vel kolonnane sjølv.',
  ],
  'own-table/bad-unit-number': [
    'Organisasjonsnummeret kan ikkje vere rett. Rada er ikkje lesen inn.',
    'Rett nummeret.',
  ],
  'own-table/period-unreadable': [
    'Perioden kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv 2025-08, 2025K3, 2025T2, 2025-26 eller 2025.',
  ],
  'own-table/day-unreadable': [
    'Datoen i «{column}» kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv 2025-10-01 eller 1.10.2025.',
  ],
  'own-table/unknown-group': [
    'Stillingsgruppa er ikkje kjend. Rada er ikkje lesen inn.',
    'Skriv lærar, leiar, AKS, andre yrkesgrupper, administrasjon eller anna, eller la feltet stå tomt for alle.',
  ],
  'own-table/unknown-code': [
    '«{column}» har eit ord som ikkje er kjent. Rada er ikkje lesen inn.',
    'Bruk eitt av: {codes}.',
  ],
  'own-table/number-unreadable': [
    '«{column}» er ikkje eit tal. Rada er ikkje lesen inn.',
    'Skriv talet med siffer, eller ta rada ut.',
  ],
  'own-table/text-missing': ['«{column}» er tomt. Rada er ikkje lesen inn.', 'Fyll ut feltet.'],
  'own-table/parts-over-whole': [
    '{parts} er til saman meir enn {whole}. Rada er ikkje lesen inn.',
    'Sjå kva tal som er feil, og lever på nytt.',
  ],
  'own-table/days-backwards': [
    '«{later}» er før «{earlier}». Rada er ikkje lesen inn.',
    'Sjå kva for ein av datoane som er feil, og lever på nytt.',
  ],
  'own-table/duplicate-row': [
    'Den same rada står også på linje {otherLine}. Den første gjeld.',
    'Ta ut den som er feil.',
  ],
  'own-table/nothing-kept': [
    'Ingen av dei {rows} radene kunne lesast.',
    'Sjå dei andre funna. Kanskje er det ein annan tabell enn det ser ut til.',
  ],
  'own-table/nothing-told': [
    'Rada seier verken kor mange som svarte eller kor mange som blei spurde. Ho er ikkje lesen inn.',
    'Skriv talet, eller ta ut rada.',
  ],
  'own-table/answers-over-asked': [
    'Det er {answers} svar, men berre {asked} blei spurde. Svarprosenten blir ikkje vist.',
    'Sjå kva tal som er feil, og lever på nytt.',
  ],
  'own-table/year-not-ended': [
    '{rows} rader gjeld eit skuleår som ikkje er over. Tala er førebelse.',
    'Lever på nytt når skuleåret er over.',
  ],
  'own-table/cohort-not-over': [
    '{rows} rader gjeld kull som ikkje er følgde lenge nok: to år for praksisstudentar, tre for tilsette. Tala er førebelse.',
    'Lever på nytt når alle i kullet er følgde så lenge.',
  ],
  'own-table/too-few-answers': [
    'Færre enn {fewest} svarte. Undersøkinga si eiga grense seier at slike tal ikkje skal visast, så rada er ikkje lesen inn.',
    'Ta ut rada.',
  ],
  'own-table/background-at-unit': [
    'Tal etter stillingsgruppe kan berre givast for heile skuleeigaren. Rada er ikkje lesen inn.',
    'Ta ut rada, eller la stillingsgruppa stå tom.',
  ],
  'own-table/person-missing': ['«{column}» er tom. Rada er ikkje lesen inn.', 'Fyll ut kolonnen, eller ta ut rada.'],
  'own-table/completed-later': [
    '{rows} rader har ein fullført-dato fram i tid. Dei tel frå den dagen.',
    'Sjå at datoen er rett. Utdanning som ikkje er ferdig, blir levert som «utdanning som er i gang».',
  ],
  'own-table/credits-over-most': [
    'Det står meir enn {most} studiepoeng i eitt fag. Rada er ikkje lesen inn.',
    'Rett talet. Summen av alle fag blir levert som «studiepoeng i alt».',
  ],
  'own-table/plan-not-lawful': [
    '«{column}» går ikkje saman med resten av planen, eller planen er ført som oppfylt. Rada er ikkje lesen inn.',
    'Rett heimel og siste dag etter lova. At ein plan er oppfylt, blir sagt i Laget, der kravet blir vurdert.',
  ],
  'own-table/text-refused': [
    '«{column}» er lengre enn 300 teikn, eller har noko som liknar eit fødselsnummer. Rada er ikkje lesen inn.',
    'Skriv kortare, og ta ut nummer på personar.',
  ],
  'own-table/bad-action-number': [
    '«{column}» kan ikkje vere nummeret på eit tiltak. Rada er ikkje lesen inn.',
    'Bruk høgst 40 bokstavar og siffer, til dømes 2.3.',
  ],
  'own-table/action-part-missing': [
    'Tiltaket manglar «{column}». Det er ikkje lese inn.',
    'Fyll ut kolonnen. Tittel, verbstyrke, eigar og status trengst éin gong for kvart tiltak.',
  ],
  'own-table/bad-meeting-number': [
    '«{column}» kan ikkje vere eit nummer i planen. Rada er ikkje lesen inn.',
    'Bruk høgst 40 bokstavar og siffer, til dømes 2026-3.',
  ],
  'own-table/meeting-part-missing': [
    'Møtet manglar «{column}». Det er ikkje lese inn.',
    'Fyll ut kolonnen. Kvart møte treng namn, dato og minst eitt vedtak, og kvart vedtak ein ansvarleg.',
  ],
  'own-table/meeting-said-twice': [
    'Møtet har fleire ulike svar i «{column}». Det er ikkje lese inn.',
    'Skriv det same i alle radene til møtet, eller berre i den første.',
  ],
  'own-table/meeting-to-come': [
    'Dagen i «{column}» har ikkje vore enno. Møtet er ikkje lese inn.',
    'Rett datoen, eller les inn møtet etter at det er halde.',
  ],
  'own-table/action-order': [
    'Statusane til tiltaket kjem ikkje etter kvarandre, eller er daterte fram i tid. Tiltaket er ikkje lese inn.',
    'Byrj med føreslått eller vedteke, så starta, i drift, evaluert og avslutta. Gi kvar status ei rad med dagen sin.',
  ],
  'own-table/action-evidence': [
    'Statusen manglar belegget han treng. Tiltaket er ikkje lese inn.',
    'Vedteke treng eit vedtak. Starta treng pengar, folk eller ein første aktivitet. I drift treng kor mange som er nådde. Eit tiltak som skal finne ut noko, blir avslutta med vedtak og funn.',
  ],
  'own-table/action-verdict': [
    'Konklusjonen manglar for eit tiltak som er evaluert, eller er gitt før det er evaluert. Tiltaket er ikkje lese inn.',
    'Skriv konklusjonen på rada med status evaluert. «Kan ikkje avgjerast» er ein konklusjon.',
  ],
  'own-table/not-whole': [
    'Ei anna rad om det same er ikkje i orden. Difor er heller ikkje denne rada lesen inn.',
    'Rett den andre rada, og lever fila på nytt.',
  ],
  'own-table/part-of-kind-missing': [
    '«{column}» er tom, og må vere med i ei slik rad. Rada er ikkje lesen inn.',
    'Fyll ut kolonnen, eller vel ein annan type rad.',
  ],
  'own-table/hours-missing': [
    'Verken «{year}» eller «{week}» er fylt ut. Rada er ikkje lesen inn.',
    'Fyll ut ein av dei.',
  ],
  'own-table/teacher-over-full': [
    '{persons|lærar|lærarar} har meir enn {most} klokketimar undervisning i eitt skuleår.',
    'Sjå om timane er klokketimar, og om noko er ført to gonger.',
  ],
  'own-table/mean-off-scale': [
    'Gjennomsnittet er ikkje mellom {low} og {high}. Rada er ikkje lesen inn.',
    'Rekn om til skalaen, eller ta ut rada.',
  ],
  'own-table/index-off-scale': [
    'Indeksen er ikkje på skalaen som står i rada. Rada er ikkje lesen inn.',
    'Sjå kva tal som er feil, og lever på nytt.',
  ],
  'own-table/pay-out-of-order': [
    'Lågaste, midtarste og høgaste løn står ikkje i rekkjefølgje. Rada er ikkje lesen inn.',
    'Sjå kva tal som er feil, og lever på nytt.',
  ],
  'own-table/example-row': [
    'Rada er dømet frå malen. Ho er ikkje lesen inn.',
    'Ta henne ut av fila, så slepp du denne meldinga.',
  ],
  'own-table/renamed-column': [
    'Kolonnen «{column}» ({ours}) finst ikkje i fila. Han kan ha fått nytt namn: {alike}',
    'Vel kolonnen på nytt, eller gje han det gamle namnet.',
  ],
  'own-table/column-unread': [
    '«{column}» kan ikkje lesast i {rows} av {of} rader. Ingenting er lese inn.',
    'Sjå om rett kolonne er vald, eller vel kva kvar av kodane i fila betyr.',
  ],
};
