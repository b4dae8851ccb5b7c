import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { townSheet, townTheme } from '@parvis/town-colours';
import { DataSource } from 'typeorm';
import { TownLookEntity } from './town-look.entity';

/** A style sheet and the address that changes with it: a cache may keep it for ever. */
export interface AddressedSheet {
  href: string;
  css: string;
}

/** The town's own colours, read once: the town file is applied before the server starts (docs/founding.md). */
@Injectable()
export class TownLook {
  private known: Promise<AddressedSheet | undefined> | undefined;

  constructor(private readonly source: DataSource) {}

  /** Undefined for a town that asked for no colour. A failed reading is tried again by the next page. */
  sheet(): Promise<AddressedSheet | undefined> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<AddressedSheet | undefined> {
    const look = await this.source.manager.findOneBy(TownLookEntity, { id: 1 });
    const theme = look && townTheme(look.colour);
    if (!theme) return undefined;
    const css = townSheet(theme);
    const digest = createHash('sha256').update(css).digest('hex').slice(0, 12);
    return { href: `/assets/colours-${digest}.css`, css };
  }
}
