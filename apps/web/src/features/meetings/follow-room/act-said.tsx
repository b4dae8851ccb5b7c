import { Note } from '@parvis/ui';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { RoomAct } from './use-room-act';

/** What the last act answered: done, refused and why, or not arrived. */
export function ActSaid({ said, refused, faults, trouble }: Omit<RoomAct, 'act' | 'busy'>) {
  return (
    <>
      <div role="status">{said && <Note kind="ok">{said}</Note>}</div>
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && faults.length === 0 && <ProblemSentence code={refused.code} values={refused} />}
          {faults.map(({ field, rule, limit }) => (
            <p key={`${field}.${rule}`}>
              <FaultSentence rule={rule} limit={limit} />
            </p>
          ))}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
    </>
  );
}
