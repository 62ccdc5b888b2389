import type { InEach } from '../../language.ts';
import type { DayPhrase } from '../day-phrase.ts';

/** Sentences of what schools have on one day, by alias, filled in as those of `day-phrases.ts`. */
export const DAY_PHRASES_OF_SCHOOLS: InEach<Readonly<Record<string, DayPhrase>>> = {
  nb: {
    'hours-by-qualified-own': {
      said: 'Av undervisningstimene {place} blir *{value}* gitt av lærere som oppfyller tilsettingskravet for faget og trinnet ({day}).',
      lead: 'Timer gitt av lærere som oppfyller tilsettingskravet, av eierens egen fordeling',
    },
    'subject-depth': {
      said: 'Av timene der loven ber om studiepoeng i faget, blir *{value}* {place} gitt av lærere som har dem eller er unntatt ({day}).',
      lead: 'Timer gitt av lærere med studiepoengene loven ber om, eller med unntak',
    },
    'subject-depth-with-credits': {
      said: 'Av timene der loven ber om studiepoeng i faget, blir *{value}* {place} gitt av lærere som har dem ({day}).',
      lead: 'Timer gitt av lærere med studiepoengene loven ber om, uten unntak',
    },
    'depth-shortfall': {
      said: 'Det trengs minst *{value} kurs på 30 studiepoeng* {place} før lærerne ved hver skole sammen kan gi timene slik loven ber om ({day}).',
      none: '*Ingen kurs trengs* {place} for timene som lærerne ved hver skole kan dekke seg imellom, hvis noen av timene bytter lærer ({day}).',
      lead: 'Færrest mulig kurs, etter at timer har byttet lærer innen hver skole',
    },
    'missing-credits': {
      said: 'Det mangler minst *{value} studiepoeng* {place} før lærerne ved hver skole sammen kan gi timene slik loven ber om ({day}).',
      none: '*Ingen studiepoeng mangler* {place} for timene som lærerne ved hver skole kan dekke seg imellom ({day}).',
      lead: 'Færrest mulig studiepoeng, etter at timer har byttet lærer innen hver skole',
    },
    'special-education-credits': {
      said: 'Av timene til individuelt tilrettelagt opplæring blir *{value}* {place} gitt av lærere med minst 60 studiepoeng spesialpedagogikk ({day}).',
      lead: 'Timer til tilrettelagt opplæring gitt av lærere med spesialpedagogikk',
    },
    'meets-hiring-requirement': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} oppfylte tilsettingskravet.',
      lead: 'Lærere som oppfyller kravet for å bli tilsatt',
    },
    'hires-meeting-requirement': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} som begynte de siste tolv månedene, oppfylte tilsettingskravet.',
      lead: 'Nyansatte lærere som oppfyller kravet for å bli tilsatt',
    },
    'fulfilment-plans': {
      said: 'Av {denominator} lærere {place} {day} som ikke oppfylte tilsettingskravet, hadde *{numerator} ({value})* en plan for å oppfylle det.',
      lead: 'Lærere som ikke oppfyller tilsettingskravet, og har en plan som gjelder',
    },
    'in-teacher-education': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde utdanning i gang.',
      lead: 'Lærere som har begynt på en utdanning og ikke fullført den',
    },
    'hours-by-qualified': {
      said: 'Av undervisningstimene {place} ble *{value}* gitt av lærere som oppfyller kravene til tilsetting, ifølge GSI ({day}).',
      lead: 'Timer gitt av lærere som oppfyller kravene til tilsetting, slik GSI har dem',
    },
    'pupils-per-special-group-fte': {
      said: 'Det var *{value} elever per årsverk i egne grupper* {place} {day}: {numerator} elever og {denominator} årsverk.',
      lead: 'Elever og årsverk i egne, faste grupper ved vanlige skoler',
    },
    'staffed-on-day-one': {
      said: '*{numerator} av {denominator} årsverk i hjemler for {group} ({value})* {place} var besatt av kvalifiserte {day}.',
      lead: 'Hjemler besatt av kvalifiserte ved tellingen nærmest skolestart',
    },
    'principal-tenure': {
      said: 'Halvparten av rektorene {place} er ikke lenger rektor ved skolen etter *{value} år*: {numerator} av {denominator} har sluttet som rektor der innen {day}.',
      notReached:
        'Mer enn halvparten av rektorene {place} er fortsatt rektor så lenge noen er fulgt, så medianen er *ikke nådd*: {numerator} av {denominator} har sluttet som rektor der innen {day}.',
      lead: 'Tid som rektor ved samme skole, både avsluttet og løpende',
    },
  },
  nn: {
    'hours-by-qualified-own': {
      said: 'Av undervisningstimane {place} blir *{value}* gitt av lærarar som oppfyller tilsetjingskravet for faget og trinnet ({day}).',
      lead: 'Timar gitt av lærarar som oppfyller tilsetjingskravet, av eigaren si eiga fordeling',
    },
    'subject-depth': {
      said: 'Av timane der lova ber om studiepoeng i faget, blir *{value}* {place} gitt av lærarar som har dei eller er unnatekne ({day}).',
      lead: 'Timar gitt av lærarar med studiepoenga lova ber om, eller med unntak',
    },
    'subject-depth-with-credits': {
      said: 'Av timane der lova ber om studiepoeng i faget, blir *{value}* {place} gitt av lærarar som har dei ({day}).',
      lead: 'Timar gitt av lærarar med studiepoenga lova ber om, utan unntak',
    },
    'depth-shortfall': {
      said: 'Det trengst minst *{value} kurs på 30 studiepoeng* {place} før lærarane ved kvar skule saman kan gi timane slik lova ber om ({day}).',
      none: '*Ingen kurs trengst* {place} for timane som lærarane ved kvar skule kan dekkje seg imellom, om nokre av timane byter lærar ({day}).',
      lead: 'Færrast mogleg kurs, etter at timar har bytt lærar innan kvar skule',
    },
    'missing-credits': {
      said: 'Det manglar minst *{value} studiepoeng* {place} før lærarane ved kvar skule saman kan gi timane slik lova ber om ({day}).',
      none: '*Ingen studiepoeng manglar* {place} for timane som lærarane ved kvar skule kan dekkje seg imellom ({day}).',
      lead: 'Færrast mogleg studiepoeng, etter at timar har bytt lærar innan kvar skule',
    },
    'special-education-credits': {
      said: 'Av timane til individuelt tilrettelagd opplæring blir *{value}* {place} gitt av lærarar med minst 60 studiepoeng spesialpedagogikk ({day}).',
      lead: 'Timar til tilrettelagd opplæring gitt av lærarar med spesialpedagogikk',
    },
    'meets-hiring-requirement': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} oppfylte tilsetjingskravet.',
      lead: 'Lærarar som oppfyller kravet for å bli tilsett',
    },
    'hires-meeting-requirement': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} som byrja dei siste tolv månadene, oppfylte tilsetjingskravet.',
      lead: 'Nytilsette lærarar som oppfyller kravet for å bli tilsett',
    },
    'fulfilment-plans': {
      said: 'Av {denominator} lærarar {place} {day} som ikkje oppfylte tilsetjingskravet, hadde *{numerator} ({value})* ein plan for å oppfylle det.',
      lead: 'Lærarar som ikkje oppfyller tilsetjingskravet, og har ein plan som gjeld',
    },
    'in-teacher-education': {
      said: '*{numerator} av {denominator} {noun} ({value})* {place} {day} hadde utdanning i gang.',
      lead: 'Lærarar som har byrja på ei utdanning og ikkje fullført ho',
    },
    'hours-by-qualified': {
      said: 'Av undervisningstimane {place} blei *{value}* gitt av lærarar som oppfyller krava til tilsetjing, ifølgje GSI ({day}).',
      lead: 'Timar gitt av lærarar som oppfyller krava til tilsetjing, slik GSI har dei',
    },
    'pupils-per-special-group-fte': {
      said: 'Det var *{value} elevar per årsverk i eigne grupper* {place} {day}: {numerator} elevar og {denominator} årsverk.',
      lead: 'Elevar og årsverk i eigne, faste grupper ved vanlege skular',
    },
    'staffed-on-day-one': {
      said: '*{numerator} av {denominator} årsverk i heimlar for {group} ({value})* {place} var besette av kvalifiserte {day}.',
      lead: 'Heimlar besette av kvalifiserte ved teljinga nærmast skulestart',
    },
    'principal-tenure': {
      said: 'Halvparten av rektorane {place} er ikkje lenger rektor ved skulen etter *{value} år*: {numerator} av {denominator} har slutta som rektor der innan {day}.',
      notReached:
        'Meir enn halvparten av rektorane {place} er framleis rektor så lenge nokon er følgd, så medianen er *ikkje nådd*: {numerator} av {denominator} har slutta som rektor der innan {day}.',
      lead: 'Tid som rektor ved same skule, både avslutta og løpande',
    },
  },
  en: {
    'hours-by-qualified-own': {
      said: 'Of the hours of teaching {place} *{value}* are given by teachers who meet the hiring requirement for the subject and level ({day}).',
      lead: 'Hours given by teachers who meet the hiring requirement, by the owner’s own distribution',
    },
    'subject-depth': {
      said: 'Of the hours for which the law asks for credits in the subject, *{value}* {place} are given by teachers who have them or are exempt ({day}).',
      lead: 'Hours given by teachers with the credits the law asks for, or exempt',
    },
    'subject-depth-with-credits': {
      said: 'Of the hours for which the law asks for credits in the subject, *{value}* {place} are given by teachers who have them ({day}).',
      lead: 'Hours given by teachers with the credits the law asks for, no exemptions',
    },
    'depth-shortfall': {
      said: 'Courses of 30 credits needed {place} before the teachers of each school together can give the hours as the law asks: at least *{value}* ({day}).',
      none: '*No courses are needed* {place} for the hours that the teachers of each school can cover among themselves, if some of the hours change teacher ({day}).',
      lead: 'As few courses as possible, once hours have changed teacher within each school',
    },
    'missing-credits': {
      said: 'Credits lacking {place} before the teachers of each school together can give the hours as the law asks: at least *{value}* ({day}).',
      none: '*No credits are lacking* {place} for the hours that the teachers of each school can cover among themselves ({day}).',
      lead: 'As few credits as possible, once hours have changed teacher within each school',
    },
    'special-education-credits': {
      said: 'Of the hours of individually adapted teaching *{value}* {place} are given by teachers with at least 60 credits of special education ({day}).',
      lead: 'Hours of adapted teaching given by teachers with special education',
    },
    'meets-hiring-requirement': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} met the hiring requirement.',
      lead: 'Teachers who meet the requirement for being hired',
    },
    'hires-meeting-requirement': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} who began in the last twelve months met the hiring requirement.',
      lead: 'New teachers who meet the requirement for being hired',
    },
    'fulfilment-plans': {
      said: 'Of {denominator} teachers {place} on {day} who did not meet the hiring requirement, *{numerator} ({value})* had a plan to meet it.',
      lead: 'Teachers who do not meet the hiring requirement and have a plan that holds',
    },
    'in-teacher-education': {
      said: '*{numerator} of {denominator} {noun} ({value})* {place} on {day} had education under way.',
      lead: 'Teachers who have begun an education and not completed it',
    },
    'hours-by-qualified': {
      said: 'Of the hours of teaching {place} *{value}* were given by teachers who meet the hiring requirement, according to GSI ({day}).',
      lead: 'Hours given by teachers who meet the hiring requirement, as GSI has them',
    },
    'pupils-per-special-group-fte': {
      said: 'There were *{value} pupils per full-time equivalent in special groups* {place} on {day}: {numerator} pupils and {denominator} full-time equivalents.',
      lead: 'Pupils and full-time equivalents in fixed groups at ordinary schools',
    },
    'staffed-on-day-one': {
      said: '*{numerator} of {denominator} authorised FTE for {group} ({value})* {place} were filled by somebody qualified on {day}.',
      lead: 'Authorised posts filled by somebody qualified at the count nearest the start of school',
    },
    'principal-tenure': {
      said: 'Half of the principals {place} are no longer principal of the school after *{value} years*: {numerator} of {denominator} had stopped being so by {day}.',
      notReached:
        'More than half of the principals {place} still are for as long as anyone is followed, so the median is *not reached*: {numerator} of {denominator} had stopped being so by {day}.',
      lead: 'Time as principal of one school, ended and running',
    },
  },
};
