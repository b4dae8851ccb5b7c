import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Caller } from './caller';

export interface DemoMail {
  key: string;
  recipient: string;
  subject: string;
  text: string;
}

/** The newest mail of the demonstration to an address, once it has left the queue. */
export async function mailTo(
  caller: Caller,
  recipient: string,
  known: readonly string[] = [],
): Promise<DemoMail> {
  return eventually(async () => {
    const { demoMailbox } = await caller.data<{ demoMailbox: DemoMail[] }>(
      '{ demoMailbox { key recipient subject text } }',
    );
    return demoMailbox.find((mail) => mail.recipient === recipient && !known.includes(mail.key));
  });
}

/** Asks again every 50 ms, for ten seconds at most, until there is an answer. */
export async function eventually<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let turn = 0; turn < 200; turn++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('waited ten seconds for nothing');
}

export interface TestMailServer {
  url: string;
  /** Whole messages as they arrived, with their recipients. */
  received: { to: string[]; message: string }[];
  /** From now on the server answers 451 so many times before it accepts again. */
  refuse(times: number): void;
  stop(): Promise<void>;
}

/** A true SMTP server on a free port of this machine. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: TestMailServer['received'] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('try later'), { responseCode: 451 }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, message: Buffer.concat(chunks).toString('latin1') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (times) => void (refusals = times),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface ReadMail {
  header: (name: string) => string;
  text: string;
  /** Empty for a mail of text alone. */
  html: string;
}

/** Decodes what a mail program decodes: encoded words of a header (RFC 2047), quoted-printable or base64, alternatives. */
export function readMail(message: string): ReadMail {
  const { header, body } = partOf(message);
  const parts = partsOf(message);
  if (parts.length === 1) return { header, text: decoded(header, body), html: '' };
  const ofType = (type: string): string => {
    const part = parts.find((one) => one.header('Content-Type').startsWith(type));
    return part ? decoded(part.header, part.body) : '';
  };
  return { header, text: ofType('text/plain'), html: ofType('text/html') };
}

/** What a message is made of, however deep: files stand beside the text and its HTML, which stand together. */
function partsOf(message: string): ReturnType<typeof partOf>[] {
  const part = partOf(message);
  const boundary = /boundary="?([^";]+)"?/.exec(part.header('Content-Type'))?.[1];
  if (!boundary) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((inner) => partsOf(inner.replace(/^\r\n/, '')));
}

function partOf(message: string): { header: ReadMail['header']; body: string } {
  const cut = message.indexOf('\r\n\r\n');
  const head = message.slice(0, cut).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => {
    const line =
      head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? '';
    return decodeWords(line.slice(name.length + 1).trim());
  };
  return { header, body: message.slice(cut + 4) };
}

function decoded(header: ReadMail['header'], body: string): string {
  const encoding = header('Content-Transfer-Encoding');
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : encoding === 'quoted-printable'
        ? quoted(body.replace(/=\r\n/g, ''))
        : Buffer.from(body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      (kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64') : quoted(word.replaceAll('_', ' '))).toString(
        'utf8',
      ),
    );
