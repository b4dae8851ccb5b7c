import { randomUUID } from 'node:crypto';
import type { ObjectLiteral } from 'typeorm';
import { GuardianshipEntity } from '../../src/contexts/families/tables/guardianship.entity';
import { FollowEntity } from '../../src/contexts/notifications/tables/follow.entity';
import { MessageEntity } from '../../src/contexts/notifications/tables/message.entity';
import { ResidenceLetterEntity } from '../../src/contexts/residence/tables/residence-letter.entity';
import { letterCodeHash } from '../../src/contexts/residence/type-letter-code/letter-code';
import { PendingActEntity } from '../../src/contexts/rights';
import { Config } from '../../src/platform/config/config';
import { StoredFileEntity } from '../../src/platform/files/stored-file.entity';
import { LongJobEntity } from '../../src/platform/long-jobs/long-job.entity';
import { placeBytes } from './bytes';
import type { World } from './world';

const [PAST, LATER] = [new Date(0), new Date('2999-01-01T00:00:00Z')];

const made = (world: World, entity: new () => ObjectLiteral, row: (id: string) => ObjectLiteral) =>
  world.once(entity.name, async () => {
    const id = randomUUID();
    await world.api.source.manager.insert(entity, { id, ...row(id) });
    return id;
  });

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** One of each thing that belongs to somebody: its id, made when it is first asked for. */
export const somebodys = {
  message: (world: World) =>
    made(world, MessageEntity, () => ({
      ...{ personId: world.somebody, tidingId: randomUUID(), template: 'role_given', params: {} },
      ...{ cadence: 'none', at: PAST },
    })),
  /** Her own data, as an archive. */
  exported: (world: World) =>
    world.once('exported', async () => {
      const id = await made(world, StoredFileEntity, () => ({
        ...{ keeping: 'exports', kind: 'zip', contentType: 'application/zip', bytes: 1 },
        ...{ ownerId: world.somebody, createdAt: PAST, attachedAt: PAST },
      }));
      await placeBytes(world.api, id, 'document');
      return id;
    }),
  exportJob: (world: World) =>
    made(world, LongJobEntity, () => ({
      ...{ kind: 'export_my_data', subject: world.somebody, label: '', place: '/moi/donnees', payload: {} },
      ...{ askedBy: world.somebody, state: 'failed', askedAt: PAST },
    })),
  guardianship: (world: World) =>
    made(world, GuardianshipEntity, () => ({
      ...{ childId: world.somebody, email: 'parent@exemple.invalid', askedAt: PAST, expiresAt: LATER },
    })),
  follow: (world: World) =>
    made(world, FollowEntity, () => ({
      ...{ personId: world.somebody, kind: 'edition', thingId: world.editions.review.id },
      ...{ cadence: 'daily', since: PAST },
    })),
  /** A letter on its way to her, with `LETTER_CODE` in it. */
  letter: (world: World) =>
    made(world, ResidenceLetterEntity, (id) => ({
      ...{
        personId: world.somebody,
        askedAt: PAST,
        printedAt: PAST,
        postedAt: new Date(1),
        expiresAt: LATER,
      },
      codeHash: letterCodeHash(world.api.app.get(Config).secret, id, LETTER_CODE),
    })),
  /** Somebody is to be an administrator, asked by an administrator who has left. */
  act: (world: World) =>
    made(world, PendingActEntity, () => ({
      ...{ kind: 'rights.give_role', subjectId: world.somebody, params: {}, paramsKey: 'matrix' },
      ...{ reason: 'Seconde administratrice.', askedAt: PAST, expiresAt: LATER },
    })),
};

export const LETTER_CODE = 'ABCDEFGH';

/** A link as its mail says it, but for the bits that only the server can make. */
export const guessedLink = async (id: Promise<string>, head: readonly number[] = []): Promise<string> =>
  Buffer.concat([Buffer.from(head), bytesOf(await id), Buffer.alloc(16, 7)]).toString('base64url');

/** What stands in the database of one of them: the same before and after everybody has tried. */
export const rowOf = async (world: World, table: string, id: Promise<string>): Promise<unknown> =>
  world.api.source.query(`SELECT * FROM "${table}" WHERE id = $1`, [await id]);
