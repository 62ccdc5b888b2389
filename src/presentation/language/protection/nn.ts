import type { ProtectionTexts } from './wording.ts';

export const nn: ProtectionTexts = {
  problem: {
    'no-rows': () => 'Tabellen har ingen rader under overskriftene.',
    'not-a-count': ({ line }) => `Linje ${line}: verdien skal vere eit heilt tal som ikkje er under null.`,
    'repeated-row': ({ line, firstLine }) =>
      `Linje ${line} har dei same kodane som linje ${firstLine}. Slå dei saman til éi rad.`,
    'total-among-inner': ({ line }) =>
      `Linje ${line} er ein sum (Total). Tabellen skal berre ha dei inste cellene; summane blir laga her.`,
    'not-an-amount': ({ line }) => `Linje ${line}: beløpet skal vere eit tal som ikkje er under null.`,
    'too-many-cells': ({ cells, most }) =>
      `Tabellen får opptil ${cells} celler med alle summar; høgst ${most} blir tekne imot. Ta bort ein kolonne, eller lag fleire tabellar.`,
    'too-many-for-optimum': ({ cells, most }) =>
      `Tabellen har ${cells} celler med alle summar; det beste utvalet blir leita etter for inntil ${most}. Ta bort --optimal.`,
    'no-such-division': ({ column }) => `Tabellen har ingen kolonne «${column}» å dele inn etter.`,
    'no-such-code': ({ column, value }) => `Koden «${value}» finst ikkje i kolonnen «${column}», heller ikkje som sum.`,
    'impossible-but-counted': ({ path, line, value }) =>
      `${path}, linje ${line}: cella ${value} er oppgitt som umogleg, men nokon er talt i ho.`,
    'impossible-unknown': ({ path, line, value }) => `${path}, linje ${line}: koden «${value}» finst ikkje i tabellen.`,
    'published-unknown': ({ path, line, value }) =>
      `${path}, linje ${line}: tabellen har inga celle ${value}. Summar blir skrivne med Total, eller med ein kode frå eit hierarki.`,
    'published-differs': ({ path, line, told, counted }) =>
      `${path}, linje ${line}: ${told} er offentleggjort, men tabellen gir ${counted}. Ta cella ut om ho er retta; då er begge tala kjende for andre, og det blir ikkje rekna med.`,
    'contributions-differ': ({ value, told, counted }) =>
      `Bidraga til ${value} blir ${told} til saman, men beløpet er ${counted}.`,
    'contribution-unknown': ({ path, line, value }) => `${path}, linje ${line}: tabellen har inga rad ${value}.`,
    'no-such-column': ({ path, column }) => `${path}: tabellen har ingen kolonne «${column}».`,
    'unknown-code': ({ path, column, value }) => `${path}: koden «${value}» finst ikkje i kolonnen «${column}».`,
    cycle: ({ path, value }) => `${path}: koden «${value}» ligg under seg sjølv.`,
    'two-parents': ({ path, value }) =>
      `${path}: koden «${value}» har to overordna. Lag éi fil for kvar måte å summere på.`,
    'inner-has-children': ({ path, value }) => `${path}: koden «${value}» står både i tabellen og som sum av andre.`,
    'two-meanings': ({ path, value }) =>
      `${path}: summen «${value}» er ein annan i ei tidlegare fil. Gi han eit eige namn.`,
  },
  moreProblems: (count) => `${count} feil til er ikkje viste.`,
  noDimensions: (value) => `Tabellen treng minst éin kolonne i tillegg til «${value}».`,
  hierarchyColumns: (path) => `${path} skal ha kolonnane column, code og parent.`,
  dimensionName: (column) => `Kolonnen «${column}» har eit namn som svaret bruker sjølv. Gi han eit anna namn.`,
  besideColumns: (path, columns) => `${path} skal ha kolonnane ${columns}.`,
  besideUnknown: (path, column, columns) =>
    `${path}: tabellen har ingen kolonne «${column}». Kolonnane er: ${columns}.`,
  tooLarge: (path, megabytes) => `${path} er større enn ${megabytes} MB og blir ikkje lesen.`,
  emptyCode: (column, lines) => `Kolonnen «${column}» manglar kode i linje ${lines}. Gi det ukjende ein eigen kode.`,
  onlyWith: (option, other) => `${option} blir brukt saman med ${other}.`,
  notWith: (option, other) => `${option} kan ikkje brukast saman med ${other}.`,
  step: (stage, done, of) =>
    ({
      repair: `Skjermar: ${done} av ${of} små tal er trygge.`,
      'publishing-back': `Viser igjen det som ikkje treng skjerming: ${done} av ${of}.`,
      parts: `Skjermar tabellen del for del: ${done} av ${of}.`,
      audit: `Prøver å rekne ut det skjerma: del ${done} av ${of}.`,
    })[stage],
  optimum: (isProven) =>
    isProven
      ? 'Inga anna skjerming held seg til færre celler.'
      : 'Tida gjekk ut før det var sikkert at inga anna skjerming held seg til færre celler.',
  withheld: (cells, primary, secondary) =>
    `${cells} celler. Skjerma: ${primary} etter reglane, og ${secondary} for å verne dei.`,
  attacker: {
    outsider: 'Den som berre ser tabellen',
    insider: 'Den som er åleine i ei skjerma celle',
    'rule-aware': 'Den som kjenner regelen',
  },
  kept: (attacker, width) => `${attacker} kjem ikkje nærare eit lite tal enn eit spenn på ${width}.`,
  keptAmounts: (attacker, percent) =>
    `${attacker} sit att med eit spenn på minst ${percent} % av det største bidraget til kvart skjerma beløp.`,
  broken: (attacker, tooClose, exact) =>
    `${attacker} kjem for nær ${tooClose} celler, og reknar ut ${exact} av dei heilt.`,
  givenByRule: (cells) =>
    `${cells} celler følgjer av regelen sjølv for den som veit kva celler han skjuler. Difor skal alle skjerma celler ha same teikn.`,
  givenByPublished: (cells) =>
    `${cells} celler kan reknast ut av det som er offentleggjort før. Ingenting som blir skjerma no, kan rette på det.`,
  knownAlready: (cells) => `${cells} celler som burde vore skjerma, er offentleggjorde før.`,
  unseen: (attacker, quantities) => `${attacker} kjem for nær kor mange som ikkje er i ei celle, ${quantities} gonger.`,
};
