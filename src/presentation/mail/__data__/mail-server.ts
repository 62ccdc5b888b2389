import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { CERTIFICATE, CERTIFICATE_KEY } from './certificate.ts';

export interface MailServer {
  readonly port: number;
  readonly received: { readonly to: readonly string[]; readonly encrypted: boolean; readonly message: string }[];
  readonly close: () => Promise<void>;
}

interface Kind {
  /** An address it does not take, as sender or receiver. */
  readonly refuses?: string;
  /** False: it offers no STARTTLS. */
  readonly encrypts?: boolean;
  /** The password it asks for; nobody logs in where it is left out. */
  readonly password?: string;
}

/** A mail server on a free port of this machine, which keeps what it gets. */
export async function mailServer({ refuses, encrypts = true, password }: Kind = {}): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const judged = (address: string) =>
    address === refuses ? Object.assign(new Error('unknown address'), { responseCode: 550 }) : null;
  const server = new SMTPServer({
    ...{ key: CERTIFICATE_KEY, cert: CERTIFICATE, authOptional: password === undefined, logger: false },
    ...(encrypts ? {} : { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }),
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: 'laget' }) : done(new Error('wrong password')),
    onMailFrom: ({ address }, _, done) => done(judged(address)),
    onRcptTo: ({ address }, _, done) => done(judged(address)),
    onData: (stream, session, done) => {
      void text(stream).then((message) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, encrypted: session.secure, message });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
