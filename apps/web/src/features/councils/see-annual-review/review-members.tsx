import { Facts, Table } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type ReviewPartProps, ReviewPart } from './review-figures';

/** Who came and who left, in numbers; sexes as declared, never of fewer than five people. */
export function ReviewMembers({ figures: { members } }: ReviewPartProps) {
  const { t } = useTranslation('reviews');
  const { number } = useFormats();
  const { colleges, sexes } = members;
  const columns = ['atStart', 'arrived', 'left', 'atEnd'] as const;
  return (
    <ReviewPart part="members">
      <Table
        caption={t('members.caption')}
        label={t('members.caption')}
        rows={colleges}
        rowKey={({ name }) => name}
        cards
        columns={[
          {
            id: 'name',
            title: t('presence.college'),
            cell: ({ name }) => <bdi>{name}</bdi>,
            foot: t('members.whole'),
          },
          ...columns.map((id) => ({
            ...{ id, title: t(`members.${id}`), label: t(`members.${id}`), numeric: true },
            cell: (line: (typeof colleges)[number]) => number(line[id]),
            foot: number(members[id]),
          })),
        ]}
      />
      <h3 className="fs-1">{t('members.sexes')}</h3>
      <Facts
        facts={(['women', 'men', 'undeclared'] as const).map((id) => ({
          ...{ term: t(`members.${id}`), figure: sexes[id] !== null },
          value: sexes[id] === null ? t('members.few') : number(sexes[id]),
        }))}
      />
      <p className="small muted">{t('members.guard')}</p>
    </ReviewPart>
  );
}
