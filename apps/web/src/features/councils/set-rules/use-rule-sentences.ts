import { type Floor, type MeetingRules, neededOf, type Threshold } from '@parvis/quorum';
import { useTranslation } from '../../../shared/i18n/use-translation';

/** Of a body of twenty: a share is easier to see on people than on a fraction. */
const EXAMPLE = 20;

export type RuleGroup = 'quorum' | 'proxies' | 'questions' | 'secrecy' | 'notice' | 'speaking';

/** What each part of the rules makes, in plain words. */
export function useRuleSentences({
  quorum,
  proxies,
  questions,
  secrecy,
  notice,
  speaking,
}: MeetingRules): Record<RuleGroup, string[]> {
  const { t } = useTranslation('rules');
  const majority = thresholdWords(t, questions.threshold, t(`say.base.${questions.base}`));
  const order = speaking.priorities.map((line) => line.map((kind) => t(`turn.${kind}`)).join(t('say.and')));
  return {
    quorum: [
      floorWords(t, quorum.whole),
      ...(quorum.whole === null ? [] : [t(quorum.proxiesCount ? 'say.proxiesCount' : 'say.proxiesDoNot')]),
      ...(quorum.colleges.length > 0 || quorum.eachCollege ? [t('say.colleges')] : []),
    ],
    proxies:
      proxies.perHolder === 0
        ? [t('say.noProxy')]
        : [
            t('say.proxies', { count: proxies.perHolder }),
            t(`say.giver.${proxies.whenGiverComes}`),
            ...(proxies.sameCollege ? [t('say.sameCollege')] : []),
          ],
    questions: [
      majority,
      ...(questions.threshold === 'simple' ? [] : [t(`say.abstention.${questions.abstentions}`)]),
      t(`say.tie.${questions.tie}`),
    ],
    secrecy: [
      secrecy.onRequestOf === null ? t('say.neverSecret') : t('say.secret', { count: secrecy.onRequestOf }),
    ],
    notice: [notice.days === 0 ? t('say.noNotice') : t(`say.notice.${notice.count}`, { count: notice.days })],
    speaking: [
      t('say.order', { order: order.join(t('say.then')) }),
      ...(speaking.firstTimersFirst ? [t('say.firstTimers')] : []),
    ],
  };
}

type Say = ReturnType<typeof useTranslation<'rules'>>['t'];

function floorWords(t: Say, floor: Floor | null): string {
  if (floor === null) return t('say.noQuorum');
  if ('members' in floor) return t('say.members', { count: floor.members });
  const { share, comparison } = floor;
  const values = { ...share, whole: EXAMPLE, needed: neededOf(EXAMPLE, share, comparison) };
  return t(comparison === 'at_least' ? 'say.atLeast' : 'say.moreThan', values);
}

function thresholdWords(t: Say, threshold: Threshold, base: string): string {
  if (threshold === 'simple') return t('say.simple');
  if (threshold === 'absolute') return t('say.absolute', { base });
  const { share, comparison } = threshold;
  return t(comparison === 'at_least' ? 'say.shareAtLeast' : 'say.shareMoreThan', { ...share, base });
}
