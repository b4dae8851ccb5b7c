import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readRows } from '../../../platform/database/read-rows';
import { HistorySubjects, type SubjectName } from '../../history';
import { proposalPath } from '../proposals/proposal-path';

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** How editions and proposals are called in the histories. */
@Injectable()
export class HistoryNames implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly subjects: HistorySubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('edition', (ids) => this.editions(ids));
    this.subjects.register('proposal', (ids) => this.proposals(ids));
  }

  private async editions(ids: readonly string[]): Promise<Map<string, SubjectName>> {
    const text = 'SELECT id, slug, name FROM edition WHERE id::text = ANY($1)';
    const rows = await readRows<Row>(this.source, text, [ids]);
    return new Map(rows.map(({ id, slug, name }) => [id, { label: name, path: `/budgets/${slug}` }]));
  }

  private async proposals(ids: readonly string[]): Promise<Map<string, SubjectName>> {
    const text = `SELECT proposal.id, edition.slug, proposal.title AS name, proposal.number FROM proposal
      JOIN edition ON edition.id = proposal.edition_id WHERE proposal.id::text = ANY($1)`;
    const rows = await readRows<Row & { number: number }>(this.source, text, [ids]);
    return new Map(
      rows.map(({ id, slug, name, number }) => [
        id,
        { label: `${number} · ${name}`, path: proposalPath(slug, number) },
      ]),
    );
  }
}
