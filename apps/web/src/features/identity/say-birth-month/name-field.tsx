import { Button, Input, Note } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { pseudonymFrom } from './pseudonym';

export interface NameFieldProps {
  value: string;
  error: ReactNode;
  /** Before 18, a pseudonym is asked for, and one is proposed. */
  minor: boolean;
  onChange: (value: string) => void;
}

/** The name that others see. */
export function NameField({ value, error, minor, onChange }: NameFieldProps) {
  const { t } = useTranslation('identity');
  const words = {
    animals: t('pseudonym.animals'),
    qualities: t('pseudonym.qualities'),
    pattern: t('pseudonym.pattern', { animal: '{{animal}}', quality: '{{quality}}', number: '{{number}}' }),
  };
  const propose = () => onChange(pseudonymFrom(words, [Math.random(), Math.random(), Math.random()]));
  return (
    <div className="stack gap-4">
      {minor && <Note>{t('pseudonym.why')}</Note>}
      <Input
        id="displayName"
        name="name"
        autoComplete="nickname"
        dir="auto"
        maxLength={200}
        label={minor ? t('pseudonym.label') : t('name.label')}
        hint={minor ? t('pseudonym.hint') : t('name.hint')}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {minor && (
        <p className="row">
          <Button icon="sync" onClick={propose}>
            {t('pseudonym.propose')}
          </Button>
        </p>
      )}
    </div>
  );
}
