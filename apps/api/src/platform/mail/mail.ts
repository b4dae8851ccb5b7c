/** A file that goes with a mail. */
export interface MailAttachment {
  readonly name: string;
  /** Media type, with its charset where it has one. */
  readonly type: string;
  readonly content: Buffer;
}

/** One message to one address. `text` is the whole message; `html` says the same. */
export interface Mail {
  /** Same key, same mail: a second delivery after a crash is dropped, or recognised by its Message-ID. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where one click or one request (RFC 8058) stops such mails. */
  readonly unsubscribe?: string;
  readonly attachments?: readonly MailAttachment[];
}

/** The address refuses, and will refuse again: trying later does not help. Everything else is worth another try. */
export class RecipientRefused extends Error {
  /** @param code RFC 3463 (`5.1.1`), or the reply code of SMTP when the server gives none (`550`) */
  constructor(readonly code: string) {
    super(`the recipient is refused: ${code}`);
  }
}

/** Where mails leave: an SMTP server, or the mailbox of the demonstration. */
export abstract class Mailer {
  /** @throws RecipientRefused; any other error means that it may be tried again */
  abstract send(mail: Mail): Promise<void>;
}
