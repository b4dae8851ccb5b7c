import { Button, Note, Segmented } from '@parvis/ui';
import { useState } from 'react';
import { UploadField } from '../../../shared/files/upload-field';
import type { MinutesSignature } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Settle } from './use-settle';

const MOST_BYTES = 20 * 1024 * 1024;

/** How the approved text is signed, and its publication: the last step. */
export function PublishMinutes({ settle }: { settle: Settle }) {
  const { t } = useTranslation('minutes');
  const [signature, setSignature] = useState<MinutesSignature>('SEAL');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  return (
    <div className="stack gap-3 max-form">
      <Segmented
        legend={t('settle.how')}
        segments={[
          { value: 'SEAL', label: t('settle.seal') },
          { value: 'PAPER', label: t('settle.paper') },
        ]}
        value={signature}
        onChange={(value) => setSignature(value === 'SEAL' ? 'SEAL' : 'PAPER')}
      />
      {signature === 'SEAL' ? (
        <Note>{t('signature.SEAL')}</Note>
      ) : (
        <UploadField
          id="scan"
          keeping="signed-minutes"
          mostBytes={MOST_BYTES}
          label={t('settle.scan')}
          hint={t('settle.scanHint')}
          error={settle.faultOf('scan')}
          accept=".pdf"
          most={1}
          value={files}
          onChange={setFiles}
          onBusy={setSending}
        />
      )}
      <p>
        <Button
          kind="main"
          busy={settle.busy || sending}
          onClick={() => void settle.publish(signature, files[0] ?? null)}
        >
          {t('settle.publish')}
        </Button>
      </p>
    </div>
  );
}
