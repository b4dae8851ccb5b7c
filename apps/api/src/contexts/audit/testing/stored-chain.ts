import {
  type Anchor,
  ChainCheck,
  type ChainReport,
  DETAILS_ERASED,
  type DetailRow,
  GENESIS,
} from '@parvis/audit-chain';
import { detailDigest, entryHash, sha256 } from '../audit-chain';
import type { Dice } from './dice';

/** A line of `audit_entry`, as text where the driver would be coarser than the table. */
export interface StoredEntry {
  sequence: number;
  at_micros: string;
  verb: string;
  detail_digest: string;
  previous_hash: string;
  hash: string;
}

export type StoredDetail = { -readonly [K in keyof DetailRow]: DetailRow[K] } & { sequence: number };

/** The two tables of the trail, in memory. */
export interface StoredChain {
  entries: StoredEntry[];
  details: StoredDetail[];
}

/** What PostgreSQL would answer to `CHAIN_PAGE` and `STRAY_DETAILS`, checked. */
export function checkStored({ entries, details }: StoredChain, anchor: Anchor | null): ChainReport {
  const check = new ChainCheck(sha256, anchor);
  const bySequence = new Map(details.map((detail) => [detail.sequence, detail]));
  const known = new Set(entries.map(({ sequence }) => sequence));
  for (const entry of [...entries].sort((a, b) => a.sequence - b.sequence))
    check.add({ ...entry, detail: bySequence.get(entry.sequence) ?? null });
  return check.end(details.filter(({ sequence }) => !known.has(sequence)).length);
}

export function anchorOf({ entries }: StoredChain): Anchor {
  return { lines: entries.length, hash: entries.at(-1)?.hash ?? GENESIS };
}

/** Digest and hash of the entry at `index`, as if it had been recorded so after the line before it. */
export function sealed(chain: StoredChain, index: number): StoredEntry {
  const entry = chain.entries[index];
  if (!entry) throw new Error('no such line');
  const detail = chain.details.find(({ sequence }) => sequence === entry.sequence);
  const detail_digest = detail ? digestOf(detail) : entry.detail_digest;
  const previous_hash = chain.entries[index - 1]?.hash ?? GENESIS;
  const { sequence, verb } = entry;
  const at = new Date(Number(entry.at_micros) / 1000).toISOString();
  const hash = entryHash({ sequence, at, verb, detailDigest: detail_digest, previousHash: previous_hash });
  return { ...entry, detail_digest, previous_hash, hash };
}

function digestOf({ salt, actor_id, subject_type, subject_id, before, after }: StoredDetail): string {
  const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as object));
  return detailDigest({
    salt,
    actorId: actor_id,
    subjectType: subject_type,
    subjectId: subject_id,
    before: read(before),
    after: read(after),
  });
}

/** A chain that holds, with the variety of a year: people, the operator, sums, accents, and some erased details. */
export function someChain(dice: Dice, lines: number): StoredChain {
  const chain: StoredChain = { entries: [], details: [] };
  for (let sequence = 1; sequence <= lines; sequence++) {
    const erased = sequence % 25 === 0 ? dice.some(people(chain), 2).map((detail) => detail.sequence) : null;
    if (erased) chain.details = chain.details.filter((detail) => !erased.includes(detail.sequence));
    const verb = erased ? DETAILS_ERASED : dice.one(['proposal.decided', 'budget.voted', 'identity.joined']);
    chain.details.push({
      sequence,
      salt: dice.hex(32),
      actor_id: erased || dice.roll(4) === 0 ? null : dice.uuid(),
      subject_type: erased ? 'audit' : dice.one(['proposal', 'edition', 'person']),
      subject_id: erased ? 'details' : dice.uuid(),
      before: dice.roll(3) === 0 ? JSON.stringify({ state: 'submitted', costCents: null }) : null,
      after: erased ? JSON.stringify({ lines: erased }) : someAfter(dice),
    });
    const at_micros = `${1_795_331_177_544 + sequence * 61_007}000`;
    const [detail_digest, previous_hash, hash] = ['', '', ''];
    chain.entries.push({ sequence, at_micros, verb, detail_digest, previous_hash, hash });
    chain.entries[sequence - 1] = sealed(chain, sequence - 1);
  }
  return chain;
}

/** Details that an erasure may take: never those of an earlier erasure. */
const people = ({ details }: StoredChain) => details.filter((detail) => detail.subject_type !== 'audit');

const someAfter = (dice: Dice): string | null =>
  dice.one([
    null,
    JSON.stringify({ state: 'costed', costCents: dice.roll(90_000_000), reason: 'Éclairage 💡 "la nuit"' }),
    JSON.stringify({ share: dice.roll(1000) / 7, answers: [{ criterion: 'general_interest', met: true }] }),
  ]);
