import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS, type AccessRule } from '../../../src/platform/access/access.decorator';

/** One door of the API and who may open it. */
export interface Door {
  /** `Query.town`, `Town.neighbourhoods`, `GET /health/live`. */
  readonly door: string;
  /** `public`, `member`, `inherit`, `demo`, a permission, or `SILENT`: nothing is declared. */
  readonly access: string;
}

/** Behind a permission that counts in the space of the object. */
export const WITHIN = ' (in its space)';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

/** Every operation, field resolver and REST handler of a built application, with its declared access. */
export function walkDoors(app: INestApplication): Door[] {
  const doors = new Map<string, string>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const handler of handlersOf(metatype)) doors.set(handler.door, accessOf(handler.method));
    }
  }
  return [...doors].map(([door, access]) => ({ door, access })).sort((a, b) => (a.door < b.door ? -1 : 1));
}

function* handlersOf(metatype: Function): Generator<{ door: string; method: object }> {
  for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
    const method = Object.getOwnPropertyDescriptor(metatype.prototype, name)?.value as object | undefined;
    if (typeof method !== 'function') continue;
    const door = graphqlDoor(metatype, method, name) ?? restDoor(metatype, method);
    if (door) yield { door, method };
  }
}

function graphqlDoor(metatype: Function, method: object, name: string): string | null {
  const operation = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
  const called = (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name;
  if (operation && ['Query', 'Mutation', 'Subscription'].includes(operation)) return `${operation}.${called}`;
  if (!Reflect.getMetadata('graphql:resolve_property', method)) return null;
  const parent = Reflect.getMetadata('graphql:resolver_name', metatype) as string | undefined;
  return `${parent ?? metatype.name}.${called}`;
}

function restDoor(metatype: Function, method: object): string | null {
  const verb = Reflect.getMetadata('method', method) as number | undefined;
  if (verb === undefined) return null;
  const base = String(Reflect.getMetadata('path', metatype) ?? '');
  const path = String(Reflect.getMetadata('path', method) ?? '');
  return `${METHODS[verb]} /${[base, path]
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}

function accessOf(method: object): string {
  const rule = Reflect.getMetadata(ACCESS, method) as AccessRule | undefined;
  if (!rule) return 'SILENT';
  if (rule.kind === 'within') return `${rule.permission}${WITHIN}`;
  return rule.kind === 'permission' ? rule.permission : rule.kind;
}
