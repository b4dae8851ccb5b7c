import type { PageQuery, Render, RenderInput } from '@parvis/contract';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ViewerSource } from '../../src/platform/access/viewer';
import { GraphqlExecutor } from '../../src/platform/graphql/graphql-executor';
import { asking } from '../../src/platform/http/asking.middleware';
import { pageAnswer } from '../../src/platform/pages/kept/answer-page';
import { KEEPING, KeptPages } from '../../src/platform/pages/kept/kept-pages';
import type { PageExecutor } from '../../src/platform/pages/pages.types';
import type { TestApi } from './api';

export interface PlantedHost {
  url: string;
  kept: KeptPages;
  /** Names and messages of what the host told the operator. */
  reported: string[];
  renders: () => number;
  stop: () => Promise<void>;
}

/** Runs a text of a query as if it were a trusted document: planted pages have no code generator. */
export const ask = <T>(query: PageQuery, text: string) =>
  query<T>({ kind: 'Document', __meta__: { hash: text } });

export const html = (body: string): Awaited<ReturnType<Render>> => ({ status: 200, headers: {}, html: body });

/** The host of pages as it is, over a real schema and real sessions, with pages as a hurried developer would leave them. */
export async function plantPages(
  api: TestApi,
  pages: Readonly<Record<string, (input: RenderInput) => ReturnType<Render>>>,
  viewers: () => Pick<ViewerSource, 'find'> = () => api.app.get(ViewerSource),
): Promise<PlantedHost> {
  const kept = new KeptPages(KEEPING, () => performance.now());
  kept.hears(true);
  const reported: string[] = [];
  let renders = 0;
  const render: Render = async (input) => {
    renders += 1;
    return (await pages[input.url]?.(input)) ?? { status: 404, headers: {}, html: 'nothing here' };
  };
  const site = { town: { slug: 'cahors', name: 'Cahors' }, demo: false, version: '0' };
  const answer = pageAnswer(
    {
      settings: { site, webDir: '', development: false, https: false, reserved: [] },
      executor: () => api.app.get(GraphqlExecutor, { strict: false }) as PageExecutor,
      kept,
      townSheet: async () => undefined,
      report: (error) => `R${reported.push(error instanceof Error ? error.name : String(error))}`,
    },
    kept,
  );
  const identify = ({ url }: { url: string }) => ({ key: url, url, narrowed: url.includes('?') });
  const bundle = { render, identify, listPublicPaths: async () => [], assets: {} };
  const app = express();
  app.use(asking(viewers));
  app.use((request, response, next) => void answer(bundle, request, response, next).catch(next));
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    kept,
    reported,
    renders: () => renders,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
