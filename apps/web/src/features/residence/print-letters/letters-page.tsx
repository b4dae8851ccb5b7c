import { Breadcrumb, Button, ConfirmDialog, EmptyState, Facts, Note, PageHead } from '@parvis/ui';
import { useState } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { savePdf } from '../../../shared/files/save-pdf';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import { LettersPostedDocument } from '../../../shared/graphql/generated/operations/letters-posted';
import { PrintLettersDocument } from '../../../shared/graphql/generated/operations/print-letters';
import type { ResidenceDeskQuery } from '../../../shared/graphql/generated/operations/residence-desk';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

interface LettersPageProps {
  desk: ResidenceDeskQuery['residenceDesk'];
  onChanged: () => Promise<void>;
}

/** The letters that wait: print a pile, post it, say so. */
export function LettersPage({ desk, onChanged }: LettersPageProps) {
  const { t } = useTranslation('residence');
  const { number } = useFormats();
  const [asking, setAsking] = useState(false);
  const print = useMutate(PrintLettersDocument);
  const post = useMutate(LettersPostedDocument);
  const trouble = print.trouble ?? post.trouble;
  const waiting = desk.toPrint + desk.toPost;
  const printAll = async () => {
    const answer = await print.run();
    if (!answer) return;
    savePdf(answer.printLetters.pdf, t('letters.file'));
    await onChanged();
  };
  const posted = async () => {
    if (!(await post.run())) return;
    setAsking(false);
    await onChanged();
  };
  return (
    <>
      <PageMeta title={t('letters.title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('management') }]} />
      <PageHead title={t('letters.title')} lead={t('letters.lead')} />
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      {waiting === 0 ? (
        <EmptyState title={t('letters.none')} level={2}>
          <p>{t('letters.noneText')}</p>
        </EmptyState>
      ) : (
        <div className="stack gap-5">
          <Facts
            facts={[
              { term: t('letters.toPrint'), value: number(desk.toPrint), figure: true },
              { term: t('letters.toPost'), value: number(desk.toPost), figure: true },
            ]}
          />
          <Note>
            <p>{t('letters.addresses')}</p>
          </Note>
          <p className="row needs-js">
            <Button kind="main" icon="print" busy={print.busy} onClick={() => void printAll()}>
              {t('letters.print')}
            </Button>
            {desk.toPost > 0 && <Button onClick={() => setAsking(true)}>{t('letters.posted')}</Button>}
          </p>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={t('letters.posted')}
        confirmLabel={t('letters.postedYes')}
        cancelLabel={t('cancel')}
        busy={post.busy}
        onConfirm={() => void posted()}
        onClose={() => setAsking(false)}
      >
        <p>{t('letters.postedText')}</p>
      </ConfirmDialog>
    </>
  );
}
