import { Button, Card, ConfirmDialog, Note } from '@parvis/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import type { AccountLineFragment, CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import { PrintCardDocument } from '../../../shared/graphql/generated/operations/print-card';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';
import { BirthMonthField } from '../say-birth-month/birth-month-field';

interface AccountCardProps {
  account: AccountLineFragment;
  place: string | undefined;
  onPrinted: (card: CardToPrintFragment) => void;
  children?: ReactNode;
}

/** One account: what tells it from another of the same name, and what may be done with the person there. */
export function AccountCard({ account, place, onPrinted, children }: AccountCardProps) {
  const { t } = useTranslation('accounts');
  const { id, displayName, ageBand, hasCard, hasMail } = account;
  const [asking, setAsking] = useState(false);
  const [birth, setBirth] = useState(NO_BIRTH);
  const key = useRef<string>(undefined);
  const { run, busy, trouble } = useMutate(PrintCardDocument);
  const { read, problem, faultOf } = useFaults();
  const print = async () => {
    setAsking(false);
    key.current ??= crypto.randomUUID();
    const answer = await run({ key: key.current, personId: id, birthMonth: birthMonthOf(birth) || null });
    if (!answer) return;
    if (answer.printCard.__typename !== 'CardPrinted') return read(answer.printCard);
    key.current = undefined;
    onPrinted(answer.printCard);
  };
  const says = [
    place ?? t('find.noPlace'),
    t(`band.${ageBand}`),
    hasMail ? t('find.mail') : t('find.noMail'),
  ];
  return (
    <Card as="article" className="gap-4">
      <h3 className="fs-1">
        <bdi>{displayName}</bdi>
      </h3>
      <p className="muted">{says.join(' · ')}</p>
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      {ageBand === 'UNKNOWN' && (
        <BirthMonthField value={birth} error={faultOf('birthMonth')} onChange={setBirth} />
      )}
      <div className="row">
        {children}
        <Button icon="print" busy={busy} onClick={() => (hasCard ? setAsking(true) : void print())}>
          {hasCard ? t('card.replace') : t('card.make')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('card.replace')}
        confirmLabel={t('card.replaceYes')}
        cancelLabel={t('cancel')}
        onConfirm={() => void print()}
        onClose={() => setAsking(false)}
      >
        <p>{t('card.replaceText')}</p>
      </ConfirmDialog>
    </Card>
  );
}
