import { type DynamicModule, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CheckFiles } from './clean/check-files.service';
import { CleanFilesJob } from './clean/clean-files.job';
import { FilesOfWhoLeaves } from './clean/files-of-who-leaves';
import { FileDesk } from './file-desk.service';
import { FileKeepings, type FileKeepingTable } from './file-keeping';
import { FileShelf } from './file-shelf';
import { FilesController } from './files.controller';
import { KeptFiles } from './kept-files.store';

@Module({})
export class FilesModule {
  /** `tables`: one for each context that keeps files, from its `<context>.files.ts`. */
  static with(tables: readonly FileKeepingTable[]): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      controllers: [FilesController],
      providers: [
        {
          provide: FileKeepings,
          inject: [ModuleRef],
          useFactory: (modules: ModuleRef) => new FileKeepings(tables, modules),
        },
        FileShelf,
        KeptFiles,
        FileDesk,
        CheckFiles,
        CleanFilesJob,
        FilesOfWhoLeaves,
      ],
      exports: [KeptFiles, FileShelf],
    };
  }
}
