import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

export const EFFECT_STATES = ['planned', 'under_way', 'done', 'abandoned'] as const;
export type EffectState = (typeof EFFECT_STATES)[number];

/** What became of an opinion, seen by its facilitators. Lines are added, never changed. */
@NotPersonal('what became of an opinion')
@Entity('opinion_effect')
@Check('opinion_effect_state', `state IN ('planned', 'under_way', 'done', 'abandoned')`)
@Index('opinion_effect_of', ['opinionId', 'happenedOn', 'id'])
@Index('opinion_effect_once', ['submissionKey'], { unique: true })
export class OpinionEffectEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OpinionEntity')
  opinionId: string;

  /** `yyyy-mm-dd` */
  @Column('date')
  happenedOn: string;

  @Column('text')
  state: EffectState;

  @Column('text')
  text: string;

  @Column('timestamptz')
  addedAt: Date;

  /** Made by the form: sent twice, it is one. */
  @Column('uuid')
  submissionKey: string;
}
