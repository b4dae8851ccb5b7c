/** Why a photo is not taken; the sentence is in the web's locales. */
export type PhotoRefusal =
  'photo_missing' | 'photo_too_large' | 'photo_not_an_image' | 'photo_format_unknown' | 'photo_limit_reached';

/** HTTP status of each refusal (RFC 9110; 429 in RFC 6585). */
export const PHOTO_STATUS: Readonly<Record<PhotoRefusal, number>> = {
  photo_missing: 400,
  photo_too_large: 413,
  photo_not_an_image: 422,
  photo_format_unknown: 415,
  photo_limit_reached: 429,
};
