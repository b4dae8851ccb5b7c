import { Button, Card, LinesList, StateBadge } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProposeAgendaItemDocument } from '../../../shared/graphql/generated/operations/propose-agenda-item';
import { WithdrawProposedItemDocument } from '../../../shared/graphql/generated/operations/withdraw-proposed-item';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type Before, PROPOSED_LOOK, type Proposed } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import { ItemForm, newItem } from '../set-agenda/item-form';

interface ProposeItemProps {
  before: Before;
  onChanged: () => Promise<void>;
}

/** A member proposes points until the meeting begins, and reads what became of them. */
export function ProposeItem({ before: { meetingId, proposedItems }, onChanged }: ProposeItemProps) {
  const { t } = useTranslation('before');
  const propose = useMutate(ProposeAgendaItemDocument);
  const withdraw = useMutate(WithdrawProposedItemDocument);
  const said = useSaid(onChanged, propose.trouble ?? withdraw.trouble);
  const mine = proposedItems.filter((item) => item.mine);
  return (
    <section className="section stack gap-4" aria-labelledby="points">
      <h2 id="points">{t('propose.title')}</h2>
      <p className="muted">{t('propose.lead')}</p>
      <Said of={said} />
      {mine.length > 0 && (
        <LinesList>
          {mine.map((item) => (
            <Mine
              key={item.id}
              item={item}
              busy={withdraw.busy}
              onWithdraw={async () => {
                const answer = await withdraw.run({ itemId: item.id });
                await said.heard(answer?.withdrawProposedItem, t('propose.withdrawn'));
              }}
            />
          ))}
        </LinesList>
      )}
      <Card>
        <ItemForm
          id={`propose-${meetingId}`}
          initial={newItem}
          label={t('propose.button')}
          note={{ label: t('propose.why'), hint: t('propose.whyHint') }}
          busy={propose.busy}
          send={async (item) => {
            const answer = (await propose.run({ input: { ...item, meetingId } }))?.proposeAgendaItem;
            await said.heard(answer, t('propose.done'));
            return answer?.__typename === 'AgendaSet' || answer?.__typename === 'InvalidInput'
              ? answer
              : undefined;
          }}
          onDone={() => undefined}
        />
      </Card>
    </section>
  );
}

interface MineProps {
  item: Proposed;
  busy: boolean;
  onWithdraw: () => Promise<void>;
}

function Mine({ item: { title, state, reason }, busy, onWithdraw }: MineProps) {
  const { t } = useTranslation('before');
  return (
    <div className="stack gap-1">
      <StateBadge state={PROPOSED_LOOK[state]}>{t(`item.${state}`)}</StateBadge>
      <h3 className="fs-1">{title}</h3>
      {reason && <p className="small">{t('propose.reason', { reason })}</p>}
      {state === 'PROPOSED' && (
        <div>
          <Button
            icon="bin"
            busy={busy}
            aria-label={t('propose.takeBackOf', { title })}
            onClick={() => void onWithdraw()}
          >
            {t('propose.takeBack')}
          </Button>
        </div>
      )}
    </div>
  );
}
