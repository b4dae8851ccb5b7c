/** What a server says afterwards of one recipient of one mail (RFC 3464). */
export interface FailedDelivery {
  /** As we wrote it and as it was delivered to: forwarding makes two of one. */
  readonly recipients: readonly string[];
  /** RFC 3463: `5.1.1`. */
  readonly status: string;
}

export interface DeliveryReport {
  /** Message-ID of the mail that is reported on, without its brackets; null when the report does not bring it. */
  readonly messageId: string | null;
  /** Failures for good only: delays and successes are no news. */
  readonly failures: readonly FailedDelivery[];
}

/** Longer reports bring the whole mail back; what is asked of them stands at the beginning. */
const MOST = 1_000_000;
const MOST_RECIPIENTS = 100;

/**
 * Reads a delivery status notification: `multipart/report` with a `message/delivery-status` part (RFC 3464) and the
 * headers of the mail it is about. It comes from outside: whatever it holds, the worst it gives is nothing.
 * @param text the whole message, as the mail server hands it over
 */
export function readDeliveryReport(text: string): DeliveryReport {
  const lines = text.slice(0, MOST).split(/\r\n|\r|\n/);
  const parts = partsOf(lines);
  const status = parts.find(({ head }) => /^message\/(global-)?delivery-status/i.test(typeOf(head)));
  const original = parts.find(({ head }) =>
    /^(message\/rfc822|text\/rfc822-headers|message\/global)/i.test(typeOf(head)),
  );
  const groups = status ? groupsOf(status.body) : [];
  const failures = groups
    .filter((group) => group.get('action')?.toLowerCase().startsWith('failed'))
    .slice(0, MOST_RECIPIENTS)
    .flatMap((group): FailedDelivery[] => {
      const code = /^5\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0];
      const recipients = [group.get('original-recipient'), group.get('final-recipient')].flatMap(addressOf);
      return code && recipients.length > 0 ? [{ recipients, status: code }] : [];
    });
  const given = groups[0]?.get('original-message-id') ?? headersOf(original?.body ?? []).get('message-id');
  return { messageId: /<([^<>\s]{3,250})>/.exec(given ?? '')?.[1] ?? null, failures };
}

interface Part {
  readonly head: ReadonlyMap<string, string>;
  readonly body: readonly string[];
}

const typeOf = (head: ReadonlyMap<string, string>): string => head.get('content-type') ?? '';

/** The parts inside the message; one level is all that a report has. */
function partsOf(lines: readonly string[]): Part[] {
  const { head, body } = partOf(lines);
  const [, quoted, plain] = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(typeOf(head)) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return [];
  const parts: string[][] = [];
  for (const line of body) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map(partOf);
}

function partOf(lines: readonly string[]): Part {
  const cut = lines.indexOf('');
  const head = cut < 0 ? lines : lines.slice(0, cut);
  return { head: headersOf(head), body: cut < 0 ? [] : lines.slice(cut + 1) };
}

/** Fields by their name in small letters, unfolded; the first of each. */
function headersOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of lines) {
    if (line === '') break;
    const folded = /^[ \t]/.test(line);
    const cut = line.indexOf(':');
    if (folded && name) fields.set(name, `${fields.get(name)} ${line.trim()}`);
    if (folded || cut < 1) continue;
    const next = line.slice(0, cut).trim().toLowerCase();
    name = fields.has(next) ? '' : next;
    if (name) fields.set(name, line.slice(cut + 1).trim());
  }
  return fields;
}

/** Groups of fields, parted by empty lines: the first is of the mail, each other of a recipient. */
function groupsOf(lines: readonly string[]): Map<string, string>[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0).map(headersOf);
}

/** « rfc822; zoe@exemple.fr » */
const addressOf = (field: string | undefined): string[] => {
  const [, address] = /^[a-z0-9-]+\s*;\s*<?([^\s<>]{3,320})>?/i.exec(field ?? '') ?? [];
  return address ? [address] : [];
};
