import { Button, StateBadge } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import type {
  ConsentLinesFragment,
  ConsentPurpose,
  ConsentTextsFragment,
} from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface ConsentLinesProps {
  lines: readonly ConsentLinesFragment[];
  text: ConsentTextsFragment;
  /** Under 15 two people say yes; later one. */
  joint: boolean;
  busy: boolean;
  /** Read by the child herself. */
  own?: boolean;
  /** Absent where one only reads. */
  onWithdraw?: (purpose: ConsentPurpose) => void;
}

/** Each yes with who said it and when, and the way to take it back beside it. */
export function ConsentLines({ lines, text, joint, busy, own, onWithdraw }: ConsentLinesProps) {
  const { t } = useTranslation('families');
  const { date } = useFormats();
  return (
    <ul className="plain stack gap-4">
      {lines.map(({ purpose, saidAt, guardianSaidAt }) => {
        const title = text.purposes.find((one) => one.purpose === purpose)?.title ?? '';
        const whole = !joint || guardianSaidAt !== null;
        return (
          <li key={purpose} className="card stack gap-3">
            <h3>{title}</h3>
            <p>
              <StateBadge state={whole ? 'ok' : 'wait'}>
                {whole ? t('line.yes') : t('line.waiting')}
              </StateBadge>
            </p>
            <p className="muted">
              {t(joint && !own ? 'line.child' : 'line.alone', { date: date(saidAt, 'day') })}
              {guardianSaidAt && ` ${t('line.guardian', { date: date(guardianSaidAt, 'day') })}`}
            </p>
            {onWithdraw && (
              <p className="row">
                <Button busy={busy} onClick={() => onWithdraw(purpose)}>
                  {t('line.withdraw')} <span className="vh">{title}</span>
                </Button>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
