import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Viewer } from '../access/viewer';
import type { StoredFileEntity } from './stored-file.entity';

/** What a file may be, decided by its content (`zip` is never received: the house makes it). All but `photograph` are kept as they came and are downloads only. */
export const FILE_KINDS = ['photograph', 'pdf', 'odt', 'docx', 'xlsx', 'csv', 'zip'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Who may read a file that something private shows. Implemented by the context that knows; asked at each reading. */
export abstract class FileReaders {
  abstract mayRead(file: StoredFileEntity, viewer: Viewer): Promise<boolean>;

  /** Whether anybody may, asked first. Of what is said here every cache may keep an answer for an hour. */
  everyoneMayRead(_file: StoredFileEntity): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** One purpose for which a context keeps files; its name stands in addresses: `/files/<name>/<id>/<part>`. */
export interface FileKeeping {
  readonly kinds: readonly FileKind[];
  /** Of one file, as it is sent. */
  readonly mostBytes: number;
  /** Files that one person may have waiting, sent and not yet attached to anything. */
  readonly mostWaiting: number;
  /** Its sender's alone, even when attached: it goes when she leaves. Others stay, without her. */
  readonly personal?: true;
  /** Any signed-in person, or the holders of a permission: in the whole town, or `within` some space of it. */
  readonly senders: 'members' | { readonly permission: string; readonly within?: true };
  /**
   * Who may read a file once it is attached: everyone, or whom a rule of the context lets. Before that, its sender alone.
   * Without a rule a file is served to nobody, its sender included.
   */
  readonly readers?: 'everyone' | Type<FileReaders>;
}

/** Name → keeping. Each context brings its own table, as it brings its permissions. */
export type FileKeepingTable = Readonly<Record<string, FileKeeping>>;

/** The union of the contexts' tables, checked at boot. */
@Injectable()
export class FileKeepings implements OnModuleInit {
  private readonly table = new Map<string, FileKeeping>();

  constructor(
    tables: readonly FileKeepingTable[],
    private readonly modules: ModuleRef,
  ) {
    for (const table of tables) this.add(table);
  }

  /** Later additions are for the keepings that a test plants. */
  add(table: FileKeepingTable): void {
    for (const [name, keeping] of Object.entries(table)) {
      if (this.table.has(name)) throw new Error(`files kept twice under one name: ${name}`);
      if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`not a name for an address: ${name}`);
      this.table.set(name, keeping);
    }
  }

  /** A rule that no module provides must stop the start, not the first reading. */
  onModuleInit(): void {
    for (const { readers } of this.table.values()) if (readers && readers !== 'everyone') this.rule(readers);
  }

  names(): string[] {
    return [...this.table.keys()];
  }

  find(name: string): FileKeeping | null {
    return this.table.get(name) ?? null;
  }

  rule(readers: Type<FileReaders>): FileReaders {
    return this.modules.get(readers, { strict: false });
  }
}
