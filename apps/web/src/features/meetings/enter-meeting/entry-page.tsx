import { Breadcrumb, Button, Note, PageHead, Textarea, TimeField } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeEntryQuery } from '../../../shared/graphql/generated/operations/see-entry';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import type { Meeting } from '../see-meeting/agenda-list';
import { EntryFaults } from './entry-faults';
import { EntryItems } from './entry-items';
import { EntryPeople } from './entry-people';
import { EntryQuestions } from './entry-questions';
import { useEntry } from './use-entry';

export type EntrySeat = NonNullable<SeeEntryQuery['meetingBefore']>['seats'][number];

interface EntryPageProps {
  meeting: Meeting;
  seats: readonly EntrySeat[];
  onDone: () => Promise<void>;
}

/** One screen for a meeting that was held on paper: hours, who was there, points, votes. Kept as it is typed. */
export function EntryPage({ meeting, seats, onDone }: EntryPageProps) {
  const { t } = useTranslation('entry');
  const { date } = useFormats();
  const { title, startsAt, assembly, number, agenda } = meeting;
  const entry = useEntry(meeting, onDone);
  const { value, change } = entry;
  return (
    <>
      <PageMeta title={t('title')} description={assembly.name} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[{ href: paths.meeting(assembly.slug, number), label: `${assembly.name}, ${title}` }]}
      />
      <PageHead title={t('title')} lead={t('lead', { date: date(startsAt) })} />
      <form
        className="stack gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void entry.send();
        }}
      >
        {entry.restored && <Note>{t('restored')}</Note>}
        <section className="section stack gap-4" aria-labelledby="hours">
          <h2 id="hours">{t('hours')}</h2>
          <div className="row gap-4">
            {(['from', 'to'] as const).map((field) => (
              <TimeField
                key={field}
                id={field}
                label={t(`field.${field}`)}
                hint={t('field.hour')}
                value={value[field]}
                error={entry.faultOf(field)}
                onChange={(event) => change({ [field]: event.target.value })}
              />
            ))}
          </div>
        </section>
        <EntryPeople {...{ seats, value, change }} />
        <section className="section stack gap-4" aria-labelledby="guests-title">
          <h2 id="guests-title">{t('guests')}</h2>
          <Textarea
            id="guests"
            rows={3}
            label={t('field.guests')}
            hint={t('field.guestsHint')}
            value={value.guests}
            error={entry.faultOf('guests')}
            onChange={(event) => change({ guests: event.target.value })}
          />
        </section>
        <EntryItems {...{ agenda, value, change }} />
        <EntryQuestions {...{ agenda, seats, value, change }} />
        <EntryFaults entry={entry} />
        <p className="muted">{t('whole')}</p>
        <div>
          <Button type="submit" kind="main" busy={entry.busy}>
            {t('send')}
          </Button>
        </div>
      </form>
    </>
  );
}
