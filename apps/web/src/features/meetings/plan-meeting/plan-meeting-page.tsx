import { Breadcrumb, Card, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { PlanMeetingDocument } from '../../../shared/graphql/generated/operations/plan-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useNavigate } from '../../../shared/router';
import { PageMeta } from '../../../shared/site/page-meta';
import { MeetingForm } from './meeting-form';
import { newMeeting } from './meeting-typed';
import { useMeetingForm } from './use-meeting-form';

interface PlanMeetingPageProps {
  assembly: { name: string; slug: string; path: string };
}

/** A new meeting, which only facilitators see until it is called. */
export function PlanMeetingPage({ assembly: { name, slug, path } }: PlanMeetingPageProps) {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const { run, busy, trouble } = useMutate(PlanMeetingDocument);
  const form = useMeetingForm(`meeting.${slug}`, newMeeting(t('plan.titleDefault')), async (input) => {
    const answer = await run({ input: { ...input, assembly: 'body', slug } });
    return answer?.planMeeting;
  });
  const submit = async () => {
    const number = await form.submit();
    if (number !== undefined) void navigate(paths.prepareMeeting(slug, number));
  };
  return (
    <>
      <PageMeta title={t('plan.title')} description={t('plan.lead')} />
      <Breadcrumb
        label={t('list.title')}
        crumbs={[
          { href: path, label: name },
          { href: paths.meetings(slug), label: t('page.all') },
        ]}
      />
      <PageHead title={t('plan.title')} lead={t('plan.lead')} />
      <Card>
        <MeetingForm {...{ form, busy, trouble }} label={t('plan.create')} onSubmit={() => void submit()} />
      </Card>
    </>
  );
}
