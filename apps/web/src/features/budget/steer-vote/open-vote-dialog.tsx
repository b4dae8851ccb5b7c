import { Button, Choice, Dialog, Note } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { OpenVoteDocument } from '../../../shared/graphql/generated/operations/open-vote';
import type { Desk, SteeredEdition } from './steer-vote';

interface OpenVoteDialogProps {
  open: boolean;
  edition: SteeredEdition;
  desk: Desk;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Lists what freezes before it does; a call for ideas that was announced for longer asks for a second yes. */
export function OpenVoteDialog({ open, edition, desk, onClose, onDone }: OpenVoteDialogProps) {
  const { t } = useTranslation('steer');
  const { euros, number, date } = useFormats();
  const [endIdeas, setEndIdeas] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { run, busy, trouble } = useMutate(OpenVoteDocument);
  const end = (phase: string) => edition.schedule.find((span) => span.phase === phase)?.endsAt;
  const [ideasEnd, voteEnd] = [end('IDEAS'), end('VOTE')];
  const early = edition.phase === 'IDEAS';
  const waiting = desk.toReview + desk.toCost;

  const openVote = async () => {
    const answer = await run({ edition: edition.slug, endIdeasEarly: early && endIdeas });
    if (!answer) return;
    const result = answer.openVote;
    setRefused('code' in result ? result.code : null);
    if (!('code' in result)) await onDone();
  };
  return (
    <Dialog open={open} title={t('openTitle')} onClose={onClose}>
      <div className="stack gap-4">
        <p>{t('openText')}</p>
        <ul className="stack gap-2">
          <li>{t('freezes.projects', { count: desk.ready })}</li>
          <li>
            {t('freezes.rules', {
              envelope: euros(edition.envelopeCents),
              choices: number(edition.maxChoices),
            })}
          </li>
          {voteEnd && <li>{t('freezes.calendar', { end: date(voteEnd, 'moment') })}</li>}
        </ul>
        {waiting > 0 && (
          <Note kind="open">
            <p>{t('leftOut', { count: waiting })}</p>
          </Note>
        )}
        {early && (
          <>
            <p>{ideasEnd && t('endsIdeas', { end: date(ideasEnd) })}</p>
            <Choice
              card
              label={t('endsIdeasYes')}
              checked={endIdeas}
              onChange={(event) => setEndIdeas(event.target.checked)}
            />
          </>
        )}
        {(refused || trouble) && (
          <Note kind="late" role="alert">
            <p>
              {refused ? (
                <ProblemSentence code={refused} />
              ) : (
                trouble && <TroubleSentence trouble={trouble} />
              )}
            </p>
          </Note>
        )}
        <p className="row">
          <Button kind="main" icon="urn" busy={busy} onClick={() => void openVote()}>
            {t('openYes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
