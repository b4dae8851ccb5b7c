export { AuditModule } from './audit.module';
export { type AuditLine, AuditTrail } from './audit-trail.service';
export { verifyChain } from './verify-chain';
export { type ByRight, SeenBy } from './data-access/seen-by.service';
export { SEEN_THINGS, type SeenThing } from './data-access/seen-things';
export { AuditErasure } from './erase-details/audit-erasure.service';
export { auditProcessings } from './audit.privacy';
