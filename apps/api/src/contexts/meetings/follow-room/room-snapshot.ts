import type { MeetingRules } from '@parvis/quorum';
import type { Attendance } from '../room/attendance';
import type { AgendaClockEntity } from '../room/tables/agenda-clock.entity';
import type { MeetingGuestEntity } from '../room/tables/meeting-guest.entity';
import type { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import type { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import type { NamedVoteEntity } from '../votes/tables/named-vote.entity';
import type { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import type { SecrecyRequestEntity } from '../votes/tables/secrecy-request.entity';
import type { QuestionEntity } from '../votes/tables/question.entity';

/** The question on the screen of the room: the open one, else the last that was closed. */
export interface CurrentQuestion {
  readonly id: string;
  readonly seats: readonly QuestionSeatEntity[];
  /** Of a vote by names. */
  readonly votes: readonly NamedVoteEntity[];
  /** Seats that have signed a secret vote. */
  readonly signed: readonly string[];
  /** Who typed the first of two counts of slips; null: no count waits. */
  readonly slipsFrom: string | null;
}

/** Everything that any screen of a meeting shows, as it stood at one instant. Nothing of it depends on who asks. */
export interface RoomSnapshot extends Attendance {
  /** When it was read: presence, proxies and quorum are those of this instant. */
  readonly at: Date;
  readonly meeting: MeetingEntity;
  readonly rules: MeetingRules;
  readonly items: readonly AgendaItemEntity[];
  readonly clocks: readonly AgendaClockEntity[];
  readonly questions: readonly QuestionEntity[];
  readonly current: CurrentQuestion | null;
  /** Of prepared questions. */
  readonly secrecy: readonly SecrecyRequestEntity[];
  readonly turns: readonly SpeakingTurnEntity[];
  readonly guests: readonly MeetingGuestEntity[];
}
