import { Module } from '@nestjs/common';
import { Config } from '../config/config';
import { KEEPING, KeptPages } from './kept/kept-pages';
import { PublicChanges } from './kept/public-changes';

@Module({
  providers: [
    { provide: KeptPages, useFactory: () => new KeptPages(KEEPING, () => performance.now()) },
    {
      provide: PublicChanges,
      inject: [Config, KeptPages],
      useFactory: ({ env }: Config, kept: KeptPages) => new PublicChanges(env.DATABASE_URL, kept),
    },
  ],
  exports: [KeptPages],
})
export class PagesModule {}
