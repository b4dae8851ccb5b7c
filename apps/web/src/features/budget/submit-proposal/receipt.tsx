import { Button, ButtonLink, Figure, Link, PageHead } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { PageMeta } from '../../../shared/site/page-meta';
import type { OpenEdition } from './steps/step-props';

interface Props {
  edition: OpenEdition;
  number: number;
  /** Somebody reads it before others see it. */
  waits: boolean;
  onAnother: () => void;
}

/** What was recorded, who looks at it, by when, where to see it. */
export function Receipt({ edition, number, waits, onAnother }: Props) {
  const { t } = useTranslation('propose');
  const { date } = useFormats();
  const by = edition.schedule.find(({ phase }) => phase === 'REVIEW')?.endsAt;
  return (
    <>
      <PageMeta title={t('receipt.title')} />
      <PageHead title={t('receipt.title')} />
      <div className="stack gap-5">
        <p>
          {t('receipt.recorded')} <Figure size={3}>{number}</Figure>
        </p>
        <section className="stack gap-3" aria-labelledby="next">
          <h2 id="next" className="fs-2">
            {t('receipt.next')}
          </h2>
          {waits && <p>{t('receipt.waits')}</p>}
          <p>
            {t('receipt.who')} {by && t('receipt.by', { date: date(by) })}
          </p>
          <p>{t('receipt.mail')}</p>
        </section>
        <p className="row">
          <ButtonLink kind="main" icon="eye" href={paths.project(edition.slug, number)}>
            {t('receipt.see')}
          </ButtonLink>
          <Button icon="plus" onClick={onAnother}>
            {t('receipt.another')}
          </Button>
          <Link href={paths.me()}>{t('receipt.mine')}</Link>
        </p>
      </div>
    </>
  );
}
