import type { VariantTexts } from './shape.ts';

export const VARIANTS_NN: VariantTexts = {
  author: 'Laget, som døme',
  known: {
    'sixty-in-every-subject': {
      name: '60 studiepoeng i alle fag på trinn 8–10',
      reason: 'I dag er det 30 i fag som ikkje er norsk, samisk, norsk teiknspråk, matematikk eller engelsk.',
    },
    'thirty-in-every-subject': {
      name: '30 studiepoeng i alle fag på trinn 1–7',
      reason: 'I dag er det ikkje krav i andre fag enn norsk, samisk, norsk teiknspråk, matematikk og engelsk.',
    },
    'no-exemption': {
      name: 'Unntaka frå studiepoeng fell bort',
      reason:
        'I dag er allmennlærarar og dei som kunne tilsetjast før 2014, fritekne. Varianten viser kven som då måtte ta vidareutdanning.',
    },
  },
  change: {
    off: 'Gjeld ikkje.',
    offSince: 'Gjeld ikkje frå {day}.',
    credits: 'Krev {credits} studiepoeng i staden for {now}.',
    creditsSince: 'Krev {credits} studiepoeng i staden for {now} frå {day}.',
    creditsNew: 'Krev {credits} studiepoeng, der lova ikkje krev nokon.',
    creditsNewSince: 'Krev {credits} studiepoeng frå {day}, der lova ikkje krev nokon.',
    from: 'Gjeld frå {day} i staden for {now}.',
    fromAlways: 'Gjeld frå {day}.',
  },
  title: 'Kva om reglane blir endra?',
  lead: 'Ein variant er eit tenkt lovverk, med namn og grunn. Han er aldri ein del av lova. Berre tala under byggjer på han, og dei seier «om».',
  by: 'Frå {author}.',
  today: 'I dag',
  meaning: 'Kva det ville hatt å seie no',
  toFigure: 'Sjå talet',
  toWhole: 'Sjå heile talet (internt)',
  how: 'Slik ser du kva ein variant betyr for bestemte saker: `{command}`. Du kan òg skrive ein eigen variant i ei fil.',
  notLaw: 'Dette er ikkje lova, men varianten «{name}» frå {author}: {reason}',
  differing: '{count} av {all} saker ville fått eit anna svar.',
  noneDiffers: 'Ingen av dei {all} sakene ville fått eit anna svar.',
  ifHeld: '{id}, om varianten galdt:',
  fault: {
    'not-a-variant': '{place}: ein variant skal vere eit objekt med «name», «author», «reason» og «changes».',
    'not-told': '{place}: manglar. Ein variant skal ha namn, kven han er frå og kvifor.',
    'no-changes': '{place}: varianten endrar ingenting.',
    'rule-not-known': '{place}: er ingen regel som kan endrast. Namna på reglane står på sida «Kva seier lova».',
    'not-one-change': '{place}: ei endring skal ha «rule» og eitt av «off», «credits» og «from».',
    'not-a-day': '{place}: er ikkje ein dato. Skriv han som 2027-08-01.',
    'not-a-number': '{place}: skal vere eit heilt tal studiepoeng frå 0 til 300.',
    'no-credits-asked': '{place}: regelen handlar ikkje om studiepoeng i fag.',
    'outside-its-days': '{place}: regelen gjeld ikkje på den dagen.',
  },
};
