import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { requestOf } from './asking';

/** `@AskingViewer() viewer: Viewer | null`: the person behind the request, or null. */
export const AskingViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestOf(context).viewer(),
);
