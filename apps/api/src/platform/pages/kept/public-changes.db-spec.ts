import { throwAwayDatabase, type ThrowAwayDatabase } from '@parvis/testing';
import { DataSource } from 'typeorm';
import { openDataSource } from '../../database/data-source';
import { PublicChanges } from './public-changes';

/**
 * Tables of which no public page shows anything. A new table belongs here, or its migration creates the trigger
 * `tell_public_change` on it (as `1795320600000-public-changes.ts` does): silence would leave old pages in memory.
 */
const SAYS_NOTHING = [
  // A draft of a body's facilitators.
  'annual_review',
  'account_activity',
  'agenda_clock',
  'answer_code',
  'audit_detail',
  'audit_entry',
  'birth',
  'body_rules',
  'card',
  'consent',
  'consent_text',
  'data_access',
  'data_export',
  'demo_mail',
  'digest',
  'double_answer',
  'erasure_record',
  'follow',
  'guardianship',
  'long_job',
  'meeting_guest',
  'meeting_seat',
  'named_vote',
  // Published with the row of `minutes`, and never changed after that.
  'minutes_section',
  'minutes_text',
  'minutes_version',
  'mail_choice',
  'mail_failure',
  'membership_step',
  'message',
  'migration',
  'moderation_case',
  'open_ballot',
  'opinion_amendment',
  'opinion_version',
  'outbox_event',
  'pending_act',
  'passkey',
  'passkey_challenge',
  'passkey_recovery',
  'person',
  'presence',
  'proposal_reviewer',
  'proxy',
  'question_seat',
  'rate_limit',
  'refused_attempt',
  'report_allowance',
  'retention_report',
  'provider_attempt',
  'provider_identity',
  'provider_session',
  'residence_letter',
  'residence_list_match',
  'residence_list_request',
  'residence_proof',
  'role_grant',
  'roll_entry',
  'roll_signature',
  'room_key',
  'secrecy_request',
  'secret_ballot',
  'secret_signature',
  'session',
  'sign_in_code',
  'slips_count',
  'speaking_turn',
  'worker_process',
];

describe('what the database says of public changes', () => {
  let database: ThrowAwayDatabase;
  let owner: DataSource;
  let runtime: DataSource;
  let changes: PublicChanges;
  let heard: string[];

  /** Resolves when `wanted` was heard; the test's own time limit says when it never is. */
  const until = async (wanted: string): Promise<void> => {
    while (!heard.includes(wanted)) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeAll(async () => {
    database = await throwAwayDatabase();
    owner = await openDataSource(database.ownerUrl, 2);
    runtime = await openDataSource(database.runtimeUrl, 2);
  });
  beforeEach(async () => {
    heard = [];
    changes = new PublicChanges(database.runtimeUrl, {
      forget: () => void heard.push('changed'),
      hears: (hearing) => void heard.push(hearing ? 'hears' : 'deaf'),
    });
    await changes.onApplicationBootstrap();
  });
  afterEach(() => changes.onApplicationShutdown());
  afterAll(async () => {
    await owner.destroy();
    await runtime.destroy();
    await database.drop();
  });

  it('is decided for every table: it tells, or it is known to say nothing public', async () => {
    const silent = await owner.query<{ name: string }[]>(`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT EXISTS
         (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'tell_public_change')
       ORDER BY 1`);
    expect(silent.map(({ name }) => name).sort()).toEqual([...SAYS_NOTHING].sort());
  });

  it('is heard after the commit, whoever wrote, and once a transaction', async () => {
    expect(heard).toEqual(['hears']);
    await owner.transaction(async (manager) => {
      for (const slug of ['a', 'b'])
        await manager.query(
          `INSERT INTO neighbourhood (slug, name, municipality, map_x, map_y, position) VALUES ($1, $1, 'M', 1, 1, 1)`,
          [slug],
        );
      expect(heard).toEqual(['hears']);
    });
    await until('changed');
    expect(heard).toEqual(['hears', 'changed']);
  });

  it('is said to be unknown while the connection is lost, and heard again afterwards', async () => {
    // Its own role may end it; the owner of the tables may not.
    await runtime.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'parvis pages' AND datname = current_database()`,
    );
    await until('deaf');
    heard = heard.filter((one) => one !== 'hears');
    await until('hears');
    await owner.query(`UPDATE neighbourhood SET name = 'C'`);
    await until('changed');
    expect(heard).toEqual(['deaf', 'hears', 'changed']);
  });
});
