import { Button, Disclosure, Facts, LinesList, Note, StateBadge } from '@parvis/ui';
import { CloseQuestionDocument } from '../../../shared/graphql/generated/operations/close-question';
import { DecideTieDocument } from '../../../shared/graphql/generated/operations/decide-tie';
import { DropQuestionDocument } from '../../../shared/graphql/generated/operations/drop-question';
import { OpenQuestionDocument } from '../../../shared/graphql/generated/operations/open-question';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { SecrecyAsked } from '../ask-secrecy/secrecy-asked';
import { TypedVotes } from '../cast-vote/typed-votes';
import { HandsForm } from '../count-votes/hands-form';
import { SlipsForm } from '../count-votes/slips-form';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import { OutcomeCard, type Question } from '../follow-room/outcome-card';
import { type RoomAct, useRoomAct } from '../follow-room/use-room-act';
import { QuestionForm } from './question-form';

/** Questions: written, opened, closed. One is open at a time, and the desk sees how many voted, never how. */
export function QuestionsDesk({ room, desk }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const open = room.questions.find(({ state }) => state === 'OPEN');
  const closed = room.questions.filter(({ state }) => state === 'CLOSED');
  return (
    <section className="card gap-5" aria-labelledby="questions">
      <h2 id="questions" className="fs-2">
        {t('question.title')}
      </h2>
      <ActSaid {...answer} />
      {open && <OpenQuestion question={open} desk={desk} act={act} busy={answer.busy} />}
      {desk.prepared.length > 0 && (
        <LinesList>
          {desk.prepared.map((question) => (
            <div key={question.id} className="stack gap-2">
              <p>
                <strong>{question.wording}</strong>
              </p>
              <p className="small muted">{t(`method.${question.method}`)}</p>
              <SecrecyAsked question={question} />
              <div className="row">
                <Button
                  kind={open ? undefined : 'main'}
                  disabled={answer.busy || open !== undefined || room.state !== 'IN_SESSION'}
                  onClick={() =>
                    void act(OpenQuestionDocument, { questionId: question.id }, t('question.opened'))
                  }
                >
                  {t('question.open')}
                </Button>
                <Button
                  icon="bin"
                  disabled={answer.busy}
                  aria-label={t('question.dropOf', { wording: question.wording })}
                  onClick={() =>
                    void act(DropQuestionDocument, { questionId: question.id }, t('question.dropped'))
                  }
                >
                  {t('question.drop')}
                </Button>
              </div>
            </div>
          ))}
        </LinesList>
      )}
      {room.state !== 'HELD' && (
        <Disclosure summary={t('question.new')} open={desk.prepared.length === 0 && !open}>
          <QuestionForm room={room} />
        </Disclosure>
      )}
      {closed.toReversed().map((question) => (
        <div key={question.id} className="stack gap-2">
          <OutcomeCard question={question} />
          {question.outcome?.reason === 'tie_waits_for_chair' && (
            <Tie question={question} act={act} busy={answer.busy} />
          )}
        </div>
      ))}
    </section>
  );
}

interface OpenQuestionProps extends Pick<RoomAct, 'act' | 'busy'> {
  question: Question;
}

function OpenQuestion({ question, desk, act, busy }: OpenQuestionProps & Pick<DeskPartProps, 'desk'>) {
  const { t } = useTranslation('room');
  const { id, wording, method, voted, present, represented, small } = question;
  return (
    <div className="stack gap-4">
      <div className="row row--between">
        <h3 className="fs-1">{wording}</h3>
        <StateBadge state="open">{t(`method.${method}`)}</StateBadge>
      </div>
      <Facts
        facts={[
          ...(voted === null ? [] : [{ term: t('question.voted'), value: voted, figure: true }]),
          { term: t('question.expected'), value: present + represented, figure: true },
        ]}
      />
      {method === 'SECRET' && small && <Note kind="open">{t('question.small')}</Note>}
      {method === 'NAMED' && <TypedVotes question={question} desk={desk} />}
      {method === 'SHOW_OF_HANDS' && <HandsForm question={question} />}
      {method === 'SECRET' && <SlipsForm question={question} desk={desk} />}
      <div>
        <Button
          kind="alert"
          icon="lock"
          disabled={busy}
          onClick={() => void act(CloseQuestionDocument, { questionId: id }, t('question.closed'))}
        >
          {t('question.close')}
        </Button>
      </div>
    </div>
  );
}

function Tie({ question: { id }, act, busy }: OpenQuestionProps) {
  const { t } = useTranslation('room');
  const decide = (inFavour: boolean) =>
    act(DecideTieDocument, { questionId: id, inFavour }, t('question.tieDone'));
  return (
    <div className="row">
      <Button disabled={busy} onClick={() => void decide(true)}>
        {t('question.tieFor')}
      </Button>
      <Button disabled={busy} onClick={() => void decide(false)}>
        {t('question.tieAgainst')}
      </Button>
    </div>
  );
}
