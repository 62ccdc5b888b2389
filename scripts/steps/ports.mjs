import { createServer } from 'node:net';
import { say, stop } from './say.mjs';

const FIRST_PORT = 4173;
const MOST_TRIED = 20;

/** A free port on 127.0.0.1: PORT (or 4173), or the next ones where it is taken. */
export async function freePort() {
  const wanted = Number(process.env.PORT ?? FIRST_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    stop(`PORT is «${process.env.PORT}», which is no port.`, 'Use a whole number from 1 to 65535.');
  }
  for (let port = wanted; port < Math.min(wanted + MOST_TRIED, 65_536); port++) {
    if (await isFree(port)) return port;
    say(`Port ${port} is in use; trying ${port + 1}.`);
  }
  return stop(`No free port from ${wanted} on.`, 'Choose another: PORT=5000 npm start');
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
