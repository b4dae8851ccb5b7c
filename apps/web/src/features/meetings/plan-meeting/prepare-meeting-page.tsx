import { Breadcrumb, Card, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { ChangeMeetingDocument } from '../../../shared/graphql/generated/operations/change-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import type { Meeting } from '../see-meeting/agenda-list';
import { MEETING_LOOK } from '../see-meeting/meeting-state';
import { MeetingForm } from './meeting-form';
import { typedOf } from './meeting-typed';
import { useMeetingForm } from './use-meeting-form';

interface PrepareMeetingPageProps {
  meeting: Meeting;
  /** The agenda and the call, under the same title. */
  children: ReactNode;
  onChanged: () => Promise<void>;
}

/** Everything of one meeting that its facilitators write, until it begins. */
export function PrepareMeetingPage({ meeting, children, onChanged }: PrepareMeetingPageProps) {
  const { t } = useTranslation('meetings');
  const { date } = useFormats();
  const { id, title, state, startsAt, assembly } = meeting;
  const { run, busy, trouble } = useMutate(ChangeMeetingDocument);
  const form = useMeetingForm(`meeting.${id}`, typedOf(meeting), async (input) => {
    const answer = await run({ input: { ...input, meetingId: id } });
    return answer?.changeMeeting;
  });
  const submit = async () => {
    if ((await form.submit()) !== undefined) await onChanged();
  };
  return (
    <>
      <PageMeta title={`${t('page.prepare')} : ${title}`} description={assembly.name} />
      <Breadcrumb
        label={t('list.title')}
        crumbs={[
          { href: assembly.path, label: assembly.name },
          { href: paths.meetings(assembly.slug), label: t('page.all') },
        ]}
      />
      <PageHead
        above={<StateBadge state={MEETING_LOOK[state]}>{t(`state.${state}`)}</StateBadge>}
        title={title}
        lead={date(startsAt, 'moment')}
      />
      {children}
      <section className="section stack gap-5" aria-labelledby="details">
        <h2 id="details">{t('plan.details')}</h2>
        <Card>
          <MeetingForm {...{ form, busy, trouble }} label={t('plan.save')} onSubmit={() => void submit()} />
        </Card>
      </section>
    </>
  );
}
