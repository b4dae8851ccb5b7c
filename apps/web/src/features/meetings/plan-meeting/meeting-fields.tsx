import { Choice, DateField, Input, Textarea, TimeField } from '@parvis/ui';
import { MEETING_LIMITS } from '@parvis/contract';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { MeetingTyped } from './meeting-typed';

export interface MeetingFieldsProps {
  typed: MeetingTyped;
  change: (patch: Partial<MeetingTyped>) => void;
  faultOf: (field: string) => string | undefined;
}

/** Day, hours, place, and how people are welcomed. */
export function MeetingFields({ typed, change, faultOf }: MeetingFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Input
        id="title"
        label={t('plan.field.title')}
        maxLength={MEETING_LIMITS.title.most}
        value={typed.title}
        error={faultOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <When {...{ typed, change, faultOf }} />
      <Input
        id="place"
        label={t('plan.field.place')}
        hint={t('plan.hint.place')}
        maxLength={MEETING_LIMITS.place.most}
        value={typed.place}
        error={faultOf('place')}
        onChange={(event) => change({ place: event.target.value })}
      />
      <Input
        id="room"
        label={t('plan.field.room')}
        optional={t('plan.optional')}
        maxLength={MEETING_LIMITS.room.most}
        value={typed.room}
        error={faultOf('room')}
        onChange={(event) => change({ room: event.target.value })}
      />
      <Welcome {...{ typed, change, faultOf }} />
    </>
  );
}

function When({ typed, change, faultOf }: MeetingFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <div className="row gap-4">
      <DateField
        id="startsAt"
        label={t('plan.field.day')}
        hint={t('plan.hint.day')}
        value={typed.day}
        error={faultOf('startsAt')}
        onChange={(event) => change({ day: event.target.value })}
      />
      <TimeField
        id="from"
        label={t('plan.field.from')}
        hint={t('plan.hint.hour')}
        value={typed.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <TimeField
        id="endsAt"
        label={t('plan.field.to')}
        hint={t('plan.hint.hour')}
        value={typed.to}
        error={faultOf('endsAt')}
        onChange={(event) => change({ to: event.target.value })}
      />
    </div>
  );
}

function Welcome({ typed, change, faultOf }: MeetingFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Choice
        label={t('plan.field.openToPublic')}
        checked={typed.openToPublic}
        onChange={(event) => change({ openToPublic: event.target.checked })}
      />
      {typed.openToPublic &&
        (['capacity', 'questionsHours'] as const).map((field) => (
          <Input
            key={field}
            id={field}
            inputMode="numeric"
            label={t(`plan.field.${field}`)}
            hint={t(`plan.hint.${field}`)}
            optional={t('plan.optional')}
            value={typed[field]}
            error={faultOf(field)}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))}
      <Input
        id="onlineLink"
        type="url"
        label={t('plan.field.onlineLink')}
        hint={t('plan.hint.onlineLink')}
        optional={t('plan.optional')}
        maxLength={MEETING_LIMITS.onlineLink.most}
        value={typed.onlineLink}
        error={faultOf('onlineLink')}
        onChange={(event) => change({ onlineLink: event.target.value })}
      />
      {(['accessibility', 'childcare'] as const).map((field) => (
        <Textarea
          key={field}
          id={field}
          rows={2}
          label={t(`plan.field.${field}`)}
          hint={t(`plan.hint.${field}`)}
          optional={t('plan.optional')}
          maxLength={MEETING_LIMITS[field].most}
          value={typed[field]}
          error={faultOf(field)}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ))}
    </>
  );
}
