import { Button, ErrorSummary, Input, Select, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { StartOpinionDocument } from '../../../shared/graphql/generated/operations/start-opinion';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useNavigate } from '../../../shared/router';
import type { AskedLine } from '../see-referrals/asked-lists';
import { Answer } from '../see-body-desk/answer';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';

const EMPTY = { title: '', text: '', referralId: '' };

/** The first words of an opinion. @param asked referrals that wait for one */
export function StartOpinionForm({ body, asked }: { body: string; asked: readonly AskedLine[] }) {
  const { t } = useTranslation('opining');
  const navigate = useNavigate();
  const draft = useDraft(`opinions.new.${body}`, EMPTY);
  const [key, renewKey] = useSubmissionKey();
  const { run, busy, trouble } = useMutate(StartOpinionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const { title, text, referralId } = draft.value;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    const input = { body, title, text, referralId: referralId || null, submissionKey: key() };
    const answer = (await run({ input }))?.startOpinion;
    if (!answer) return;
    if (answer.__typename !== 'OpinionActed') return read(answer);
    draft.clear();
    renewKey();
    await navigate(paths.deskOpinion(body, answer.opinionId));
  };
  return (
    <section className="section needs-js" aria-labelledby="start">
      <form className="stack gap-4 measure" noValidate onSubmit={(event) => void send(event)}>
        <h2 id="start">{t('start.title')}</h2>
        <ErrorSummary title={t('errors')} errors={faults} />
        {asked.length > 0 && (
          <Select
            id="referralId"
            label={t('start.referral')}
            value={referralId}
            onChange={(event) => draft.change({ referralId: event.target.value })}
            options={[
              { value: '', label: t('start.own') },
              ...asked.map(({ id, subject }) => ({ value: id, label: subject })),
            ]}
          />
        )}
        <Input
          id="title"
          label={t('start.name')}
          hint={t('start.nameHint')}
          error={faultOf('title')}
          value={title}
          dir="auto"
          maxLength={160}
          onChange={(event) => draft.change({ title: event.target.value })}
        />
        <Textarea
          id="text"
          label={t('start.text')}
          hint={t('start.textHint')}
          error={faultOf('text')}
          value={text}
          dir="auto"
          rows={8}
          onChange={(event) => draft.change({ text: event.target.value })}
        />
        <Answer problem={problem} trouble={trouble} />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('start.submit')}
          </Button>
        </p>
      </form>
    </section>
  );
}
