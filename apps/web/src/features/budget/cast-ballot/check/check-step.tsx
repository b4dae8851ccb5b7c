import { decodeVotingCode, encodeVotingCode } from '@parvis/ballot-box';
import { Button, Card, Choice, Note } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useMutate } from '../../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../../shared/forms/problem-sentence';
import { CastBallotDocument } from '../../../../shared/graphql/generated/operations/cast-ballot';
import type { BoothData, Standing } from '../booth-types';
import { ChosenLines } from './chosen-lines';
import { CodeToKeep } from './code-to-keep';
import { CodeToType } from './code-to-type';
import type { Deposited } from '../deposited-step';
import { keepCode, keptCode, newCode } from './kept-code';
import { type Refusal, RefusalSentence } from './refusal-sentence';
import type { BallotCart } from '../use-cart';

interface CheckStepProps {
  data: BoothData;
  viewerId: string;
  standing: Standing;
  cart: BallotCart;
  onDeposited: (what: Deposited) => Promise<void>;
}

/** Second step: read it again, keep the code, cast. The code exists before anything is sent. */
export function CheckStep({ data, viewerId, standing, cart, onDeposited }: CheckStepProps) {
  const { t } = useTranslation('vote');
  const { edition, paper } = data;
  const [code, setCode] = useState(() => codeAtHand(edition.slug, viewerId, standing.signed));
  const [noted, setNoted] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, busy, trouble } = useMutate(CastBallotDocument);
  const first = !standing.signed;

  const cast = async () => {
    const key = decodeVotingCode(code);
    if (!key.ok) return setRefusal({ code: 'invalid_ballot', reason: 'bad_code' });
    if (first && !noted) return setRefusal({ code: 'not_noted' });
    setRefusal(null);
    const ballotKey = encodeVotingCode(key.value);
    const answer = await run({ input: { edition: edition.slug, ballotKey, choices: cart.choices } });
    const result = answer?.castBallot;
    if (!result) return;
    if (result.__typename === 'BallotRecorded') {
      keepCode(edition.slug, viewerId, ballotKey);
      return onDeposited({ ...result, closesAt: result.closesAt ?? null, code: ballotKey });
    }
    setRefusal(result);
    if (result.__typename !== 'InvalidBallot' || result.reason !== 'code_taken') return;
    setCode(freshCode(edition.slug, viewerId));
    setNoted(false);
  };
  return (
    <Card as="section" className="gap-5">
      <ChosenLines paper={paper} choices={cart.choices} remainingCents={cart.remaining.remainingCents} />
      {first ? (
        <>
          <CodeToKeep code={code} name={edition.name} />
          <Choice
            card
            label={t('check.noted')}
            checked={noted}
            onChange={(event) => setNoted(event.target.checked)}
          />
        </>
      ) : (
        <CodeToType code={code} kept={keptCode(edition.slug, viewerId) !== null} onChange={setCode} />
      )}
      {refusal && (
        <Note kind="late" role="alert">
          <p>
            <RefusalSentence refusal={refusal} />
          </p>
        </Note>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <p>
            <TroubleSentence trouble={trouble} />
          </p>
          <p>{t('check.sameCode')}</p>
        </Note>
      )}
      <Button kind="main" big wide busy={busy} onClick={() => void cast()}>
        {first ? t('check.deposit') : t('check.replace')}
      </Button>
      <Button kind="quiet" icon="left" onClick={() => cart.check(false)}>
        {t('check.back')}
      </Button>
    </Card>
  );
}

/** The code of this person on this device; a first vote draws one, a change of mind must know the old one. */
function codeAtHand(edition: string, person: string, signed: boolean): string {
  return keptCode(edition, person) ?? (signed ? '' : freshCode(edition, person));
}

function freshCode(edition: string, person: string): string {
  const code = newCode();
  // Kept before any request: an answer that is lost on its way back loses nothing.
  keepCode(edition, person, code);
  return code;
}
