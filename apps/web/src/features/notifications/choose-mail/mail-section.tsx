import { Button, Facts, Note, Select } from '@parvis/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { ChooseMailLanguageDocument } from '../../../shared/graphql/generated/operations/choose-mail-language';
import type { ReadMessagesQuery } from '../../../shared/graphql/generated/operations/read-messages';
import { RetryMyAddressDocument } from '../../../shared/graphql/generated/operations/retry-my-address';
import { StopFollowMailsDocument } from '../../../shared/graphql/generated/operations/stop-follow-mails';
import type { VariablesOf } from '../../../shared/graph/graph';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';

type Mail = ReadMessagesQuery['myMail'];

/** A change, then the page as it is now. */
function useChange<T, V>(document: TypedDocumentNode<T, V>) {
  const { run, busy, trouble } = useMutate(document);
  const { revalidate } = useRevalidator();
  const change = async (...variables: VariablesOf<V>) => {
    if (await run(...variables)) await revalidate();
  };
  return { change, busy, trouble };
}

/** Languages are named in themselves, whatever the language of the page. */
const LANGUAGES = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

/** Where mails go, in which language, and whether those of what I follow leave at all. */
export function MailSection({ mail: { address, language, stopped } }: { mail: Mail }) {
  const { t } = useTranslation('messages');
  const speaking = useChange(ChooseMailLanguageDocument);
  const stopping = useChange(StopFollowMailsDocument);
  const trouble = speaking.trouble ?? stopping.trouble;
  return (
    <section className="section stack gap-4" aria-labelledby="mail">
      <h2 id="mail">{t('mail.title')}</h2>
      <Facts
        rows
        facts={[
          { term: t('mail.address'), value: address ?? t('mail.noAddress') },
          { term: t('mail.state'), value: stopped ? t('mail.stopped') : t('mail.leaving') },
        ]}
      />
      <Select
        key={language}
        label={t('mail.language')}
        options={LANGUAGES}
        defaultValue={language}
        disabled={speaking.busy}
        onChange={(event) => void speaking.change({ language: event.currentTarget.value })}
      />
      {address && (
        <p className="needs-js">
          <Button busy={stopping.busy} onClick={() => void stopping.change({ stopped: !stopped })}>
            {stopped ? t('mail.resume') : t('mail.stop')}
          </Button>
        </p>
      )}
      <p className="muted">{t('mail.always')}</p>
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
    </section>
  );
}

/** The address refuses our mails: said where messages are read, since no mail can say it. */
export function FailingAddress({ mail: { address, failing } }: { mail: Mail }) {
  const { t } = useTranslation('messages');
  const { change, busy, trouble } = useChange(RetryMyAddressDocument);
  if (!failing || !address) return null;
  return (
    <Note kind="late" role="status">
      <p>
        <strong>{t('failing.title', { address })}</strong>
      </p>
      <p>{t('failing.why', { code: failing })}</p>
      <p className="needs-js">
        <Button icon="sync" busy={busy} onClick={() => void change()}>
          {t('failing.retry')}
        </Button>
      </p>
      {trouble && <TroubleSentence trouble={trouble} />}
    </Note>
  );
}
