import { Button, Card, Disclosure, Note } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ResidenceFragment } from '../../../shared/graphql/generated/graphql';
import { WithdrawListCheckDocument } from '../../../shared/graphql/generated/operations/withdraw-list-check';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ListCheckForm } from './list-check-form';

interface ListCheckCardProps {
  check: ResidenceFragment['listCheck'];
  onChanged: () => Promise<void>;
}

/** To be looked for in the lists of the town: chosen, corrected, withdrawn; or what came of it. */
export function ListCheckCard({ check, onChanged }: ListCheckCardProps) {
  const { t } = useTranslation('residence');
  const { date } = useFormats();
  const { run, busy, trouble } = useMutate(WithdrawListCheckDocument);
  const withdraw = async () => {
    if (await run()) await onChanged();
  };
  return (
    <Card as="section" className="gap-4">
      <h3>{t('listWay.title')}</h3>
      <p>{t('listWay.text')}</p>
      {check ? (
        <>
          <p role="status">
            {check.comparedAt
              ? t('listWay.compared', { date: date(check.comparedAt), until: date(check.expiresAt) })
              : t('listWay.waiting', { date: date(check.askedAt), until: date(check.expiresAt) })}
          </p>
          {trouble && (
            <Note kind="late" role="alert">
              <TroubleSentence trouble={trouble} />
            </Note>
          )}
          <p className="row">
            <Button busy={busy} onClick={() => void withdraw()}>
              {t('listWay.withdraw')}
            </Button>
          </p>
          <Disclosure summary={t('listWay.change')}>
            <ListCheckForm key={check.askedAt} again onAsked={onChanged} />
          </Disclosure>
        </>
      ) : (
        <Disclosure summary={t('listWay.submit')}>
          <ListCheckForm again={false} onAsked={onChanged} />
        </Disclosure>
      )}
    </Card>
  );
}
