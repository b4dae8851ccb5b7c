import { openThrowAway } from '@parvis/testing';
import type { EntityManager } from 'typeorm';
import { openDataSource } from '../../../platform/database/data-source';
import { checkPages } from '../verify-chain';
import type { StoredChain } from './stored-chain';
import type { Look } from './try-alterations';

const ENTRY = `sequence int, at_micros numeric, verb text, detail_digest text, previous_hash text, hash text`;
const DETAIL = `sequence int, salt text, actor_id uuid, subject_type text, subject_id text, before text, after text`;

/** Puts the rows in the place of what is there. As the owner of the tables, whose keys no longer hold him. */
async function write(manager: EntityManager, { entries, details }: StoredChain): Promise<void> {
  await manager.query('DELETE FROM audit_detail');
  await manager.query('DELETE FROM audit_entry');
  await manager.query(
    `INSERT INTO audit_entry (sequence, at, verb, detail_digest, previous_hash, hash)
     SELECT sequence, timestamptz 'epoch' + make_interval(secs => trunc(at_micros / 1000000)::double precision)
              + (at_micros % 1000000) * interval '1 microsecond', verb, detail_digest, previous_hash, hash
       FROM json_to_recordset($1) AS line(${ENTRY})`,
    [JSON.stringify(entries)],
  );
  await manager.query(
    `INSERT INTO audit_detail (sequence, salt, actor_id, subject_type, subject_id, before, after)
     SELECT sequence, salt, actor_id, subject_type, subject_id, before::jsonb, after::jsonb
       FROM json_to_recordset($1) AS detail(${DETAIL})`,
    [JSON.stringify(details)],
  );
}

/** Somebody who owns the tables first takes their keys away: what no key refuses, the chain must show. */
const WITHOUT_KEYS = `
  ALTER TABLE audit_detail DROP CONSTRAINT "FK_a7d4d877955b896bf595e958958";
  ALTER TABLE audit_detail DROP CONSTRAINT "PK_a7d4d877955b896bf595e958958";
  ALTER TABLE audit_entry DROP CONSTRAINT "PK_c30e76145b0ecf802cd4af44910";
  DROP INDEX audit_entry_hash`;

/** Gives `work` a look at chains that goes through a real database of its own. */
export async function withStoredChains<T>(work: (look: Look) => Promise<T>): Promise<T> {
  const database = await openThrowAway(openDataSource, 1);
  try {
    const owner = await database.asOwner();
    await owner.query(WITHOUT_KEYS);
    return await work((chain, anchor) =>
      owner.transaction(async (manager) => {
        await write(manager, chain);
        return checkPages(manager, anchor);
      }),
    );
  } finally {
    await database.close();
  }
}
