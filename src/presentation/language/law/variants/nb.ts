/** What is said of laws that are not: a name, who asks and why, and what would be otherwise. */
export const VARIANTS_NB = {
  author: 'Laget, som eksempel',
  known: {
    'sixty-in-every-subject': {
      name: '60 studiepoeng i alle fag på trinn 8–10',
      reason: 'I dag er det 30 i fag som ikke er norsk, samisk, norsk tegnspråk, matematikk eller engelsk.',
    },
    'thirty-in-every-subject': {
      name: '30 studiepoeng i alle fag på trinn 1–7',
      reason: 'I dag er det ikke krav i andre fag enn norsk, samisk, norsk tegnspråk, matematikk og engelsk.',
    },
    'no-exemption': {
      name: 'Unntakene fra studiepoeng faller bort',
      reason:
        'I dag er allmennlærere og de som kunne tilsettes før 2014, fritatt. Varianten viser hvem som da måtte ta videreutdanning.',
    },
  },
  change: {
    off: 'Gjelder ikke.',
    offSince: 'Gjelder ikke fra {day}.',
    credits: 'Krever {credits} studiepoeng i stedet for {now}.',
    creditsSince: 'Krever {credits} studiepoeng i stedet for {now} fra {day}.',
    creditsNew: 'Krever {credits} studiepoeng, der loven ikke krever noen.',
    creditsNewSince: 'Krever {credits} studiepoeng fra {day}, der loven ikke krever noen.',
    from: 'Gjelder fra {day} i stedet for {now}.',
    fromAlways: 'Gjelder fra {day}.',
  },
  title: 'Hva om reglene endres?',
  lead: 'En variant er et tenkt lovverk, med navn og grunn. Den er aldri en del av loven. Bare tallene under bygger på den, og de sier «hvis».',
  by: 'Fra {author}.',
  today: 'I dag',
  meaning: 'Hva det ville betydd nå',
  toFigure: 'Se tallet',
  toWhole: 'Se hele tallet (internt)',
  how: 'Slik ser du hva en variant betyr for bestemte saker: `{command}`. Du kan også skrive en egen variant i en fil.',
  notLaw: 'Dette er ikke loven, men varianten «{name}» fra {author}: {reason}',
  differing: '{count} av {all} saker ville fått et annet svar.',
  noneDiffers: 'Ingen av de {all} sakene ville fått et annet svar.',
  ifHeld: '{id}, hvis varianten gjaldt:',
  fault: {
    'not-a-variant': '{place}: en variant skal være et objekt med «name», «author», «reason» og «changes».',
    'not-told': '{place}: mangler. En variant skal ha navn, hvem den er fra og hvorfor.',
    'no-changes': '{place}: varianten endrer ingenting.',
    'rule-not-known': '{place}: er ingen regel som kan endres. Reglenes navn står på siden «Hva sier loven».',
    'not-one-change': '{place}: en endring skal ha «rule» og ett av «off», «credits» og «from».',
    'not-a-day': '{place}: er ikke en dato. Skriv den som 2027-08-01.',
    'not-a-number': '{place}: skal være et helt antall studiepoeng fra 0 til 300.',
    'no-credits-asked': '{place}: regelen handler ikke om studiepoeng i fag.',
    'outside-its-days': '{place}: regelen gjelder ikke på den dagen.',
  },
};
