import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

export type MembershipState =
  'proposed' | 'accepted' | 'refused' | 'recognised' | 'active' | 'suspended' | 'resigned' | 'ended';

export const DESIGNATIONS = ['draw', 'appointed', 'elected', 'volunteer', 'by_right'] as const;
export type Designation = (typeof DESIGNATIONS)[number];

export type DeclaredSex = 'F' | 'M';

/** How she said yes or no. */
export type AnswerWay = 'link' | 'account' | 'paper';

/** What stays of somebody who leaves: that a seat was held, in which college, how and when; no name. */
const NOBODY = {
  name: '',
  email: null,
  invitationId: null,
  sex: null,
  namePublic: false,
  organisation: '',
} as const;

/**
 * Somebody's mandate in a body, or her place on its reserve list. A mandate never becomes another's: who follows has a
 * row of her own, which says whom she replaces.
 */
@PersonalData({
  processing: 'councils',
  person: 'personId',
  erasure: 'unlink',
  set: NOBODY,
  hide: ['importKey'],
})
@PersonalData({
  processing: 'councils',
  person: { address: 'email' },
  only: 'person_id IS NULL',
  erasure: 'unlink',
  set: NOBODY,
})
@Entity('membership')
@Index('membership_body', ['bodyId', 'position', 'id'])
@Index('membership_import', ['bodyId', 'importKey', 'position'], {
  unique: true,
  where: 'import_key IS NOT NULL',
})
@Index('membership_once', ['bodyId', 'personId'], {
  unique: true,
  where: `person_id IS NOT NULL AND state NOT IN ('refused', 'resigned', 'ended')`,
})
@Index('membership_ends', ['mandateEnd'], { where: 'end_told_for IS DISTINCT FROM mandate_end' })
export class MembershipEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  @Column('uuid')
  @ForeignKey('CollegeEntity')
  collegeId: string;

  /** Once she answered with an account, or tied it since. */
  @Index('membership_person')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  personId: string | null;

  /** As entered by the facilitator; empty: an organisation that has not named anybody, or somebody who left. */
  @Column('text')
  name: string;

  @Index('membership_email')
  @Column('citext', { nullable: true })
  email: string | null;

  /** In whose name she sits; empty: her own. */
  @Column('text', { default: '' })
  organisation: string;

  /** As declared; null: not said. */
  @Column('text', { nullable: true })
  sex: DeclaredSex | null;

  /** She agreed that her name is shown. */
  @Column('boolean', { default: false })
  namePublic: boolean;

  @Column('text')
  state: MembershipState;

  /** Her place on the reserve list of the college; null: she was proposed for a seat. */
  @Column('int', { nullable: true })
  reserveRank: number | null;

  /** Order of entry. */
  @Column('int')
  position: number;

  @Column('text')
  designation: Designation;

  /** From which list, or by whom: « fichier bailleur ». */
  @Column('text', { default: '' })
  source: string;

  /** `yyyy-mm-dd` */
  @Column('date', { nullable: true })
  mandateStart: string | null;

  /** Last day, `yyyy-mm-dd`. */
  @Column('date', { nullable: true })
  mandateEnd: string | null;

  /** Whose seat she was proposed for: nobody is replaced twice. */
  @Index('membership_replaces', { unique: true })
  @Column('uuid', { nullable: true })
  @ForeignKey('MembershipEntity', { onDelete: 'SET NULL' })
  replacesId: string | null;

  /** In her link; another at each address, so that a link sent to a wrong one opens nothing. */
  @Index('membership_invitation', { unique: true })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @Column('timestamptz', { nullable: true })
  invitedAt: Date | null;

  @Column('text', { nullable: true })
  answeredBy: AnswerWay | null;

  /** The day of her answer, `yyyy-mm-dd`: of the signed paper when it came on one. */
  @Column('date', { nullable: true })
  answeredOn: string | null;

  /** One more at each correction by a facilitator: who corrects says which one she has read. */
  @Column('int', { default: 0 })
  version: number;

  /** The end of which the facilitators were warned. */
  @Column('date', { nullable: true })
  endToldFor: string | null;

  /** Of the import that brought her: sent twice, it is one. */
  @Column('uuid', { nullable: true })
  importKey: string | null;

  @Column('timestamptz')
  addedAt: Date;

  /** Refused, resigned or ended: from then on her name is kept for a time only. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
