import { parseMeetingRules } from '@parvis/quorum';
import { BODY_KINDS } from '../tables/body.entity';
import { firstColleges } from './first-colleges';
import { firstMeetingRules, needsRecognition } from './kind-rules';

describe('what a new body begins with', () => {
  it.each(BODY_KINDS)('%s: rules of meetings that are understood, and colleges', (kind) => {
    expect(parseMeetingRules(firstMeetingRules(kind))).toMatchObject({ ok: true });
    expect(firstColleges('body', kind).length).toBeGreaterThan(0);
  });

  it('asks a recognition of conseils citoyens alone', () => {
    expect(BODY_KINDS.filter(needsRecognition)).toEqual(['citizen_council']);
  });
});
