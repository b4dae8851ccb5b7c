import { ROOM_LIMITS } from '@parvis/contract';
import { Button, Select, Textarea } from '@parvis/ui';
import { PutQuestionDocument } from '../../../shared/graphql/generated/operations/put-question';
import type { VoteMethod } from '../../../shared/graphql/generated/graphql';
import { useDraft } from '../../../shared/forms/use-draft';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskRoom } from '../follow-room/desk';
import { currentItem } from '../follow-room/room-top';
import { useRoomAct } from '../follow-room/use-room-act';

const METHODS = ['SHOW_OF_HANDS', 'NAMED', 'SECRET'] as const satisfies readonly VoteMethod[];

/** A question is written first, and opened when the room is ready. */
export function QuestionForm({ room }: { room: DeskRoom }) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const { value, change, clear } = useDraft(`question.${room.id}`, { wording: '', method: '', itemId: '' });
  const itemId = value.itemId || (currentItem(room.agenda)?.id ?? '');
  const method = METHODS.find((one) => one === value.method) ?? null;
  const send = async () => {
    const input = { meetingId: room.id, wording: value.wording, method, itemId: itemId || null };
    if (await act(PutQuestionDocument, { input }, t('question.put'))) clear();
  };
  return (
    <form
      className="stack gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        id="question-wording"
        rows={2}
        label={t('question.wording')}
        hint={t('question.wordingHint')}
        maxLength={ROOM_LIMITS.wording.most}
        value={value.wording}
        onChange={(event) => change({ wording: event.target.value })}
      />
      <Select
        id="question-method"
        label={t('question.method')}
        options={[
          { value: '', label: t('question.byRules') },
          ...METHODS.map((each) => ({ value: each, label: t(`method.${each}`) })),
        ]}
        value={value.method}
        onChange={(event) => change({ method: event.target.value })}
      />
      <Select
        id="question-item"
        label={t('question.item')}
        options={[
          { value: '', label: t('question.noItem') },
          ...room.agenda.map(({ id, position, title }) => ({ value: id, label: `${position}. ${title}` })),
        ]}
        value={itemId}
        onChange={(event) => change({ itemId: event.target.value })}
      />
      <div>
        <Button type="submit" icon="plus" busy={answer.busy}>
          {t('question.write')}
        </Button>
      </div>
      <ActSaid {...answer} />
    </form>
  );
}
