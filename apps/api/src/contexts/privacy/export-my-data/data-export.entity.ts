import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** The last export made for a person: a file that she alone may download, for a week. */
@PersonalData({ processing: 'own_data', person: 'personId', erasure: 'delete', exported: false })
@Entity('data_export')
export class DataExportEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  @Column('uuid')
  @ForeignKey('StoredFileEntity')
  fileId: string;

  @Column('timestamptz')
  madeAt: Date;
}
