import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.service';
import { SeenBy } from './data-access/seen-by.service';
import { AuditErasure } from './erase-details/audit-erasure.service';

@Global()
@Module({
  providers: [AuditTrail, SeenBy, AuditErasure],
  exports: [AuditTrail, SeenBy, AuditErasure],
})
export class AuditModule {}
