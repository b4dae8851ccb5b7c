import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { AddAgendaItemDocument } from '../../../shared/graphql/generated/operations/add-agenda-item';
import { ChangeAgendaItemDocument } from '../../../shared/graphql/generated/operations/change-agenda-item';
import { DropAgendaItemDocument } from '../../../shared/graphql/generated/operations/drop-agenda-item';
import { OrderAgendaDocument } from '../../../shared/graphql/generated/operations/order-agenda';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Point } from '../see-meeting/agenda-list';
import type { SentItem } from './item-form';

interface Answer {
  __typename: string;
  code?: string;
}

/** The verbs of an agenda, and what the last one said; the agenda is read again after each. */
export function useAgenda(meetingId: string, points: readonly Point[], onChanged: () => Promise<void>) {
  const { t } = useTranslation('meetings');
  const add = useMutate(AddAgendaItemDocument);
  const change = useMutate(ChangeAgendaItemDocument);
  const drop = useMutate(DropAgendaItemDocument);
  const order = useMutate(OrderAgendaDocument);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const heard = async (answer: Answer | undefined, sentence: string): Promise<Answer | undefined> => {
    if (!answer) return undefined;
    const done = answer.__typename === 'AgendaSet';
    setRefused(done || answer.__typename === 'InvalidInput' ? undefined : answer.code);
    setSaid(done ? sentence : '');
    await onChanged();
    return answer;
  };
  return {
    said,
    refused,
    busy: add.busy || change.busy || drop.busy || order.busy,
    trouble: add.trouble ?? change.trouble ?? drop.trouble ?? order.trouble,
    add: async (item: SentItem) =>
      heard((await add.run({ input: { ...item, meetingId } }))?.addAgendaItem, t('agenda.done')),
    change: async (itemId: string, item: SentItem) =>
      heard((await change.run({ input: { ...item, itemId } }))?.changeAgendaItem, t('agenda.done')),
    drop: async (itemId: string) => heard((await drop.run({ itemId }))?.dropAgendaItem, t('agenda.done')),
    /** @param by -1 one up, 1 one down */
    move: async (point: Point, by: -1 | 1) => {
      const ids = points.map(({ id }) => id);
      const from = ids.indexOf(point.id);
      ids.splice(from, 1);
      ids.splice(from + by, 0, point.id);
      const sentence = t('agenda.moved', { title: point.title, position: from + by + 1 });
      return heard((await order.run({ meetingId, order: ids }))?.orderAgenda, sentence);
    },
  };
}
