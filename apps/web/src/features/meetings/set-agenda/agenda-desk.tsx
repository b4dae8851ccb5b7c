import { Button, Card, LinesList, Note } from '@parvis/ui';
import { useState } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Meeting, Point } from '../see-meeting/agenda-list';
import { ItemForm, newItem } from './item-form';
import { useAgenda } from './use-agenda';

interface AgendaDeskProps {
  meeting: Meeting;
  onChanged: () => Promise<void>;
}

/** The agenda as its facilitator writes it: points, their order, and whether they fit. */
export function AgendaDesk({ meeting: { id, agenda, startsAt, endsAt }, onChanged }: AgendaDeskProps) {
  const { t } = useTranslation('meetings');
  const desk = useAgenda(id, agenda, onChanged);
  const available = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return (
    <section className="section stack gap-5" aria-labelledby="agenda">
      <h2 id="agenda">{t('agenda.title')}</h2>
      <div role="status">{desk.said && <Note kind="ok">{desk.said}</Note>}</div>
      {(desk.refused || desk.trouble) && (
        <Note kind="late" role="alert">
          {desk.refused && <ProblemSentence code={desk.refused} />}
          {desk.trouble && <TroubleSentence trouble={desk.trouble} />}
        </Note>
      )}
      {agenda.length === 0 ? (
        <p className="muted">{t('page.agendaEmpty')}</p>
      ) : (
        <LinesList ordered>
          {agenda.map((point, index) => (
            <AgendaLine key={point.id} {...{ point, desk }} last={index === agenda.length - 1} />
          ))}
        </LinesList>
      )}
      <Fit available={available} planned={agenda.reduce((sum, { minutes }) => sum + minutes, 0)} />
      <Card>
        <h3>{t('agenda.add')}</h3>
        <ItemForm
          id={`new-${id}`}
          initial={newItem}
          label={t('agenda.addButton')}
          busy={desk.busy}
          send={desk.add}
          onDone={() => undefined}
        />
      </Card>
    </section>
  );
}

/** Whether the points fit in the meeting; said in words, never refused. */
function Fit({ available, planned }: { available: number; planned: number }) {
  const { t } = useTranslation('meetings');
  const minutes = (count: number) => t('page.minutes', { count });
  if (planned > available) {
    const missing = minutes(planned - available);
    const over = { minutes: minutes(planned), available: minutes(available), missing };
    return <Note kind="late">{t('agenda.over', over)}</Note>;
  }
  return (
    <p className="muted">
      {t('page.total', { minutes: minutes(planned), available: minutes(available) })}{' '}
      {t('agenda.room', { left: minutes(available - planned) })}
    </p>
  );
}

interface AgendaLineProps {
  point: Point;
  desk: ReturnType<typeof useAgenda>;
  last: boolean;
}

function AgendaLine({ point, desk, last }: AgendaLineProps) {
  const { t } = useTranslation('meetings');
  const [open, setOpen] = useState(false);
  const { id, position, title, kind, minutes, note } = point;
  if (open)
    return (
      <ItemForm
        id={id}
        initial={{ title, kind, minutes: String(minutes), note }}
        label={t('agenda.save')}
        busy={desk.busy}
        send={(item) => desk.change(id, item)}
        onDone={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    );
  return (
    <div className="stack gap-2">
      <h3 className="fs-1">
        <span className="num">{position}.</span> {title}
      </h3>
      <p className="small muted">
        {t(`kind.${kind}`)} · {t('page.minutes', { count: minutes })}
      </p>
      <div className="row">
        <Button
          iconOnly
          icon="up"
          aria-label={t('agenda.up', { title })}
          disabled={position === 1 || desk.busy}
          onClick={() => void desk.move(point, -1)}
        />
        <Button
          iconOnly
          icon="down"
          aria-label={t('agenda.down', { title })}
          disabled={last || desk.busy}
          onClick={() => void desk.move(point, 1)}
        />
        <Button icon="edit" aria-label={t('agenda.changeOf', { title })} onClick={() => setOpen(true)}>
          {t('agenda.change')}
        </Button>
        <Button
          icon="bin"
          aria-label={t('agenda.dropOf', { title })}
          disabled={desk.busy}
          onClick={() => void desk.drop(id)}
        >
          {t('agenda.drop')}
        </Button>
      </div>
    </div>
  );
}
