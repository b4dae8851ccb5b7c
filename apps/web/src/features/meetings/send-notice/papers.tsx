import { LinesList, Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

const PAPERS = ['convocation', 'emargement', 'affiche'] as const;

/** What to print before the meeting. */
export function Papers({ meetingId }: { meetingId: string }) {
  const { t, i18n } = useTranslation('meetings');
  return (
    <section className="section stack gap-4" aria-labelledby="papers">
      <h2 id="papers">{t('papers.title')}</h2>
      <LinesList>
        {PAPERS.map((paper) => (
          <div key={paper} className="stack gap-1">
            <Link href={paths.meetingPaper(meetingId, paper, i18n.language)} target="_blank" rel="noopener">
              {t(`papers.${paper}`)}
            </Link>
            <span className="small muted">{t(`papers.${paper}Text`)}</span>
          </div>
        ))}
      </LinesList>
    </section>
  );
}
