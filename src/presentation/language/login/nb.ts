/** Texts of login: what the server answers, and what the pages say. */
export const nb = {
  refusals: {
    'unknown-attempt':
      'Innloggingen ble brukt opp, tok for lang tid eller ble startet i en annen nettleser. Logg inn på nytt.',
    'denied-by-provider':
      'Innloggingen ble avbrutt hos innloggingstjenesten. Logg inn på nytt hvis du vil prøve igjen.',
    'code-refused':
      'Innloggingstjenesten godtok ikke svaret. Logg inn på nytt. Gjentar det seg, si fra til den som driver Laget.',
    'answer-not-valid':
      'Svaret fra innloggingstjenesten kunne ikke bekreftes, så ingen er logget inn. Logg inn på nytt. Gjentar det seg, si fra til den som driver Laget.',
    'level-too-low': 'Du må logge inn på et høyere sikkerhetsnivå, for eksempel med totrinnsbekreftelse.',
    'no-person-claim': 'Innloggingstjenesten sa ikke hvem du er. Den som driver Laget, må rette oppsettet.',
    'identity-number':
      'Innloggingstjenesten oppga fødselsnummeret ditt som navn. Det lagres ikke her. Den som driver Laget, må velge en annen opplysning.',
    'provider-silent': 'Innloggingstjenesten svarer ikke. Prøv igjen om litt.',
  },
  notLoggedIn: 'Du er ikke logget inn, eller økten er over. Logg inn for å fortsette.',
  noRole: '{name} har ingen rolle i Laget. {whom}',
  whomToAsk: 'Spør {contact}.',
  whomUnknown: 'Spør den som har ansvar for Laget hos skoleeieren.',
  noLogin: 'Innlogging er ikke satt opp her.',
  notYourRole: 'Du har ikke denne rollen. Velg en av dine egne.',
  tooMany: 'For mange forespørsler på kort tid. Vent {seconds} sekunder og prøv igjen.',
  bodyTooLarge: 'Det som ble sendt, er større enn {kilobytes} kB.',
  page: {
    title: 'Logg inn',
    lead: 'Du må logge inn for å bruke Laget.',
    logIn: 'Logg inn',
    loggedOut: 'Du er logget ut',
    loggedOutLead: 'Lukk nettleseren hvis andre bruker maskinen.',
    logInAgain: 'Logg inn på nytt',
    noRole: 'Ingen rolle',
    noRoleWhat: 'Du er logget inn, men det er ikke gitt deg noen rolle ennå. Derfor vises ingenting.',
    tryAgain: 'Prøv igjen',
    loggedIn: 'Du er logget inn',
    closeTab: 'Lukk denne fanen og fortsett der du var.',
    toStart: 'Til forsiden',
  },
  head: {
    label: 'Innlogging',
    who: 'Logget inn som',
    role: 'Rolle',
    at: '{role}, {unit}',
    logOut: 'Logg ut',
    me: 'Meg',
    changeFailed: 'Rollen ble ikke byttet. Prøv igjen.',
    logOutFailed: 'Du er ikke logget ut. Prøv igjen, eller lukk nettleseren.',
  },
  temporary: {
    emergency: 'Nødtilgang som {role} til klokken {time}.',
    emergencyRest: 'Alt du ser på, logges som nødtilgang og kontrolleres etterpå.',
    lookAs: 'Du ser siden som {name}: {role}.',
    lookAsRest: 'Ingen rader om personer vises, og ingenting kan endres. Slutter klokken {time}.',
    hiddenHead: 'Hva rollen kan, som ikke vises her',
    hidden: 'Rollen kan også: {what}.',
    end: 'Avslutt',
    failed: 'Tilgangen ble ikke avsluttet. Prøv igjen.',
    label: 'Midlertidig tilgang',
    temporary: '{role} (midlertidig)',
  },
  watch: {
    soon: 'Økten er snart over',
    soonText: 'Du logges ut om {minutes} min. Det du har skrevet, blir stående hvis du fortsetter.',
    longestText:
      'Økten har vart så lenge den kan, og er over om {minutes} min. Logg inn på nytt i en ny fane. Det du har skrevet her, blir stående.',
    stay: 'Fortsett',
    over: 'Du er logget ut',
    overText: 'Logg inn i en ny fane. Det du har skrevet her, blir stående.',
    inNewTab: 'Logg inn i ny fane',
    here: 'Logg inn her og mist det som ikke er lagret',
  },
};
