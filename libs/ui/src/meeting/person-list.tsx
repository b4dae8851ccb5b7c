import type { ReactNode } from 'react';
import { Avatar } from '../layout/avatar';
import '../styles/on-demand/meeting.css';

export interface Person {
  id: string;
  name: string;
  /** College, function, how they came to sit. */
  role?: ReactNode;
  /** At the end: a state, a button. */
  aside?: ReactNode;
}

export interface PersonListProps {
  label: string;
  people: readonly Person[];
  /** When nobody is there yet. */
  empty: ReactNode;
}

/** Who sits, speaks or answers: a letter on a stone, a name, a role. */
export function PersonList({ label, people, empty }: PersonListProps) {
  if (people.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ul className="people" aria-label={label}>
      {people.map(({ id, name, role, aside }) => (
        <li key={id}>
          <Avatar name={name}>
            <strong>{name}</strong>
            {role && <small className="muted">{role}</small>}
          </Avatar>
          {aside}
        </li>
      ))}
    </ul>
  );
}
