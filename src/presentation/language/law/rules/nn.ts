import type { RuleTexts } from './shape.ts';

export const RULES_NN: RuleTexts = {
  'H-01':
    'Den som blir tilsett i lærarstilling, fast eller mellombels, skal ha relevant lærarutdanning seinast den dagen arbeidet tek til.',
  'H-01-OL98': 'Den som vart tilsett i undervisningsstilling, skulle ha relevant fagleg og pedagogisk kompetanse.',
  'H-02': 'Alle vegar inn krev pedagogisk utdanning som i ei lærarutdanning, eller tilsvarande pedagogisk utdanning.',
  'H-03':
    'Den best kvalifiserte søkjaren skal tilsetjast. Det blir vurdert ut frå utdanning, erfaring, personleg eigning og krava i utlysinga.',
  'P-08':
    'Ei avgjerd som betyr mykje for ein person, skal ikkje takast av ei maskin åleine. Laget føreslår, eit menneske avgjer.',
  'H-04': 'Skuleeigaren skal sørgje for at skulen har rett og nødvendig kompetanse.',
  'H-05': 'Oslo er både kommune og fylkeskommune. Reglane for alle trinn gjeld der.',
  'H-06': 'Stillingar i undervisninga har til vanleg tittelen lærar, adjunkt eller lektor.',
  'H-07': 'Statsforvaltaren kan føre tilsyn med kompetansereglane og internkontrollen. Ta vare på kva de bygde på.',
  'H-20': 'Ei lærarutdanning som gav rett til tilsetjing etter tidlegare reglar, gjer det framleis.',
  'H-21': 'Allmennlærarar som vart ferdige våren 2014 eller seinare, blir tilsette som dei som vart ferdige før.',
  'H-22':
    'Førskulelærarar som tok til på utdanninga seinast hausten 2007, kan undervise på 1. trinn utan vidareutdanning.',
  'H-23': 'Lærarar i praktiske og estetiske fag for trinn 1–13 blir rekna som faglærarar.',
  'H-24':
    'Den som var fast tilsett i lærarstilling 1. august 2024 og manglar pedagogisk utdanning, kan likevel tilsetjast når skuleeigaren vurderer kompetansen som likeverdig. Det erstattar berre den pedagogiske utdanninga.',
  'H-25':
    'Ein morsmålslærar med eit anna morsmål enn eleven treng 90 studiepoeng i språket til eleven, pedagogisk utdanning og gode kunnskapar om kulturen.',
  'H-26':
    'Ein morsmålslærar med same morsmål som eleven må dokumentere gode norskkunnskapar og ha éin av tre: tre års høgare utdanning med pedagogikk og halvtanna år språk og kultur, lærarutdanning i språket eller frå heimlandet, eller treårig lærarutdanning for tospråklege.',
  'H-27': 'Skuleeigaren kan gjere unntak for språk til nasjonale minoritetar når språket ikkje kan studerast i Noreg.',
  'H-28':
    'Lærarar med utanlandsk utdanning treng godkjenning frå HK-dir. Skuleeigaren må dessutan sikre at dei kan norsk og kjenner samfunnet og skulen godt nok for stillinga. Det er ikkje sett noko fast språknivå.',
  'OF-17-1': 'Lærarar for vaksne skal ha pedagogisk utdanning. Forskrifta set ikkje tal på studiepoeng.',
  'OF06-14-1':
    'Vaksne kunne også undervisast av personar utan pedagogisk utdanning som hadde lang erfaring og var eigna til det.',
  'S-09': 'Den som underviser vaksne, skal ha relevant kompetanse i faget. Skuleeigaren vurderer det og skriv det ned.',
  'OL-19-6': 'For opplæring etter § 19-6 gjeld ikkje tilsetjingskravet, men ho skal skje under fagleg rettleiing.',
  'S-01': 'Trinn 1–7: 30 studiepoeng for å undervise i norsk, samisk, norsk teiknspråk, matematikk og engelsk.',
  'S-02': 'Trinn 1–7: ingen studiepoeng er kravde i andre fag.',
  'S-03': 'Trinn 8–10: 60 studiepoeng for å undervise i norsk, samisk, norsk teiknspråk, matematikk og engelsk.',
  'S-04': 'Trinn 8–10: 30 studiepoeng i andre fag.',
  'S-05': 'Trinn 8–10: ingen studiepoeng er kravde i valfag, utdanningsval og arbeidslivsfag.',
  'S-06': 'Vidaregåande: 60 studiepoeng i faget.',
  'S-07': 'Vidaregåande: ingen studiepoeng er kravde i yrkesfagleg fordjuping.',
  'S-08':
    'Den som er tilsett på fagbrev, teori og praksis, treng ikkje studiepoeng når eitt av dei to teoriåra er relevant for faget.',
  'S-before-2014': 'Det var ikkje krav om studiepoeng for å undervise i eit fag, berre tilsetjingskrav.',
  'S-20':
    'Den som kunne vore tilsett i lærarstilling før 1. januar 2014, er varig unnateken frå kravet om studiepoeng.',
  'S-20-2014': 'Kravet om studiepoeng galdt berre dei som ikkje kunne vore tilsette før 2014.',
  'S-20-2015':
    'Dei som kunne vore tilsette før 2014, slapp kravet i andre fag på trinn 8–10 og i vidaregåande, men ikkje i norsk, samisk, teiknspråk, matematikk og engelsk.',
  'S-20-2017':
    'Dei som kunne vore tilsette før 2014, fekk utan søknad dispensasjon til 1. august 2025 i norsk, samisk, teiknspråk, matematikk og engelsk. Unntaket i lova frå 2024 har teke over.',
  'S-21': 'Allmennlærarar er varig unnatekne frå kravet om studiepoeng, same når dei vart ferdige.',
  'S-22': 'Kravet om studiepoeng gjeld ikkje mellombels tilsette. Unntaket sluttar når stillinga blir fast.',
  'S-23':
    'Skuleeigaren kan fråvike kravet om studiepoeng når det er nødvendig fordi skulen har for få tilsette som fyller det. Det må vurderast på nytt kvart skuleår.',
  'S-23-2014': 'Små ungdomstrinn, under 60 elevar og under fem lærarårsverk, kunne fråvike kravet.',
  'S-24':
    'Før skulen fråvik kravet, skal faga fordelast slik at det blir fylt så langt det går. Ingen må seiast opp, og ingen må tilsetjast utover behovet.',
  'TH-01':
    'Når ingen søkjar fyller tilsetjingskravet, kan ein som er i gang med lærarutdanning, tilsetjast mellombels på vilkår av at ho blir fullført. Partane avtaler kor lenge. Lova set inga øvre grense.',
  'TH-02':
    'Når ingen søkjar fyller tilsetjingskravet, kan ein annan tilsetjast mellombels, men ikkje lenger enn til 31. juli. Vi les det som den første 31. juli etter start.',
  'TH-03': 'Er begge moglege, bør tilsetjing på vilkår vurderast før tilsetjing til 31. juli.',
  'TH-04': 'Fyller minst éin søkjar kravet, kan ingen tilsetjast etter desse unntaka.',
  'TH-05':
    'Den som ikkje fyller kravet, kan aldri tilsetjast fast. Einaste veg er overgangsregelen frå 1. august 2024.',
  'TH-06': 'For dei som er tilsette etter unntaka, gjeld ikkje kravet om studiepoeng.',
  'TH-07':
    'Berre den som er tilsett i lærarstilling, har det faglege ansvaret for undervisninga. Andre kan hjelpe til under rettleiing.',
  'TH-08': 'Skulen skal ha tilgang til vikarar ved vanleg og forventa fråvær.',
  'TH-09':
    'Regelen om fast tilsetjing etter tre år gjeld vikarar og mellombels arbeid. Unntaket i opplæringslova står ikkje i lista, så det tel ikkje åleine.',
  'TH-10':
    'Den som har vore mellombels tilsett i meir enn eitt år, skal ha skriftleg varsel minst éin månad før. Vi les det slik at det gjeld også her.',
  'TH-11': 'Fortrinnsretten gjeld berre stillingar personen er kvalifisert for.',
  'TH-12':
    'Avtalen skal seie at tilsetjinga er mellombels, kor lenge ho er venta å vare, og kvifor. Elles blir ho rekna som fast.',
  'F-01':
    'Den som tek vidareutdanning med studiepoeng, får fri med løn: 25 prosent for 30 studiepoeng, og tilsvarande for andre omfang. Skuleeigaren betaler 25 prosent av vikarutgiftene. Ordninga må brukast innan tre år.',
  'F-01-KFK':
    'Lærarar som tok vidareutdanning i den gamle ordninga til staten, fekk fri til studia. Satsen var 37,5 prosent. Siste skuleår var 2025/26.',
  'TH-90': 'Når kvalifiserte søkjarar mangla, kunne andre tilsetjast mellombels til 31. juli.',
  'TH-91':
    'Når kvalifiserte søkjarar mangla, kunne den som tok relevant utdanning, tilsetjast på vilkår. Lengda vart avtalt.',
  'ITO-01':
    'Den som gir individuelt tilrettelagd opplæring, skal fylle både tilsetjingskravet og kravet om studiepoeng.',
  'S-26':
    'Vedtaket om individuell tilrettelegging kan gjere unntak frå tilsetjingskravet når det gir eleven betre opplæring, og den som gir ho, har høgare utdanning som passar særleg godt.',
  'S-25': 'Vedtaket kan gjere unntak frå kravet om studiepoeng etter ei konkret vurdering av eleven og opplæringa.',
  'L-01': 'Ein skule skal leiast av ein rektor med pedagogisk kompetanse. Éin rektor kan leie fleire skular.',
  'L-04': 'Rektor skulle ha pedagogisk kompetanse og nødvendige leiareigenskapar. Åremål var tillate.',
  'L-02': 'Lova krev inga bestemt utdanning av rektor. Skuleeigaren må vurdere kompetansen og skrive det ned.',
  'L-03': 'Rektorutdanninga på 30 studiepoeng er eit tilbod frå staten, ikkje eit krav.',
  'L-05': 'Åremål er berre for den øvste leiaren i ei verksemd. Opplæringslova nemner ikkje rektor lenger.',
  'L-06': 'Elevane har rett til rådgiving. Lova set ikkje krav til utdanninga til rådgivaren.',
  'L-07':
    'Udir tilrådde i 2009 bachelornivå og 60 studiepoeng som er relevante for rådgiving, av dei 30 i hovudoppgåva.',
  'L-08': 'Kvar elev skal ha ein kontaktlærar.',
  'L-09': 'Administrasjonen til skuleeigaren skal ha skulefagleg kompetanse.',
  'L-10': 'Det er ikkje funne noko nasjonalt krav til lærarspesialistar. Ordninga skal avløysast av nye karrierevegar.',
  'L-11':
    'Assistentar, fagarbeidarar og miljøterapeutar kan hjelpe til under rettleiing. Det er ikkje noko nasjonalt krav til utdanning.',
  'PC-01':
    'Politiattest er kravd ved tilsetjing i grunnskule, vidaregåande, SFO, leksehjelp, kulturskule, leirskule og opplæring av vaksne på grunnskulenivå.',
  'PC-02':
    'Attest kan krevjast av studentar i praksis og andre som gjer oppgåver i skulen. Vurder kor lenge og kor tett på elevane.',
  'PC-03':
    'Utlysinga skal seie at attest er kravd. Han blir kravd berre av den som får tilbodet, og må vere levert før tilsetjinga.',
  'PC-04': 'Attesten kan ikkje vere eldre enn tre månader når han blir levert.',
  'PC-05': 'Dom eller førelegg for visse seksuallovbrot stengjer for arbeidet.',
  'PC-06': 'Open sak og andre merknader må vurderast konkret.',
  'PC-07':
    'Attesten skal oppbevarast utilgjengeleg og slettast når han ikkje trengst. Skriv berre ned at han er sett, når, og at han var gyldig.',
  'AKS-01':
    'Rektor leier skulefritidsordninga ved skulen. Kommunen kan gjere unntak. Lokal forskrift skal seie noko om tilsette og leiing.',
  'AKS-02': 'Rektor kan gi frå seg den daglege drifta. Det er inga bemanningsnorm og ikkje noko krav til utdanning.',
  'AKS-03': 'Elevar på trinn 1–3 har rett til tolv gratis timar i veka. Det aukar behovet for tilsette.',
  'M-01': 'Lova gir inga plikt eller rett til rettleiing av nyutdanna. Tilsette skal få utvikle seg fagleg.',
  'M-02':
    'Ramma for rettleiing gjeld dei med godkjend lærarutdanning dei to første åra i yrket, same kva tilsetjing og stillingsstorleik.',
  'M-03': 'Rettleiaren bør vere lærar med utdanning i rettleiing. Arbeidsgivaren ordnar vidareutdanning ved behov.',
  'M-04': 'Kommunar, fylke og private eigarar kan søkje tilskot til planlegging og gjennomføring av rettleiing.',
  'M-05':
    'I KS-området: inntil 6 prosent mindre undervisning det første året etter fullført utdanning. Gjeld ikkje Oslo.',
  'M-06': 'Kva Oslo-avtalen seier om lette for nyutdanna, er ikkje kontrollert.',
  norm: '{level}: høgst {limit} elevar per lærar i vanleg undervisning, i snitt ved kvar skule.',
  'N-05': 'Norma kunne fråvikast når det mangla kvalifiserte søkjarar. Det kan ho ikkje lenger.',
  'N-06': 'Inga gruppe skal vere større enn det som er trygt og pedagogisk forsvarleg.',
  'PPU-6':
    'Praktisk-pedagogisk utdanning tek opp dei med master og eitt relevant skulefag, bachelor i kunst, eller bachelor i teiknspråk. Bachelor med relevant fag og to års arbeid i skulen, og bachelor i praktiske og estetiske fag, blir tekne opp for siste gong våren 2030.',
  'PPU-Y-5':
    'For yrkesfag: relevant bachelor og to års praksis, eller fagbrev, studiekompetanse, to års teori og fire års praksis.',
};
