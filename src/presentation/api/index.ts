export { answersAhead } from './ahead/answers-ahead.ts';
export { accessIn } from './doors/access-in.ts';
export { ON_THIS_MACHINE, type Served } from './doors/served.ts';
export { eventLine, LOG_FORMS, type LogForm, type ServerEvent } from './operations/events.ts';
export { PortTaken } from './operations/listening.ts';
export { type RunningServer, type ServerRequest, startServer } from './server.ts';
