/** One message to one address. `text` is the whole message; `html` says the same. */
export interface Mail {
  /** Same key, same mail: a second delivery after a crash is dropped. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where mails leave: an SMTP server, or the mailbox of the demonstration. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
