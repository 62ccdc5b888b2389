import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  refusals: {
    'unknown-attempt':
      'Innlogginga vart brukt opp, tok for lang tid eller vart starta i ein annan nettlesar. Logg inn på nytt.',
    'denied-by-provider': 'Innlogginga vart avbroten hos innloggingstenesta. Logg inn på nytt om du vil prøve igjen.',
    'code-refused':
      'Innloggingstenesta godtok ikkje svaret. Logg inn på nytt. Skjer det igjen, sei frå til den som driv Laget.',
    'answer-not-valid':
      'Svaret frå innloggingstenesta kunne ikkje stadfestast, så ingen er logga inn. Logg inn på nytt. Skjer det igjen, sei frå til den som driv Laget.',
    'level-too-low': 'Du må logge inn på eit høgare tryggingsnivå, til dømes med totrinnsstadfesting.',
    'no-person-claim': 'Innloggingstenesta sa ikkje kven du er. Den som driv Laget, må rette oppsettet.',
    'identity-number':
      'Innloggingstenesta oppgav fødselsnummeret ditt som namn. Det blir ikkje lagra her. Den som driv Laget, må velje ei anna opplysning.',
    'provider-silent': 'Innloggingstenesta svarer ikkje. Prøv igjen om litt.',
  },
  notLoggedIn: 'Du er ikkje logga inn, eller økta er over. Logg inn for å halde fram.',
  noRole: '{name} har inga rolle i Laget. {whom}',
  whomToAsk: 'Spør {contact}.',
  whomUnknown: 'Spør den som har ansvar for Laget hos skuleeigaren.',
  noLogin: 'Innlogging er ikkje sett opp her.',
  notYourRole: 'Du har ikkje denne rolla. Vel ei av dine eigne.',
  tooMany: 'For mange førespurnader på kort tid. Vent {seconds} sekund og prøv igjen.',
  bodyTooLarge: 'Det som vart sendt, er større enn {kilobytes} kB.',
  page: {
    title: 'Logg inn',
    lead: 'Du må logge inn for å bruke Laget.',
    logIn: 'Logg inn',
    loggedOut: 'Du er logga ut',
    loggedOutLead: 'Lukk nettlesaren om andre bruker maskina.',
    logInAgain: 'Logg inn på nytt',
    noRole: 'Inga rolle',
    noRoleWhat: 'Du er logga inn, men du har ikkje fått noka rolle enno. Difor blir ingenting vist.',
    tryAgain: 'Prøv igjen',
    loggedIn: 'Du er logga inn',
    closeTab: 'Lukk denne fana og hald fram der du var.',
    toStart: 'Til framsida',
  },
  head: {
    label: 'Innlogging',
    who: 'Logga inn som',
    role: 'Rolle',
    at: '{role}, {unit}',
    logOut: 'Logg ut',
    me: 'Meg',
    changeFailed: 'Rolla vart ikkje bytt. Prøv igjen.',
    logOutFailed: 'Du er ikkje logga ut. Prøv igjen, eller lukk nettlesaren.',
  },
  temporary: {
    emergency: 'Naudtilgang som {role} til klokka {time}.',
    emergencyRest: 'Alt du ser på, blir logga som naudtilgang og kontrollert etterpå.',
    lookAs: 'Du ser sida som {name}: {role}.',
    lookAsRest: 'Ingen rader om personar blir viste, og ingenting kan endrast. Sluttar klokka {time}.',
    hiddenHead: 'Kva rolla kan, som ikkje blir vist her',
    hidden: 'Rolla kan òg: {what}.',
    end: 'Avslutt',
    failed: 'Tilgangen vart ikkje avslutta. Prøv igjen.',
    label: 'Mellombels tilgang',
    temporary: '{role} (mellombels)',
  },
  watch: {
    soon: 'Økta er snart over',
    soonText: 'Du blir logga ut om {minutes} min. Det du har skrive, blir ståande om du held fram.',
    longestText:
      'Økta har vart så lenge ho kan, og er over om {minutes} min. Logg inn på nytt i ei ny fane. Det du har skrive her, blir ståande.',
    stay: 'Hald fram',
    over: 'Du er logga ut',
    overText: 'Logg inn i ei ny fane. Det du har skrive her, blir ståande.',
    inNewTab: 'Logg inn i ny fane',
    here: 'Logg inn her og mist det som ikkje er lagra',
  },
};
