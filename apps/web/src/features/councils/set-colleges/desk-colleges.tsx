import { Button, Card, Note } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { RemoveCollegeDocument } from '../../../shared/graphql/generated/operations/remove-college';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';
import { CollegeForm } from './college-form';

type DeskCollege = DeskPartProps['desk']['colleges'][number];

/** The colleges, each with its rules in words; one is changed at a time. */
export function DeskColleges({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const [open, setOpen] = useState<string | null>(null);
  const { run, busy, trouble } = useMutate(RemoveCollegeDocument);
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async (college: DeskCollege) => {
    setRefused(null);
    const answer = (await run({ body: desk.slug, collegeId: college.id }))?.removeCollege;
    if (!answer) return;
    if (answer.__typename !== 'BodyDesk') return setRefused(answer.code);
    await onChanged();
  };
  const done = async () => {
    setOpen(null);
    await onChanged();
  };
  const close = () => setOpen(null);
  return (
    <section className="section stack gap-5" aria-labelledby="colleges">
      <h2 id="colleges">{t('colleges.title')}</h2>
      <p className="muted">{t('colleges.lead')}</p>
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && <ProblemSentence code={refused} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <ul className="grid min-l plain">
        {desk.colleges.map((college) => (
          <Card key={college.id} as="li">
            {open === college.id ? (
              <CollegeForm body={desk.slug} college={college} onDone={done} onClose={close} />
            ) : (
              <CollegeWords college={college}>
                <Button onClick={() => setOpen(college.id)}>
                  {t('colleges.change')} <span className="vh">{college.name}</span>
                </Button>
                {!college.inUse && (
                  <Button kind="quiet" busy={busy} onClick={() => void remove(college)}>
                    {t('colleges.remove')} <span className="vh">{college.name}</span>
                  </Button>
                )}
              </CollegeWords>
            )}
          </Card>
        ))}
      </ul>
      {open === 'new' ? (
        <Card as="section">
          <CollegeForm body={desk.slug} onDone={done} onClose={close} />
        </Card>
      ) : (
        <p className="needs-js">
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t('colleges.add')}
          </Button>
        </p>
      )}
    </section>
  );
}

function CollegeWords({ college, children }: { college: DeskCollege; children: React.ReactNode }) {
  const { t } = useTranslation('keeping');
  const { name, seats, leastShare, parityGap } = college;
  return (
    <>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <ul className="stack gap-1">
        <li>{t('colleges.seats', { count: seats })}</li>
        {leastShare !== null && <li>{t('colleges.least', { least: leastShare })}</li>}
        {parityGap !== null && (
          <li>{parityGap === 0 ? t('colleges.parity') : t('colleges.parityGap', { count: parityGap })}</li>
        )}
      </ul>
      <p className="row needs-js">{children}</p>
    </>
  );
}
