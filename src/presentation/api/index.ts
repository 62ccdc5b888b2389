export { accessIn } from './doors/access-in.ts';
export { ON_THIS_MACHINE, type Served } from './doors/served.ts';
export { PortTaken, type RunningServer, type ServerRequest, startServer } from './server.ts';
