import { isFaultRule, type ProblemCode } from '@parvis/contract';
import { useEffect, useState } from 'react';
import { useFormats } from '../formats/use-formats';
import { needNamespaces } from '../i18n/need';
import { useTranslation } from '../i18n/use-translation';
import type { Trouble } from '../graph/trouble';

// Routes that show these name the namespace 'problems' in the table of routes.

/** Numbers that a sentence names, such as those of a quorum. */
type ProblemValues = { readonly counted?: number | null; readonly expected?: number | null };

/**
 * The sentence of a lawful refusal. They are many, and most pages never show one: they come with the first thing that
 * is sent (shared/apollo/mutate.ts), or here. A code without a French sentence does not compile; one the web does not
 * know yet gets a general one, as when the sentences do not come.
 */
export function ProblemSentence({ code, values }: { code: string; values?: ProblemValues }) {
  const { t: general } = useTranslation('problems');
  const { t, i18n } = useTranslation('refusals');
  const [asked, setAsked] = useState<'came' | 'lost'>();
  const here = i18n.hasResourceBundle(i18n.language, 'refusals');
  useEffect(() => {
    if (here) return;
    needNamespaces(['refusals']).then(
      () => setAsked('came'),
      () => setAsked('lost'),
    );
  }, [here]);
  if (here && i18n.exists(code, { ns: 'refusals' })) return <>{t(code as ProblemCode, { ...values })}</>;
  return (here || asked === 'lost') && <>{general('unknown')}</>;
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
