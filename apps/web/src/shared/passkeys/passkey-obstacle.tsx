import { Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../forms/problem-sentence';
import type { Trouble } from '../graph/trouble';
import { useTranslation } from '../i18n/use-translation';

/** Why a passkey did not do it; `cancelled` when the browser's own window was closed. */
export function PasskeyObstacleNote({ code, trouble }: { code?: string; trouble?: Trouble }) {
  const { t } = useTranslation('security');
  if (!code && !trouble) return null;
  return (
    <Note kind="late" role="alert">
      {code === 'cancelled' && t('cancelled')}
      {code && code !== 'cancelled' && <ProblemSentence code={code} />}
      {trouble && <TroubleSentence trouble={trouble} />}
    </Note>
  );
}
