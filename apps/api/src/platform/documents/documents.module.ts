import { Global, Module } from '@nestjs/common';
import { KeptDocuments } from './kept-documents.store';

@Global()
@Module({ providers: [KeptDocuments], exports: [KeptDocuments] })
export class DocumentsModule {}
