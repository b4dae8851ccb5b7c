export { Residence } from './proofs/residence.store';
export { residencePermissions } from './residence.access';
export { ResidenceModule } from './residence.module';
export { residenceProcessings } from './residence.privacy';
export { type ResidenceLink } from './tables/residence-proof.entity';
