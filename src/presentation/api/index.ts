export { PortTaken, type RunningServer, type ServerRequest, startServer } from './server.ts';
