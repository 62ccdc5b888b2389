import type { SameTexts } from '../shape.ts';
import type { questions as nb } from './nb.ts';

export const questions: SameTexts<typeof nb> = {
  title: 'Spørsmåla i planen',
  lead: 'Ferdige spørsmål til nøkkeltala. Kvart av dei kan endrast, lagrast, sendast og lastast ned.',
  link: 'Spørsmåla i planen',
  answers: 'Krav i planen: {listed}',
  lacking: 'Det vi ikkje kan svare på:',
  topics: {
    seniors: 'Seniorar',
    local: 'Lokal rekruttering',
    'new-graduates': 'Nyutdanna',
    'career-changers': 'Dei som kjem frå andre yrke',
    team: 'Laget rundt eleven',
    'special-educators': 'Spesialpedagogar',
  },
  ask: {
    'older-by-type': 'Kor mange lærarar er 60 år eller eldre, i kvart skuleslag?',
    'over-62': 'Kor mange er over 62 år, i kvar gruppe?',
    pension: 'Kor mange kan vi vente går av dei neste fem åra?',
    'after-60': 'Kor mange er framleis i jobb år for år etter fylte 60?',
    'exit-age': 'Kor gamle er dei som sluttar etter fylte 60?',
    ages: 'Kor mange er det i kvar aldersgruppe?',
    'local-hires': 'Kor mange av dei vi tilset, bur her eller i nabokommunen?',
    'local-by-type': 'Er det likt i alle skuleslag, for lærarar?',
    'young-stay': 'Kor lenge blir nye lærarar, etter alder då dei byrja?',
    'young-early': 'Kor mange nye lærarar sluttar det første året eller dei to første?',
    'young-temporary': 'Kor mange lærarar er mellombels tilsette, etter alder?',
    'begun-later': 'Kor lenge blir lærarar som byrjar i førtiåra?',
    'begun-later-early': 'Kor mange av dei sluttar tidleg?',
    professions: 'Kva yrke er det, og kor mange i kvart?',
    'per-100': 'Kor mange årsverk er det per 100 elevar, i kvart skuleslag?',
    assistants: 'Kor mange årsverk har assistentane per 100 lærarårsverk?',
    'team-left': 'Kor mange sluttar, i kvart yrke?',
    'team-stay': 'Kor lenge blir dei?',
    'special-where': 'Kvar arbeider dei, etter skuleslag?',
    'special-moved': 'Kor mange blir, byter skule eller sluttar, etter skuleslag?',
    'special-left': 'Kor mange sluttar, etter skuleslag?',
  },
  lacks: {
    seniors: 'Kva som får dei til å bli lenger: svara frå dei som sluttar, er ikkje delte på alder.',
    local:
      'Om dei som budde her, blir lenger: søknader og tilsetjingar er ikkje kopla. Kor mange som sluttar for å flytte heim, seier berre svara frå dei som sluttar.',
    'new-graduates': 'Kven som er nyutdanna, og kven som får rettleiing, er i inga kjelde. Alder står i staden.',
    'career-changers': 'Kven som kjem frå eit anna yrke, er i inga kjelde. Alder då dei byrja, står i staden.',
    team: 'Tilsette i bydel og helseteneste er ikkje i filene til skuleeigaren.',
    'special-educators':
      'Frå kva skule til kva skule: så få at det er skjerma. Eigne avdelingar ved vanlege skular er ikkje leverte.',
  },
};
