export { ApplyRetention } from './apply-retention/apply-retention.service';
export { privacyPermissions } from './privacy.access';
export { privacyFiles } from './privacy.files';
export { PrivacyModule } from './privacy.module';
export { privacyProcessings } from './privacy.privacy';
