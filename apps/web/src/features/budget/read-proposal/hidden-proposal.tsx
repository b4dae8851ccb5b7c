import { MODERATION_REASONS } from '@parvis/contract';
import { ButtonLink, Link, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ReadProposalQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';

type Hidden = NonNullable<ReadProposalQuery['hiddenProposal']>;

/** What everybody reads in the place of a proposal that a moderator has hidden: neither its title nor its author. */
export function HiddenProposal({ edition, hidden }: { edition: string; hidden: Hidden }) {
  const { t } = useTranslation('proposals');
  const { date } = useFormats();
  const reason = MODERATION_REASONS.find((one) => one === hidden.reason) ?? 'other';
  const title = t('moderated.hidden.title', { number: hidden.number });
  return (
    <>
      <PageMeta title={title} />
      <PageHead title={title} lead={t('moderated.hidden.lead')} />
      <div className="max-form stack gap-4">
        <p>
          {t('moderated.hidden.why', {
            date: date(hidden.hiddenAt),
            reason: t(`moderated.reason.${reason}`),
          })}
        </p>
        <p className="muted">
          {t('moderated.hidden.author')} <Link href={paths.myModeration()}>{t('moderated.hidden.mine')}</Link>
        </p>
        <p>
          <ButtonLink href={paths.projects(edition)}>{t('moderated.hidden.back')}</ButtonLink>
        </p>
      </div>
    </>
  );
}
