import { groupedCode } from '@parvis/ballot-box';
import { Input, Note } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';

interface CodeToTypeProps {
  code: string;
  /** Found on this device. */
  kept: boolean;
  onChange: (code: string) => void;
}

/** A change of mind: the code of the first ballot, and what happens without it. */
export function CodeToType({ code, kept, onChange }: CodeToTypeProps) {
  const { t } = useTranslation('vote');
  return (
    <div className="stack gap-4">
      <p>{t('check.again')}</p>
      <Input
        id="voting-code"
        label={t('check.codeLabel')}
        hint={t('check.againHint')}
        saved={kept ? t('check.againKept') : undefined}
        value={kept && code.length === 26 ? groupedCode(code) : code}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        dir="ltr"
        maxLength={80}
      />
      {!kept && (
        <Note>
          <p>
            <strong>{t('check.noCode')}</strong>
          </p>
          <p>{t('check.noCodeText')}</p>
        </Note>
      )}
    </div>
  );
}
