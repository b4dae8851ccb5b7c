import type { ReactNode } from 'react';
import { StateBadge } from '../actions/state-badge';
import { Stones } from '../paving/stones';
import '../styles/on-demand/meeting.css';

export interface QuorumGaugeProps {
  /** Members who are there, and who are represented by a proxy. */
  present: number;
  represented: number;
  members: number;
  needed: number;
  /** « 12 membres présents ou représentés sur 16 » */
  label: string;
  /** « Quorum atteint : 9 sur 9 », « Il manque 2 personnes » */
  state: ReactNode;
}

/** One stone a member: there, represented, absent. Reached or not is said in words. */
export function QuorumGauge({ present, represented, members, needed, label, state }: QuorumGaugeProps) {
  const reached = present + represented >= needed;
  return (
    <div className="stack gap-2">
      <div className="row row--between">
        <span>{label}</span>
        <StateBadge state={reached ? 'ok' : 'wait'}>{state}</StateBadge>
      </div>
      <Stones
        seed={2}
        stones={Array.from({ length: members }, (_, index) => ({
          quantity: 1,
          state: index < present ? 'laid' : index < present + represented ? 'second' : undefined,
        }))}
      />
    </div>
  );
}
