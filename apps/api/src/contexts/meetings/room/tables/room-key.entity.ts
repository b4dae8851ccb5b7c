import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { MeetingEntity } from '../../tables/meeting.entity';

/** What the code of a room is made from each minute; never leaves the server. */
@NotPersonal('a key of a meeting')
@Entity('room_key')
export class RoomKeyEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** 32 random bytes, base64. */
  @Column('text')
  key: string;
}
