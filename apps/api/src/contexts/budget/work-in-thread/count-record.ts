import { gunzipSync } from 'node:zlib';
import { decodePabulib, parsePabulib } from '@parvis/pabulib';
import { checkRule, count } from '@parvis/tally';
import type { BlankAnswer, BlankTask, CountAnswer, CountTask, ThreadProgress } from './thread-task';

/** More than any election we would accept, unpacked. */
const LARGEST_RECORD_BYTES = 256 * 1024 * 1024;

function readRecord(record: Uint8Array): ReturnType<typeof parsePabulib> {
  const bytes = gunzipSync(record, { maxOutputLength: LARGEST_RECORD_BYTES });
  const text = decodePabulib(bytes, { maxBytes: LARGEST_RECORD_BYTES });
  return text.ok ? parsePabulib(text.value) : text;
}

/** Ballots that name no project. A record that was counted can be read. */
export function countBlank({ record }: BlankTask): BlankAnswer {
  const read = readRecord(record);
  return { blank: read.ok ? read.value.ballots.filter(({ choices }) => choices.length === 0).length : 0 };
}

/** Counts a record from its bytes alone: what the page shows is what anybody can count again from the file. */
export function countRecord(task: CountTask, onProgress: (progress: ThreadProgress) => void): CountAnswer {
  const read = readRecord(task.record);
  if (!read.ok) return { refused: 'unreadable_record' };
  const election = { ...read.value, instance: task.instance };
  if (!checkRule(election, task.rule).ok) return { refused: 'rule_unfit' };
  const outcome = count(election, task.rule, {
    onProgress: ({ done, total }) => onProgress({ done, total: total ?? 0 }),
  });
  return { outcome };
}
