import type { RuleTexts } from './shape.ts';

export const RULES_NB: RuleTexts = {
  'H-01':
    'Den som tilsettes i lærerstilling, fast eller midlertidig, skal ha relevant lærerutdanning senest den dagen arbeidet begynner.',
  'H-01-OL98': 'Den som ble tilsatt i undervisningsstilling, skulle ha relevant faglig og pedagogisk kompetanse.',
  'H-02': 'Alle veier inn krever pedagogisk utdanning som i en lærerutdanning, eller tilsvarende pedagogisk utdanning.',
  'H-03':
    'Den best kvalifiserte søkeren skal ansettes. Det vurderes ut fra utdanning, erfaring, personlig egnethet og kravene i utlysningen.',
  'P-08':
    'En avgjørelse som betyr mye for en person, skal ikke tas av en maskin alene. Laget foreslår, et menneske avgjør.',
  'H-04': 'Skoleeier skal sørge for at skolen har riktig og nødvendig kompetanse.',
  'H-05': 'Oslo er både kommune og fylkeskommune. Reglene for alle trinn gjelder der.',
  'H-06': 'Stillinger i undervisningen har til vanlig tittelen lærer, adjunkt eller lektor.',
  'H-07': 'Statsforvalteren kan føre tilsyn med kompetansereglene og internkontrollen. Ta vare på hva dere bygde på.',
  'H-20': 'En lærerutdanning som ga rett til tilsetting etter tidligere regler, gjør det fortsatt.',
  'H-21': 'Allmennlærere som ble ferdige våren 2014 eller senere, tilsettes som dem som ble ferdige før.',
  'H-22':
    'Førskolelærere som begynte på utdanningen senest høsten 2007, kan undervise på 1. trinn uten videreutdanning.',
  'H-23': 'Lærere i praktiske og estetiske fag for trinn 1–13 regnes som faglærere.',
  'H-24':
    'Den som var fast ansatt i lærerstilling 1. august 2024 og mangler pedagogisk utdanning, kan likevel tilsettes når skoleeier vurderer kompetansen som likeverdig. Det erstatter bare den pedagogiske utdanningen.',
  'H-25':
    'En morsmålslærer med et annet morsmål enn eleven trenger 90 studiepoeng i elevens språk, pedagogisk utdanning og gode kunnskaper om kulturen.',
  'H-26':
    'En morsmålslærer med samme morsmål som eleven må dokumentere gode norskkunnskaper og ha én av tre: tre års høyere utdanning med pedagogikk og halvannet år språk og kultur, lærerutdanning i språket eller fra hjemlandet, eller treårig lærerutdanning for tospråklige.',
  'H-27': 'Skoleeier kan gjøre unntak for språk til nasjonale minoriteter når språket ikke kan studeres i Norge.',
  'H-28':
    'Lærere med utenlandsk utdanning trenger godkjenning fra HK-dir. Skoleeier må dessuten sikre at de kan norsk og kjenner samfunnet og skolen godt nok for stillingen. Det er ikke satt noe fast språknivå.',
  'OF-17-1': 'Lærere for voksne skal ha pedagogisk utdanning. Forskriften setter ikke tall på studiepoeng.',
  'OF06-14-1':
    'Voksne kunne også undervises av personer uten pedagogisk utdanning som hadde lang erfaring og var egnet til det.',
  'S-09': 'Den som underviser voksne, skal ha relevant kompetanse i faget. Skoleeier vurderer det og skriver det ned.',
  'OL-19-6': 'For opplæring etter § 19-6 gjelder ikke tilsettingskravet, men den skal skje under faglig veiledning.',
  'S-01': 'Trinn 1–7: 30 studiepoeng for å undervise i norsk, samisk, norsk tegnspråk, matematikk og engelsk.',
  'S-02': 'Trinn 1–7: ingen studiepoeng kreves i andre fag.',
  'S-03': 'Trinn 8–10: 60 studiepoeng for å undervise i norsk, samisk, norsk tegnspråk, matematikk og engelsk.',
  'S-04': 'Trinn 8–10: 30 studiepoeng i andre fag.',
  'S-05': 'Trinn 8–10: ingen studiepoeng kreves i valgfag, utdanningsvalg og arbeidslivsfag.',
  'S-06': 'Videregående: 60 studiepoeng i faget.',
  'S-07': 'Videregående: ingen studiepoeng kreves i yrkesfaglig fordypning.',
  'S-08':
    'Den som er tilsatt på fagbrev, teori og praksis, trenger ikke studiepoeng når ett av de to teoriårene er relevant for faget.',
  'S-before-2014': 'Det var ikke krav om studiepoeng for å undervise i et fag, bare tilsettingskrav.',
  'S-20': 'Den som kunne vært tilsatt i lærerstilling før 1. januar 2014, er varig unntatt fra kravet om studiepoeng.',
  'S-20-2014': 'Kravet om studiepoeng gjaldt bare dem som ikke kunne vært tilsatt før 2014.',
  'S-20-2015':
    'De som kunne vært tilsatt før 2014, slapp kravet i andre fag på trinn 8–10 og i videregående, men ikke i norsk, samisk, tegnspråk, matematikk og engelsk.',
  'S-20-2017':
    'De som kunne vært tilsatt før 2014, fikk uten søknad dispensasjon til 1. august 2025 i norsk, samisk, tegnspråk, matematikk og engelsk. Unntaket i loven fra 2024 har tatt over.',
  'S-21': 'Allmennlærere er varig unntatt fra kravet om studiepoeng, uansett når de ble ferdige.',
  'S-22': 'Kravet om studiepoeng gjelder ikke midlertidig ansatte. Unntaket slutter når stillingen blir fast.',
  'S-23':
    'Skoleeier kan fravike kravet om studiepoeng når det er nødvendig fordi skolen har for få ansatte som fyller det. Det må vurderes på nytt hvert skoleår.',
  'S-23-2014': 'Små ungdomstrinn, under 60 elever og under fem lærerårsverk, kunne fravike kravet.',
  'S-24':
    'Før skolen fraviker kravet, skal fagene fordeles slik at det fylles så langt det går. Ingen må sies opp, og ingen må ansettes utover behovet.',
  'TH-01':
    'Når ingen søker fyller tilsettingskravet, kan en som er i gang med lærerutdanning, ansettes midlertidig på vilkår av at den blir fullført. Partene avtaler hvor lenge. Loven setter ingen øvre grense.',
  'TH-02':
    'Når ingen søker fyller tilsettingskravet, kan en annen ansettes midlertidig, men ikke lenger enn til 31. juli. Vi leser det som den første 31. juli etter start.',
  'TH-03': 'Er begge mulige, bør ansettelse på vilkår vurderes før ansettelse til 31. juli.',
  'TH-04': 'Fyller minst én søker kravet, kan ingen ansettes etter disse unntakene.',
  'TH-05': 'Den som ikke fyller kravet, kan aldri ansettes fast. Eneste vei er overgangsregelen fra 1. august 2024.',
  'TH-06': 'For dem som er ansatt etter unntakene, gjelder ikke kravet om studiepoeng.',
  'TH-07':
    'Bare den som er tilsatt i lærerstilling, har det faglige ansvaret for undervisningen. Andre kan hjelpe til under veiledning.',
  'TH-08': 'Skolen skal ha tilgang til vikarer ved vanlig og forventet fravær.',
  'TH-09':
    'Regelen om fast ansettelse etter tre år gjelder vikarer og midlertidig arbeid. Unntaket i opplæringsloven står ikke i listen, så det teller ikke alene.',
  'TH-10':
    'Den som har vært midlertidig ansatt i mer enn ett år, skal ha skriftlig varsel minst én måned før. Vi leser det slik at det gjelder også her.',
  'TH-11': 'Fortrinnsretten gjelder bare stillinger personen er kvalifisert for.',
  'TH-12':
    'Avtalen skal si at ansettelsen er midlertidig, hvor lenge den ventes å vare, og hvorfor. Ellers regnes den som fast.',
  'F-01':
    'Den som tar videreutdanning med studiepoeng, får fri med lønn: 25 prosent for 30 studiepoeng, og tilsvarende for andre omfang. Skoleeieren betaler 25 prosent av vikarutgiftene. Ordningen må brukes innen tre år.',
  'F-01-KFK':
    'Lærere som tok videreutdanning i statens gamle ordning, fikk fri til studiene. Satsen var 37,5 prosent. Siste skoleår var 2025/26.',
  'TH-90': 'Når kvalifiserte søkere manglet, kunne andre ansettes midlertidig til 31. juli.',
  'TH-91':
    'Når kvalifiserte søkere manglet, kunne den som tok relevant utdanning, ansettes på vilkår. Lengden ble avtalt.',
  'ITO-01':
    'Den som gir individuelt tilrettelagt opplæring, skal fylle både tilsettingskravet og kravet om studiepoeng.',
  'S-26':
    'Vedtaket om individuell tilrettelegging kan gjøre unntak fra tilsettingskravet når det gir eleven bedre opplæring, og den som gir den, har høyere utdanning som passer særlig godt.',
  'S-25': 'Vedtaket kan gjøre unntak fra kravet om studiepoeng etter en konkret vurdering av eleven og opplæringen.',
  'L-01': 'En skole skal ledes av en rektor med pedagogisk kompetanse. Én rektor kan lede flere skoler.',
  'L-04': 'Rektor skulle ha pedagogisk kompetanse og nødvendige lederegenskaper. Åremål var tillatt.',
  'L-02': 'Loven krever ingen bestemt utdanning av rektor. Skoleeier må vurdere kompetansen og skrive det ned.',
  'L-03': 'Rektorutdanningen på 30 studiepoeng er et tilbud fra staten, ikke et krav.',
  'L-05': 'Åremål er bare for den øverste lederen i en virksomhet. Opplæringsloven nevner ikke rektor lenger.',
  'L-06': 'Elevene har rett til rådgivning. Loven stiller ikke krav til rådgiverens utdanning.',
  'L-07':
    'Udir anbefalte i 2009 bachelornivå og 60 studiepoeng som er relevante for rådgivning, av dem 30 i hovedoppgaven.',
  'L-08': 'Hver elev skal ha en kontaktlærer.',
  'L-09': 'Skoleeiers administrasjon skal ha skolefaglig kompetanse.',
  'L-10': 'Det er ikke funnet noe nasjonalt krav til lærerspesialister. Ordningen skal avløses av nye karriereveier.',
  'L-11':
    'Assistenter, fagarbeidere og miljøterapeuter kan hjelpe til under veiledning. Det er ikke noe nasjonalt krav til utdanning.',
  'PC-01':
    'Politiattest kreves ved ansettelse i grunnskole, videregående, SFO, leksehjelp, kulturskole, leirskole og opplæring av voksne på grunnskolens nivå.',
  'PC-02':
    'Attest kan kreves av studenter i praksis og andre som gjør oppgaver i skolen. Vurder hvor lenge og hvor tett på elevene.',
  'PC-03':
    'Utlysningen skal si at attest kreves. Den kreves bare av den som får tilbudet, og må være levert før ansettelsen.',
  'PC-04': 'Attesten kan ikke være eldre enn tre måneder når den leveres.',
  'PC-05': 'Dom eller forelegg for visse seksuallovbrudd utelukker fra arbeidet.',
  'PC-06': 'Åpen sak og andre merknader må vurderes konkret.',
  'PC-07':
    'Attesten skal oppbevares utilgjengelig og slettes når den ikke trengs. Skriv bare ned at den er sett, når, og at den var gyldig.',
  'AKS-01':
    'Rektor leder skolefritidsordningen ved skolen. Kommunen kan gjøre unntak. Lokal forskrift skal si noe om ansatte og ledelse.',
  'AKS-02': 'Rektor kan gi fra seg den daglige driften. Det er ingen bemanningsnorm og ikke noe krav til utdanning.',
  'AKS-03': 'Elever på trinn 1–3 har rett til tolv gratis timer i uken. Det øker behovet for ansatte.',
  'M-01': 'Loven gir ingen plikt eller rett til veiledning av nyutdannede. Ansatte skal få utvikle seg faglig.',
  'M-02':
    'Rammen for veiledning gjelder dem med godkjent lærerutdanning de to første årene i yrket, uansett ansettelse og stillingsstørrelse.',
  'M-03': 'Veilederen bør være lærer med utdanning i veiledning. Arbeidsgiver ordner videreutdanning ved behov.',
  'M-04': 'Kommuner, fylker og private eiere kan søke tilskudd til planlegging og gjennomføring av veiledning.',
  'M-05':
    'I KS-området: inntil 6 prosent mindre undervisning det første året etter fullført utdanning. Gjelder ikke Oslo.',
  'M-06': 'Hva Oslos avtale sier om lettelse for nyutdannede, er ikke kontrollert.',
  norm: '{level}: høyst {limit} elever per lærer i vanlig undervisning, i snitt ved hver skole.',
  'N-05': 'Normen kunne fravikes når det manglet kvalifiserte søkere. Det kan den ikke lenger.',
  'N-06': 'Ingen gruppe skal være større enn det som er trygt og pedagogisk forsvarlig.',
  'PPU-6':
    'Praktisk-pedagogisk utdanning tar opp dem med master og ett relevant skolefag, bachelor i kunst, eller bachelor i tegnspråk. Bachelor med relevant fag og to års arbeid i skolen, og bachelor i praktiske og estetiske fag, tas opp for siste gang våren 2030.',
  'PPU-Y-5':
    'For yrkesfag: relevant bachelor og to års praksis, eller fagbrev, studiekompetanse, to års teori og fire års praksis.',
};
