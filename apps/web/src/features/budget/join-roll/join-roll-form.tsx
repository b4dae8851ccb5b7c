import { Button, Card, ErrorSummary, Input, Note, Select } from '@parvis/ui';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { openLinks } from '../open-links';
import { LinkQuestion } from './link-question';
import { ELSEWHERE, type RollRule } from './roll-answers';
import { useJoinRoll } from './use-join-roll';

interface JoinRollFormProps {
  edition: RollRule & { minimumAge: number };
  neighbourhoods: readonly { slug: string; name: string }[];
  onJoined: () => Promise<void>;
  onBack: () => void;
}

/** A few answers put a person on the roll: who she is, and by which link where several count. */
export function JoinRollForm({ edition, neighbourhoods, onJoined, onBack }: JoinRollFormProps) {
  const { t } = useTranslation('vote');
  const { minimumAge } = edition;
  const { field, change, asked, join, busy, trouble, faults, problem } = useJoinRoll(edition, onJoined);
  const named = useMemo(
    () =>
      faults.map((fault) => ({
        ...fault,
        message: t('declare.fault', { label: labelOf(t, fault.field), fault: fault.message }),
      })),
    [faults, t],
  );
  const places = [
    { value: '', label: t('declare.choose') },
    ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name })),
    ...(asked.link ? [] : [{ value: ELSEWHERE, label: t('declare.elsewhere') }]),
  ];
  return (
    <Card as="section" className="gap-5">
      <h2 className="fs-2">{t('declare.title')}</h2>
      <p>
        {t('declare.text')} {minimumAge > 0 && t('declare.age', { count: minimumAge })}
      </p>
      <form
        className="stack gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        <ErrorSummary title={t('declare.errors')} errors={named} />
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            <p>
              {problem && <Refused problem={problem} edition={edition} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </p>
          </Note>
        )}
        <WhoFields field={field} />
        {asked.link && (
          <LinkQuestion
            links={openLinks(edition.openTo)}
            chosen={field('link').value}
            error={field('link').error}
            onChoose={(link) => change('link', link)}
          />
        )}
        {asked.neighbourhood && (
          <Select
            {...field('neighbourhood')}
            label={t('declare.neighbourhood')}
            hint={t('declare.declared')}
            options={places}
          />
        )}
        {!asked.link && !asked.neighbourhood && <p className="hint">{t('declare.verified')}</p>}
        <p className="row">
          <Button type="submit" kind="main" big busy={busy} iconEnd="right">
            {t('declare.join')}
          </Button>
          <Button kind="quiet" icon="left" onClick={onBack}>
            {t('check.back')}
          </Button>
        </p>
      </form>
    </Card>
  );
}

function WhoFields({ field }: Pick<ReturnType<typeof useJoinRoll>, 'field'>) {
  const { t } = useTranslation('vote');
  const names = { dir: 'auto', maxLength: 200 };
  return (
    <>
      <Input {...field('givenName')} {...names} label={t('declare.givenName')} autoComplete="given-name" />
      <Input {...field('familyName')} {...names} label={t('declare.familyName')} autoComplete="family-name" />
      <Input
        {...field('birthDate')}
        type="date"
        label={t('declare.birthDate')}
        hint={t('declare.birthDateHint')}
        autoComplete="bday"
      />
    </>
  );
}

const FIELDS = ['givenName', 'familyName', 'birthDate', 'link', 'neighbourhood'] as const;

/** The label of a field, as the summary repeats it. */
function labelOf(t: TFunction<'vote'>, field: string): string {
  const known = FIELDS.find((each) => each === field);
  return known ? t(`declare.${known}`) : '';
}

interface RefusedProps {
  problem: { code: string; reason?: string };
  edition: JoinRollFormProps['edition'];
}

function Refused({ problem: { code, reason }, edition: { minimumAge, openTo } }: RefusedProps) {
  const { t } = useTranslation('vote');
  const { locale } = useFormats();
  if (reason === 'too_young') return <>{t('declare.too_young', { count: minimumAge })}</>;
  if (reason === 'not_verified') return <>{t('verify.not_verified')}</>;
  if (reason !== 'not_resident') return <ProblemSentence code={code} />;
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const links = either.format(openLinks(openTo).map((link) => t(`declare.they.${link}`)));
  return <>{t('declare.not_resident', { links })}</>;
}
