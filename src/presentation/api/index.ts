export { eventLine, LOG_FORMS, type LogForm, type ServerEvent } from './operations/events.ts';
export { PortTaken, type RunningServer, type ServerRequest, startServer } from './server.ts';
