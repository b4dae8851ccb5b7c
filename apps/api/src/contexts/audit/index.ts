export { AuditModule } from './audit.module';
export { type AuditLine, AuditTrail } from './audit-trail.service';
export { type ChainReport, verifyChain } from './verify-chain';
