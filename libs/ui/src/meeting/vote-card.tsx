import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import type { IconName } from '../icons/icon-names';
import { Card } from '../layout/card';
import '../styles/on-demand/meeting.css';

export interface VoteChoice {
  id: string;
  label: string;
  icon?: IconName;
}

export interface VoteCardProps {
  /** « Vote ouvert », « Adopté à 19 h 05 » */
  title: ReactNode;
  /** At the end of the title's line: time left, a state. */
  aside?: ReactNode;
  question: ReactNode;
  /** Name of the group of choices: « Votre vote ». */
  label: string;
  /** Absent once closed. */
  choices?: readonly VoteChoice[];
  chosen?: string;
  busy?: boolean;
  disabled?: boolean;
  onChoose?: (id: string) => void;
  /** Who sees it, until when it can be changed, whose proxy it carries; or the result. */
  children?: ReactNode;
}

/** A question put to a vote, answered with a thumb. What was chosen stays marked, by its shape too. */
export function VoteCard(props: VoteCardProps) {
  const { title, aside, question, label, choices, chosen, busy, disabled, onChoose, children } = props;
  return (
    <Card as="section" className="vote-card">
      <div className="row row--between">
        <strong>{title}</strong>
        {aside}
      </div>
      <p>{question}</p>
      {choices && (
        <div className="stack gap-2" role="group" aria-label={label}>
          {choices.map(({ id, label: text, icon }) => (
            <Button
              key={id}
              wide
              icon={id === chosen ? 'check' : icon}
              aria-pressed={id === chosen}
              busy={busy && id === chosen}
              disabled={disabled}
              onClick={() => onChoose?.(id)}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
      {children}
    </Card>
  );
}
