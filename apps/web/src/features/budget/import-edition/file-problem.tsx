import { Button, Note } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { FileProblem as Problem } from './send-file';

const MEGABYTE = 1024 * 1024;

/** What is wrong with a file: where, what, and what to do. */
export function FileProblem({ problem, onLatin1 }: { problem: Problem; onLatin1: () => void }) {
  const { t } = useTranslation('pabulib');
  const { code, line, field, value, limit } = problem;
  const what = t(`code.${code}`, {
    field,
    value,
    limit: limit ?? '',
    megabytes: Math.ceil(Number(value) / MEGABYTE),
  });
  const where = line === 0 ? '' : field ? t('at', { line, field }) : t('atLine', { line });
  return (
    <Note kind="late" role="alert">
      <p>
        {where && <strong>{where}</strong>} {where ? what : what.charAt(0).toUpperCase() + what.slice(1)}
      </p>
      <p>{t('file.nothingLost')}</p>
      {code === 'not_utf8' && (
        <p>
          <Button icon="sync" onClick={onLatin1}>
            {t('file.latin1')}
          </Button>
        </p>
      )}
    </Note>
  );
}
