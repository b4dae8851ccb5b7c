import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDeliveryReport } from './delivery-report';
import { FailingAddresses } from './failing-addresses.store';

/** What became of a report. `not_ours`: no mail of this database has such a Message-ID, or not to such an address. */
export interface BounceOutcome {
  readonly outcome: 'recorded' | 'nothing_failed' | 'not_ours';
  /** Status of the failure that was recorded. */
  readonly status?: string;
  /** Whether mails to the address stop with this one. */
  readonly stopped?: boolean;
}

/**
 * Records what a server reports after it had taken a mail. Anybody may write a report: it counts only when it names the
 * Message-ID of a mail that left from here, which holds 122 random bits, and the address to which it went.
 */
@Injectable()
export class RecordBounce {
  constructor(
    private readonly source: DataSource,
    private readonly failing: FailingAddresses,
  ) {}

  async record(text: string): Promise<BounceOutcome> {
    const { messageId, failures } = readDeliveryReport(text);
    if (failures.length === 0) return { outcome: 'nothing_failed' };
    const address = await this.addressOf(messageId ?? '');
    const failure = failures.find(({ recipients }) =>
      recipients.some((recipient) => recipient.toLowerCase() === address?.toLowerCase()),
    );
    if (!address || !failure) return { outcome: 'not_ours' };
    const { status } = failure;
    const stopped = await this.source.transaction((manager) =>
      this.failing.record(manager, { address, code: status, source: 'report' }),
    );
    return { outcome: 'recorded', status, stopped };
  }

  /** To whom the mail of a Message-ID went: her address of today; if she changed it, the report is not about it. */
  private async addressOf(messageId: string): Promise<string | null> {
    const [, kind, id] =
      /^(message|digest)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(messageId) ?? [];
    if (!kind) return null;
    const [row] = (await this.source.query(
      `SELECT person.email::text AS email FROM ${kind} mail JOIN person ON person.id = mail.person_id WHERE mail.id = $1`,
      [id],
    )) as { email: string | null }[];
    return row?.email ?? null;
  }
}
