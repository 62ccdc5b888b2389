import type { SameTexts } from '../shape.ts';
import type { coverage as nb } from './nb.ts';

export const coverage: SameTexts<typeof nb> = {
  title: 'Dekning',
  lead: 'Kor mange av timane som blir gitt av lærarar med det lova ber om: fag for fag, trinn for trinn.',
  place: 'Kvar',
  owner: 'Heile skuleeigaren',
  subject: 'Fag',
  matrix: 'Fordjuping i faget',
  matrixLead:
    'Prosent av timane som blir gitt av lærarar med studiepoenga lova ber om, eller med unntak frå kravet. Under står delen utan unntak. Berre fag og trinn der lova ber om studiepoeng, er med.',
  caption: 'Del timar med fordjuping, fag for fag og trinn for trinn',
  inAll:
    'I alt blir {value} prosent av desse timane gitt av lærarar med fordjuping eller unntak, og {without} prosent utan unntak.',
  without: 'utan unntak {value}',
  withoutSame: 'same utan unntak',
  noTeaching: 'ikkje undervist',
  noTeachingSign: '–',
  signs: '– tyder at faget ikkje er fordelt der, eller at lova ikkje ber om studiepoeng.',
  courses: 'Kurs som trengst',
  coursesLead:
    'Timar kan byte lærar innan skulen utan kurs, og det blir rekna først. Timeplanar og ønske er ikkje kjende, så ein skule treng ofte fleire kurs enn dette. Timar som ingen der kan ha lovleg, heller ikkje etter eit kurs, er ikkje med.',
  coursesBySchool: 'Sjå skule for skule',
  hours: 'Undervisning gitt av kvalifiserte',
  hoursLead:
    'Prosent av alle timar som blir gitt av lærarar som oppfyller tilsetjingskravet for faget og trinnet. Vel ein skule for å sjå faga der.',
  hoursCaption: 'Del timar gitt av kvalifiserte, skule for skule og trinn for trinn',
  school: 'Skule',
  none: 'Det er ikkje levert noka fordeling av undervisning for dette skuleåret.',
  noneHow: 'Lever «Kvalifikasjonar» og «Fordeling av undervisning» under Data. Malane ligg der.',
  toData: 'Gå til Data',
  files: 'Last ned',
  withExemptions: 'med unntak',
  withoutExemptions: 'utan unntak',
  fileNames: { csv: 'CSV', xlsx: 'Excel', 'json-stat': 'JSON-stat' },
  readMore: 'Slik blir det rekna',
  onSchool: 'Dekning i faga',
  whole: 'Heile sida om dekning',
  exempt:
    'Unntak er ikkje fordjuping: den som kunne tilsetjast før 2014, er allmennlærar eller er mellombels tilsett, har lov til å undervise utan studiepoenga.',
  reading: 'Krava er tolka av Laget. Ingen jurist har gått gjennom dei.',
};
