/** Who teaches with what the law asks for: subject by level, school by school. */
export const coverage = {
  title: 'Dekning',
  lead: 'Hvor mange av timene som gis av lærere med det loven ber om: fag for fag, trinn for trinn.',
  place: 'Hvor',
  owner: 'Hele skoleeieren',
  subject: 'Fag',
  matrix: 'Fordypning i faget',
  matrixLead:
    'Prosent av timene som gis av lærere med studiepoengene loven ber om, eller med unntak fra kravet. Under står andelen uten unntak. Bare fag og trinn der loven ber om studiepoeng, er med.',
  caption: 'Andel timer med fordypning, fag for fag og trinn for trinn',
  inAll:
    'I alt gis {value} prosent av disse timene av lærere med fordypning eller unntak, og {without} prosent uten unntak.',
  without: 'uten unntak {value}',
  withoutSame: 'samme uten unntak',
  noTeaching: 'ikke undervist',
  noTeachingSign: '–',
  signs: '– betyr at faget ikke er fordelt der, eller at loven ikke ber om studiepoeng.',
  courses: 'Kurs som trengs',
  coursesLead:
    'Timer kan bytte lærer innen skolen uten kurs, og det regnes først. Timeplaner og ønsker er ikke kjent, så en skole trenger ofte flere kurs enn dette. Timer som ingen der kan ha lovlig, heller ikke etter et kurs, er ikke med.',
  coursesBySchool: 'Se skole for skole',
  hours: 'Undervisning gitt av kvalifiserte',
  hoursLead:
    'Prosent av alle timer som gis av lærere som oppfyller tilsettingskravet for faget og trinnet. Velg en skole for å se fagene der.',
  hoursCaption: 'Andel timer gitt av kvalifiserte, skole for skole og trinn for trinn',
  school: 'Skole',
  none: 'Det er ikke levert noen fordeling av undervisning for dette skoleåret.',
  noneHow: 'Lever «Kvalifikasjoner» og «Fordeling av undervisning» under Data. Malene ligger der.',
  toData: 'Gå til Data',
  files: 'Last ned',
  withExemptions: 'med unntak',
  withoutExemptions: 'uten unntak',
  fileNames: { csv: 'CSV', xlsx: 'Excel', 'json-stat': 'JSON-stat' },
  readMore: 'Slik regnes det',
  onSchool: 'Dekning i fagene',
  whole: 'Hele siden om dekning',
  exempt:
    'Unntak er ikke fordypning: den som kunne tilsettes før 2014, er allmennlærer eller er midlertidig ansatt, har lov til å undervise uten studiepoengene.',
  reading: 'Kravene er tolket av Laget. Ingen jurist har gått gjennom dem.',
} as const;
