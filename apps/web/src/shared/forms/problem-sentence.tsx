import { isFaultRule, isProblemCode } from '@parvis/contract';
import { useFormats } from '../formats/use-formats';
import { useTranslation } from '../i18n/use-translation';
import type { Trouble } from '../graph/trouble';

// Routes that show these name the namespace 'problems' in the table of routes.

/** The sentence of a lawful refusal. A code without a French sentence does not compile; one the web does not know yet gets a general one. */
export function ProblemSentence({ code }: { code: string }) {
  const { t } = useTranslation('problems');
  return <>{isProblemCode(code) ? t(`code.${code}`) : t('unknown')}</>;
}

/** The sentence of one field to correct. */
export function FaultSentence({ rule, limit }: { rule: string; limit?: number | null }) {
  const { t } = useTranslation('problems');
  const { number } = useFormats();
  const shown = limit == null ? '' : number(limit);
  return <>{isFaultRule(rule) ? t(`fault.${rule}`, { limit: shown }) : t('fault.other')}</>;
}

/** The sentence of an answer that did not come, with the reference an operator can look up. */
export function TroubleSentence({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('problems');
  const reference = 'reference' in trouble ? trouble.reference : undefined;
  return (
    <>
      {t(`trouble.${trouble.kind}`)}
      {reference && <> {t('trouble.reference', { reference })}</>}
    </>
  );
}
