import { Button, Disclosure, Input } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { useFaults } from '../../../shared/forms/use-faults';
import type { OpinionWorkPartsFragment } from '../../../shared/graphql/generated/graphql';
import { RenewAnswerLinkDocument } from '../../../shared/graphql/generated/operations/renew-answer-link';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';

export interface RenewFormProps {
  body: string;
  office: OpinionWorkPartsFragment['recipients'][number];
  onChanged: () => Promise<void>;
}

/** Another link, to the same address or to the right one. */
export function RenewForm({ body, office, onChanged }: RenewFormProps) {
  const { t } = useTranslation('opining');
  const { date } = useFormats();
  const [email, setEmail] = useState(office.email);
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(RenewAnswerLinkDocument);
  const { read, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    setDone(false);
    const answer = (await run({ input: { body, recipientId: office.id, email } }))?.renewAnswerLink;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') return read(answer);
    setDone(true);
    await onChanged();
  };
  return (
    <Disclosure summary={t('renew.title', { email: office.email, date: date(office.linkedAt, 'day') })}>
      <form className="stack gap-3 measure needs-js" noValidate onSubmit={(event) => void send(event)}>
        <p className="small muted">{t('renew.lead')}</p>
        <Input
          id={`renew-${office.id}`}
          type="email"
          autoComplete="off"
          label={t('renew.email')}
          error={faultOf('email')}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('renew.done') : null} />
        <p>
          <Button type="submit" busy={busy}>
            {t('renew.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
