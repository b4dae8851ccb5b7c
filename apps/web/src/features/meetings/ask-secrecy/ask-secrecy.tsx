import { Button, Note } from '@parvis/ui';
import { AskSecrecyDocument } from '../../../shared/graphql/generated/operations/ask-secrecy';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import { useRoomAct } from '../follow-room/use-room-act';
import { SecrecyAsked } from './secrecy-asked';

/** What will be voted on next, where the rules let members ask that it be in secret. */
export function AskSecrecy({ place }: { place: NonNullable<RoomPlaceFragment['myPlace']> }) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  if (place.prepared.length === 0) return null;
  return (
    <section className="card stack gap-3" aria-label={t('secrecy.label')}>
      <strong>{t('secrecy.label')}</strong>
      {place.prepared.map((question) => (
        <div key={question.id} className="stack gap-2">
          <p>{question.wording}</p>
          <p className="small muted">{t(`method.${question.method}`)}</p>
          {question.method !== 'SECRET' && (
            <>
              <SecrecyAsked question={question} />
              {place.askedSecrecy.includes(question.id) ? (
                <Note kind="ok">{t('secrecy.asked')}</Note>
              ) : (
                <div>
                  <Button
                    icon="lock"
                    disabled={answer.busy || !place.present}
                    aria-label={t('secrecy.askOf', { wording: question.wording })}
                    onClick={() => void act(AskSecrecyDocument, { questionId: question.id })}
                  >
                    {t('secrecy.ask')}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      ))}
      <ActSaid {...answer} />
    </section>
  );
}
