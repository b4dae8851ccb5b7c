import type { Dice } from './dice';
import { sealed, type StoredChain, type StoredDetail, type StoredEntry } from './stored-chain';

/** Changes the chain in place. */
type Alteration = (chain: StoredChain, dice: Dice) => void;

const anEntry = ({ entries }: StoredChain, dice: Dice): StoredEntry => dice.one(entries);
const aDetail = ({ details }: StoredChain, dice: Dice): StoredDetail => dice.one(details);
const another = (hex: string, dice: Dice): string => {
  const at = dice.roll(hex.length);
  const digit = ((parseInt(hex[at] ?? '0', 16) + 1 + dice.roll(15)) % 16).toString(16);
  return hex.slice(0, at) + digit + hex.slice(at + 1);
};

/** The first number with figures that a driver would lose. */
const moreFigures = (text: string, figures: string): string =>
  text.replace(/:(\d+)(\.\d+)?([,}])/, (_, whole: string, part: string | undefined, end: string) =>
    [':', whole, part ?? '.', figures, end].join(''),
  );

/** A neighbour of the JSON text that says something else, if only in the twentieth figure. */
function otherJson(text: string | null, dice: Dice): string | null {
  if (text === null) return dice.one(['{}', 'null', '[]', '{"state":"costed"}']);
  const changed = dice.one([
    () => null,
    () => 'null',
    () => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    () => moreFigures(text, '00000000000000000001'),
    () => moreFigures(text, '0'),
    () => text.replace(/"(\w+)":/, '"other":'),
    () => text.replace(/}$/, ',"more":true}'),
    () => text.replace(/ /, '  '),
  ])();
  return changed === text ? text.replace(/}$/, ',"more":1}') : changed;
}

const columns: Record<string, Alteration> = {
  'audit_entry.sequence': (chain, dice) => {
    anEntry(chain, dice).sequence = dice.one([0, -1, chain.entries.length + 1 + dice.roll(9)]);
  },
  'audit_entry.at': (chain, dice) => {
    const entry = anEntry(chain, dice);
    entry.at_micros = String(BigInt(entry.at_micros) + BigInt(dice.one([1, -1, 1000, 86_400_000_000])));
  },
  'audit_entry.verb': (chain, dice) => (anEntry(chain, dice).verb += dice.one([' ', 'x', '.undone'])),
  'audit_entry.detail_digest': (chain, dice) => {
    const entry = anEntry(chain, dice);
    entry.detail_digest = another(entry.detail_digest, dice);
  },
  'audit_entry.previous_hash': (chain, dice) => {
    const entry = anEntry(chain, dice);
    entry.previous_hash = another(entry.previous_hash, dice);
  },
  'audit_entry.hash': (chain, dice) => {
    const entry = anEntry(chain, dice);
    entry.hash = another(entry.hash, dice);
  },
  'audit_detail.sequence': (chain, dice) => (aDetail(chain, dice).sequence += chain.entries.length + 1),
  'audit_detail.salt': (chain, dice) => {
    const detail = aDetail(chain, dice);
    detail.salt = another(detail.salt, dice);
  },
  'audit_detail.actor_id': (chain, dice) => {
    const detail = aDetail(chain, dice);
    detail.actor_id = detail.actor_id && dice.roll(2) === 0 ? null : dice.uuid();
  },
  'audit_detail.subject_type': (chain, dice) => (aDetail(chain, dice).subject_type += 's'),
  'audit_detail.subject_id': (chain, dice) => (aDetail(chain, dice).subject_id = dice.uuid()),
  'audit_detail.before': (chain, dice) => {
    const detail = aDetail(chain, dice);
    detail.before = otherJson(detail.before, dice);
  },
  'audit_detail.after': (chain, dice) => {
    const detail = aDetail(chain, dice);
    detail.after = otherJson(detail.after, dice);
  },
};

const removed = <T extends { sequence: number }>(rows: T[], gone: number): T[] =>
  rows.filter(({ sequence }) => sequence !== gone);

/** Every line after `from` moves by one: how a hole is hidden, or a place made. */
function renumber(chain: StoredChain, from: number, by: 1 | -1): void {
  for (const row of [...chain.entries, ...chain.details]) if (row.sequence > from) row.sequence += by;
}

const rows: Record<string, Alteration> = {
  'delete an entry': (chain, dice) =>
    void (chain.entries = removed(chain.entries, anEntry(chain, dice).sequence)),
  'delete a detail': (chain, dice) =>
    void (chain.details = removed(chain.details, aDetail(chain, dice).sequence)),
  'delete a line': (chain, dice) => {
    const { sequence } = anEntry(chain, dice);
    chain.entries = removed(chain.entries, sequence);
    chain.details = removed(chain.details, sequence);
  },
  'delete a line and number the next again': (chain, dice) => {
    const { sequence } = anEntry(chain, dice);
    chain.entries = removed(chain.entries, sequence);
    chain.details = removed(chain.details, sequence);
    renumber(chain, sequence, -1);
  },
  'insert a line': (chain, dice) => {
    const entry = anEntry(chain, dice);
    renumber(chain, entry.sequence, 1);
    chain.entries.push({ ...entry, sequence: entry.sequence + 1, hash: dice.hex(64) });
  },
  'insert a detail': (chain, dice) => {
    const free = chain.entries.filter(
      ({ sequence }) => !chain.details.some((one) => one.sequence === sequence),
    );
    const sequence = dice.one([chain.entries.length + 5, ...free.map((entry) => entry.sequence)]);
    chain.details.push({ ...aDetail(chain, dice), sequence });
  },
  'swap two entries': (chain, dice) => {
    const [one, two] = dice.some(chain.entries, 2) as [StoredEntry, StoredEntry];
    [one.sequence, two.sequence] = [two.sequence, one.sequence];
  },
  'swap two details': (chain, dice) => {
    const [one, two] = dice.some(chain.details, 2) as [StoredDetail, StoredDetail];
    [one.sequence, two.sequence] = [two.sequence, one.sequence];
  },
};

/** By somebody who knows the rule of the chain and owns the database. */
const forged: Record<string, Alteration> = {
  'change a verb and its hash': (chain, dice) => {
    const index = dice.roll(chain.entries.length);
    chain.entries[index] = sealed(withVerb(chain, index), index);
  },
  'change a detail, its digest and its hash': (chain, dice) => {
    const detail = aDetail(chain, dice);
    detail.subject_id = dice.uuid();
    const index = chain.entries.findIndex(({ sequence }) => sequence === detail.sequence);
    chain.entries[index] = sealed(chain, index);
  },
  'write the chain anew from a line on': (chain, dice) => {
    const from = dice.roll(chain.entries.length);
    withVerb(chain, from);
    for (let index = from; index < chain.entries.length; index++) chain.entries[index] = sealed(chain, index);
  },
  'cut the end': (chain, dice) => {
    const kept = dice.roll(chain.entries.length);
    chain.entries = chain.entries.slice(0, kept);
    chain.details = chain.details.filter(({ sequence }) => sequence <= kept);
  },
};

function withVerb(chain: StoredChain, index: number): StoredChain {
  const entry = chain.entries[index];
  if (entry) entry.verb = 'budget.opened';
  return chain;
}

/** Every kind of single alteration; the last two show only beside an anchor. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = { ...columns, ...rows, ...forged };
