import { Breadcrumb } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { PageMeta } from '../../../shared/site/page-meta';
import { Booth } from './booth';
import type { BoothData } from './booth-types';
import { BoothWaits } from './around/booth-waits';
import { ProtectedVote } from './around/protected-vote';
import { WithoutScript } from './around/without-script';

/** The voting booth, and below it what protects the vote and what does not yet. */
export function BoothPage({ data, onChanged }: { data: BoothData; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('vote');
  const { edition, paper } = data;
  // The order is drawn in the browser: until then nothing is shown that would jump.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <>
      <PageMeta title={t('title')} description={t('description')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.edition(edition.slug), label: edition.name }]} />
      <WithoutScript paper={paper} />
      <div className="needs-js">
        {ready ? <Booth data={data} onChanged={onChanged} /> : <BoothWaits data={data} />}
      </div>
      <ProtectedVote verified={edition.residenceRule === 'verified'} />
    </>
  );
}
