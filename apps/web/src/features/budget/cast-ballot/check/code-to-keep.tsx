import { groupedCode } from '@parvis/ballot-box';
import { Button, CodeBlock } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';

/** The voting code, to copy, save or print: shown before anything has been sent. */
export function CodeToKeep({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation('vote');
  const [told, setTold] = useState<'copied' | 'notCopied' | null>(null);
  const shown = groupedCode(code);
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(shown).then(
          () => setTold('copied'),
          () => setTold('notCopied'),
        )
      : setTold('notCopied');
  return (
    <div className="stack gap-3">
      <p>
        <strong>{t('check.code')}</strong> {t('check.codeWhy')}
      </p>
      <CodeBlock code={shown} label={t('check.codeLabel')} id="voting-code" />
      <p className="small muted">{t('check.codeHere')}</p>
      <p className="row">
        <Button icon="paper" onClick={() => void copy()}>
          {t('check.copy')}
        </Button>
        <Button
          icon="download"
          onClick={() => save(t('check.saveFile'), t('check.saveText', { name, code: shown }))}
        >
          {t('check.save')}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {t('check.print')}
        </Button>
      </p>
      <p className="small" role="status">
        {told && t(`check.${told}`)}
      </p>
    </div>
  );
}

/** A text file made in the browser: nothing goes to the server. */
function save(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
