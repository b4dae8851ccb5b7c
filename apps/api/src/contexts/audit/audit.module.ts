import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.service';
import { DataAccesses } from './data-access/data-accesses.store';
import { SeenBy } from './data-access/seen-by.service';
import { AuditErasure } from './erase-details/audit-erasure.service';
import { AuditRetention } from './erase-details/audit-retention.service';
import { ChainHeads } from './read-trail/chain-heads.store';
import { TrailStore } from './read-trail/trail.store';

const doors = [AuditTrail, SeenBy, AuditErasure, TrailStore, DataAccesses, ChainHeads];

@Global()
@Module({ providers: [...doors, AuditRetention], exports: doors })
export class AuditModule {}
