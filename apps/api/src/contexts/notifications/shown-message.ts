import { isMailTemplate, type MailParams } from '../../platform/mail/mail-text';
import type { Followable } from './follow/followables.service';
import type { NoticeTemplate } from './notices.service';
import type { MessageEntity } from './tables/message.entity';

/**
 * Values of a message's sentences. Null when what it is about is gone or hidden: then it is not told. What was said to
 * a person in words of her own carries its title, and stays.
 */
export function paramsOf(
  { kind, params }: Pick<MessageEntity, 'kind' | 'params'>,
  thing: Followable | undefined,
): MailParams | null {
  if (kind === null) return params;
  if (!thing) return params['title'] ? params : null;
  return { title: thing.title, path: thing.path, ...params };
}

/** Null for a sentence that this release no longer has. */
export const templateOf = ({ template }: Pick<MessageEntity, 'template'>): NoticeTemplate | null =>
  isMailTemplate(template) && template !== 'sign_in_code' ? template : null;
