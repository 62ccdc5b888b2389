import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  refusals: {
    'unknown-attempt': 'The login was used up, took too long or was started in another browser. Log in again.',
    'denied-by-provider': 'The login was cancelled at the login service. Log in again if you want to retry.',
    'code-refused':
      'The login service did not accept the answer. Log in again. If it happens again, tell whoever runs Laget.',
    'answer-not-valid':
      'The answer from the login service could not be confirmed, so nobody is logged in. Log in again. If it happens again, tell whoever runs Laget.',
    'level-too-low': 'You must log in at a higher security level, for instance with two-step verification.',
    'no-person-claim': 'The login service did not say who you are. Whoever runs Laget must mend the configuration.',
    'identity-number':
      'The login service gave your national identity number as your name. It is not stored here. Whoever runs Laget must choose another claim.',
    'provider-silent': 'The login service does not answer. Try again in a while.',
  },
  notLoggedIn: 'You are not logged in, or your session is over. Log in to go on.',
  noRole: '{name} has no role in Laget. {whom}',
  whomToAsk: 'Ask {contact}.',
  whomUnknown: 'Ask whoever is responsible for Laget at the school owner.',
  noLogin: 'Login is not set up here.',
  notYourRole: 'You do not have this role. Choose one of your own.',
  tooMany: 'Too many requests in a short time. Wait {seconds} seconds and try again.',
  bodyTooLarge: 'What was sent is larger than {kilobytes} kB.',
  page: {
    title: 'Log in',
    lead: 'You must log in to use Laget.',
    logIn: 'Log in',
    loggedOut: 'You are logged out',
    loggedOutLead: 'Close the browser if others use this machine.',
    logInAgain: 'Log in again',
    noRole: 'No role',
    noRoleWhat: 'You are logged in, but have not been given a role yet. Therefore nothing is shown.',
    tryAgain: 'Try again',
    loggedIn: 'You are logged in',
    closeTab: 'Close this tab and go on where you were.',
    toStart: 'To the front page',
  },
  head: {
    label: 'Login',
    who: 'Logged in as',
    role: 'Role',
    at: '{role}, {unit}',
    logOut: 'Log out',
    me: 'Me',
    changeFailed: 'The role was not changed. Try again.',
    logOutFailed: 'You are not logged out. Try again, or close the browser.',
  },
  temporary: {
    emergency: 'Emergency access as {role} until {time}.',
    emergencyRest: 'All you look at is logged as emergency access and controlled afterwards.',
    lookAs: 'You see the page as {name}: {role}.',
    lookAsRest: 'No rows about persons are shown, and nothing can be changed. Ends at {time}.',
    hiddenHead: 'What the role may do that is not shown here',
    hidden: 'The role may also: {what}.',
    end: 'End',
    failed: 'The access was not ended. Try again.',
    label: 'Temporary access',
    temporary: '{role} (temporary)',
  },
  watch: {
    soon: 'Your session is about to end',
    soonText: 'You will be logged out in {minutes} min. What you have typed stays if you go on.',
    longestText:
      'Your session has lasted as long as it can and ends in {minutes} min. Log in again in a new tab. What you have typed here stays.',
    stay: 'Go on',
    over: 'You are logged out',
    overText: 'Log in in a new tab. What you have typed here stays.',
    inNewTab: 'Log in in a new tab',
    here: 'Log in here and lose what is not saved',
  },
};
