import { PageHead, Skeleton, Steps } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { BoothData } from '../booth-types';
import { ChooseLead } from '../choose/choose-lead';
import { SignedNote } from './signed-note';

/**
 * The booth as the server writes it: all that does not depend on the device, and the place of the lines, whose order
 * is drawn in the browser. As tall as a screen, so that what stands below does not move into view and out again.
 */
export function BoothWaits({ data: { paper, standing } }: { data: BoothData }) {
  const { t } = useTranslation('vote');
  return (
    <div className="waits">
      <PageHead title={t('heading')}>
        <Steps
          steps={[t('steps.choose'), t('steps.check'), t('steps.deposit')]}
          current={0}
          label={t('steps.label')}
          doneLabel={t('steps.done')}
        />
      </PageHead>
      {standing?.signed && <SignedNote closesAt={paper.closesAt} />}
      <ChooseLead paper={paper} />
      <Skeleton label={t('choose.loading')} lines={['title', 'long', 'long', 'long', 'long']} />
    </div>
  );
}
