import type { BodyKind } from '../tables/body.entity';
import rules from './rules-by-kind.json';

/** Does somebody recognise the composition before anybody sits? The préfet, for a conseil citoyen (loi n° 2014-173, art. 7). */
export const needsRecognition = (kind: BodyKind): boolean => rules[kind].needsRecognition;

/** Rules of meetings of a body that has not written its own: data for `parseMeetingRules` of libs/quorum. */
export const firstMeetingRules = (kind: BodyKind): object => rules[kind].meetings;
