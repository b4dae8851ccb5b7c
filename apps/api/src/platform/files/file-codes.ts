import { HttpException } from '@nestjs/common';

/** Why a file is not taken; the sentence is in the web's locales. */
export type FileRefusal =
  | 'file_missing'
  | 'file_too_large'
  | 'photo_not_an_image'
  | 'photo_format_unknown'
  | 'file_not_accepted'
  | 'file_unreadable'
  | 'file_with_macros'
  | 'file_limit_reached'
  | 'file_quota_reached'
  | 'disk_full';

/** HTTP status of each refusal (RFC 9110; 429 in RFC 6585, 507 in RFC 4918). */
export const FILE_STATUS: Readonly<Record<FileRefusal, number>> = {
  file_missing: 400,
  file_too_large: 413,
  photo_not_an_image: 422,
  photo_format_unknown: 415,
  file_not_accepted: 415,
  file_unreadable: 422,
  file_with_macros: 422,
  file_limit_reached: 429,
  file_quota_reached: 429,
  disk_full: 507,
};

export const fileRefused = (code: FileRefusal): HttpException =>
  new HttpException({ code }, FILE_STATUS[code]);

/** No room left, a quota of the file system, or a file larger than it takes. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export const isDiskFull = (error: unknown): boolean =>
  NO_ROOM.has(String((error as { code?: unknown } | null)?.code));
