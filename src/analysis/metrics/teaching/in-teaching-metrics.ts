import type { Text3 } from '../metric.ts';

/** The law is read by Laget, and an interpretation may be wrong. */
export const BY_OUR_READING: Text3 = {
  nb: 'Kravene er tolket av Laget etter regler som sist ble sjekket 2. juli 2026. Ingen jurist har gått gjennom dem. Tallet er et grunnlag, ikke et vedtak om noen.',
  nn: 'Krava er tolka av Laget etter reglar som sist blei sjekka 2. juli 2026. Ingen jurist har gått gjennom dei. Talet er eit grunnlag, ikkje eit vedtak om nokon.',
  en: 'The requirements are read by Laget from rules last checked on 2 July 2026. No lawyer has reviewed them. The figure is a basis, not a decision about anybody.',
};

/** Three ways of counting of nearly the same, and why they differ. */
export const THREE_WAYS: Text3 = {
  nb: 'Tre tall om nesten det samme: GSI teller timer skolene har meldt 1. oktober. Statistisk sentralbyrå teller personer etter høyeste utdanning, vikarer medregnet: Oslo hadde 24,4 prosent uten lærerutdanning i 2022, mot 5,6 prosent av årsverkene i GSI. Her regnes det av eierens egne tall, etter kravene på hver enkelt. Tallene skal ikke bli like.',
  nn: 'Tre tal om nesten det same: GSI tel timar skulane har meldt 1. oktober. Statistisk sentralbyrå tel personar etter høgste utdanning, vikarar medrekna: Oslo hadde 24,4 prosent utan lærarutdanning i 2022, mot 5,6 prosent av årsverka i GSI. Her blir det rekna av tala til eigaren sjølv, etter krava på kvar enkelt. Tala skal ikkje bli like.',
  en: 'Three figures of nearly the same: GSI counts hours as schools report them on 1 October. Statistics Norway counts persons by their highest education, substitutes included: Oslo had 24.4 per cent without teacher education in 2022, against 5.6 per cent of full-time equivalents in GSI. Here the owner’s own data are judged by what is asked of each teacher. The figures are not meant to agree.',
};

/** What nobody has told or seen is unknown, and is not counted as met. */
export const UNKNOWN_IS_NOT_MET: Text3 = {
  nb: 'Lærere det ikke er levert kvalifikasjoner for, eller der vitnemålet ikke er sett, regnes ikke som at de oppfyller kravet. Mangler det mye, blir tallet for lavt.',
  nn: 'Lærarar det ikkje er levert kvalifikasjonar for, eller der vitnemålet ikkje er sett, blir ikkje rekna som at dei oppfyller kravet. Manglar det mykje, blir talet for lågt.',
  en: 'Teachers of whom no qualifications are delivered, or whose diploma nobody has seen, are not counted as meeting the requirement. If much is missing, the figure is too low.',
};

export const HOURS_ADD_OVER_UNITS: Text3 = {
  nb: 'Over enheter: timene hver for seg, så regnes andelen på nytt. Over tid: nei. Hver fordeling gjelder sitt skoleår.',
  nn: 'Over einingar: timane kvar for seg, så blir delen rekna på nytt. Over tid: nei. Kvar fordeling gjeld sitt skuleår.',
  en: 'Over units: the hours each by itself, and the share is reckoned anew. Over time: no. Each distribution is of its own school year.',
};

export const TEACHING_OF_THE_YEAR: Text3 = {
  nb: 'Undervisning i det skoleåret dagen ligger i, slik skolene har fordelt den. Klokketimer.',
  nn: 'Undervisning i det skuleåret dagen ligg i, slik skulane har fordelt ho. Klokketimar.',
  en: 'Teaching of the school year the day lies in, as the schools have distributed it. Hours of 60 minutes.',
};
