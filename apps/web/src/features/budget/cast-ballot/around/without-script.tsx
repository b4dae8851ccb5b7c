import { LinesList, Note } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useFormats } from '../../../../shared/formats/use-formats';
import type { Paper } from '../booth-types';

/** Without JavaScript: why voting needs it, where else to vote, and the projects to read. */
export function WithoutScript({ paper }: { paper: Paper }) {
  const { t } = useTranslation('vote');
  const { euros } = useFormats();
  return (
    <div className="no-js">
      <div className="stack gap-5">
        <h1>{t('noJs.title')}</h1>
        <Note>
          <p>{t('noJs.text')}</p>
        </Note>
        <h2>{t('noJs.list')}</h2>
        <LinesList line="between">
          {paper.lines.map(({ projectId, title, costCents }) => (
            <Line key={projectId} title={title} cost={euros(costCents)} />
          ))}
        </LinesList>
      </div>
    </div>
  );
}

const Line = ({ title, cost }: { title: string; cost: string }) => (
  <>
    <bdi>{title}</bdi>
    <span className="num">{cost}</span>
  </>
);
