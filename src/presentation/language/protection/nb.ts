import type { ProtectionTexts } from './wording.ts';

export const nb: ProtectionTexts = {
  problem: {
    'no-rows': () => 'Tabellen har ingen rader under overskriftene.',
    'not-a-count': ({ line }) => `Linje ${line}: verdien skal være et helt tall som ikke er under null.`,
    'repeated-row': ({ line, firstLine }) =>
      `Linje ${line} har de samme kodene som linje ${firstLine}. Slå dem sammen til én rad.`,
    'total-among-inner': ({ line }) =>
      `Linje ${line} er en sum (Total). Tabellen skal bare ha de innerste cellene; summene lages her.`,
    'not-an-amount': ({ line }) => `Linje ${line}: beløpet skal være et tall som ikke er under null.`,
    'too-many-cells': ({ cells, most }) =>
      `Tabellen får opptil ${cells} celler med alle summer; høyst ${most} blir tatt imot. Ta bort en kolonne, eller lag flere tabeller.`,
    'too-many-for-optimum': ({ cells, most }) =>
      `Tabellen har ${cells} celler med alle summer; det beste utvalget blir lett etter for inntil ${most}. Ta bort --optimal.`,
    'no-such-division': ({ column }) => `Tabellen har ingen kolonne «${column}» å dele inn etter.`,
    'no-such-code': ({ column, value }) => `Koden «${value}» finnes ikke i kolonnen «${column}», heller ikke som sum.`,
    'impossible-but-counted': ({ path, line, value }) =>
      `${path}, linje ${line}: cellen ${value} er oppgitt som umulig, men noen er talt i den.`,
    'impossible-unknown': ({ path, line, value }) => `${path}, linje ${line}: koden «${value}» finnes ikke i tabellen.`,
    'published-unknown': ({ path, line, value }) =>
      `${path}, linje ${line}: tabellen har ingen celle ${value}. Summer skrives med Total, eller med en kode fra et hierarki.`,
    'published-differs': ({ path, line, told, counted }) =>
      `${path}, linje ${line}: ${told} er offentliggjort, men tabellen gir ${counted}. Ta cellen ut hvis den er rettet; da er begge tallene kjent for andre, og det blir ikke regnet med.`,
    'contributions-differ': ({ value, told, counted }) =>
      `Bidragene til ${value} blir ${told} til sammen, men beløpet er ${counted}.`,
    'contribution-unknown': ({ path, line, value }) => `${path}, linje ${line}: tabellen har ingen rad ${value}.`,
    'no-such-column': ({ path, column }) => `${path}: tabellen har ingen kolonne «${column}».`,
    'unknown-code': ({ path, column, value }) => `${path}: koden «${value}» finnes ikke i kolonnen «${column}».`,
    cycle: ({ path, value }) => `${path}: koden «${value}» ligger under seg selv.`,
    'two-parents': ({ path, value }) =>
      `${path}: koden «${value}» har to overordnede. Lag én fil for hver måte å summere på.`,
    'inner-has-children': ({ path, value }) => `${path}: koden «${value}» står både i tabellen og som sum av andre.`,
    'two-meanings': ({ path, value }) =>
      `${path}: summen «${value}» er en annen i en tidligere fil. Gi den et eget navn.`,
  },
  moreProblems: (count) => `${count} feil til er ikke vist.`,
  noDimensions: (value) => `Tabellen trenger minst én kolonne i tillegg til «${value}».`,
  hierarchyColumns: (path) => `${path} skal ha kolonnene column, code og parent.`,
  dimensionName: (column) => `Kolonnen «${column}» har et navn som svaret bruker selv. Gi den et annet navn.`,
  besideColumns: (path, columns) => `${path} skal ha kolonnene ${columns}.`,
  besideUnknown: (path, column, columns) =>
    `${path}: tabellen har ingen kolonne «${column}». Kolonnene er: ${columns}.`,
  tooLarge: (path, megabytes) => `${path} er større enn ${megabytes} MB og blir ikke lest.`,
  emptyCode: (column, lines) => `Kolonnen «${column}» mangler kode i linje ${lines}. Gi det ukjente en egen kode.`,
  onlyWith: (option, other) => `${option} brukes sammen med ${other}.`,
  notWith: (option, other) => `${option} kan ikke brukes sammen med ${other}.`,
  step: (stage, done, of) =>
    ({
      repair: `Skjermer: ${done} av ${of} små tall er trygge.`,
      'publishing-back': `Viser igjen det som ikke trenger skjerming: ${done} av ${of}.`,
      parts: `Skjermer tabellen del for del: ${done} av ${of}.`,
      audit: `Prøver å regne ut det skjermede: del ${done} av ${of}.`,
    })[stage],
  optimum: (isProven) =>
    isProven
      ? 'Ingen annen skjerming holder seg til færre celler.'
      : 'Tiden gikk ut før det var sikkert at ingen annen skjerming holder seg til færre celler.',
  withheld: (cells, primary, secondary) =>
    `${cells} celler. Skjermet: ${primary} etter reglene, og ${secondary} for å beskytte dem.`,
  attacker: {
    outsider: 'Den som bare ser tabellen',
    insider: 'Den som er alene i en skjermet celle',
    'rule-aware': 'Den som kjenner regelen',
  },
  kept: (attacker, width) => `${attacker} kommer ikke nærmere et lite tall enn et spenn på ${width}.`,
  keptAmounts: (attacker, percent) =>
    `${attacker} sitter igjen med et spenn på minst ${percent} % av det største bidraget til hvert skjermet beløp.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} kommer for nær ${tooClose} celler, og regner ut ${exact} av dem helt.`,
  givenByRule: (cells) =>
    `${cells} celler følger av regelen selv for den som vet hvilke celler den skjuler. Derfor skal alle skjermede celler ha samme tegn.`,
  givenByPublished: (cells) =>
    `${cells} celler kan regnes ut av det som er offentliggjort før. Ingenting som skjermes nå, kan rette på det.`,
  knownAlready: (cells) => `${cells} celler som burde vært skjermet, er offentliggjort før.`,
  unseen: (attacker, quantities) =>
    `${attacker} kommer for nær hvor mange som ikke er i en celle, ${quantities} ganger.`,
};
