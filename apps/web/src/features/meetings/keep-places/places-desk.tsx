import { PLACE_LIMITS, ROOM_LIMITS } from '@parvis/contract';
import { Button, Card, Input, LinesList, StateBadge } from '@parvis/ui';
import { Fragment } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { FreePlaceDocument } from '../../../shared/graphql/generated/operations/free-place';
import { NotePlaceDocument } from '../../../shared/graphql/generated/operations/note-place';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import { Counts } from './my-place';

interface PlacesDeskProps {
  before: Before;
  onChanged: () => Promise<void>;
}

/** Who comes, in order, and what each needs; somebody without an account is noted by hand. */
export function PlacesDesk({ before: { meetingId, places }, onChanged }: PlacesDeskProps) {
  const { t } = useTranslation('before');
  const note = useMutate(NotePlaceDocument);
  const free = useMutate(FreePlaceDocument);
  const said = useSaid(onChanged, note.trouble ?? free.trouble);
  const { value, change, clear } = useDraft(`note-place.${meetingId}`, { name: '', needs: '' });
  if (!places) return null;
  const add = async () => {
    const answer = (await note.run({ input: { meetingId, ...value } }))?.notePlace;
    const waits = answer?.__typename === 'PlacesKept' && answer.waits;
    if (await said.heard(answer, t(waits ? 'places.notedWaits' : 'places.noted'))) clear();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="places">
      <h2 id="places">{t('places.desk')}</h2>
      <Counts places={places} />
      <Said of={said} />
      <LinesList line="between">
        {places.list.map(({ id: placeId, name, waits, needs }) => (
          <Fragment key={placeId}>
            <span className="stack gap-1">
              <bdi>{name}</bdi>
              <StateBadge state={waits ? 'wait' : 'ok'}>
                {t(waits ? 'places.waits' : 'places.comes')}
              </StateBadge>
              {needs && <span className="small">{needs}</span>}
            </span>
            <Button
              icon="cross"
              disabled={free.busy || !places.open}
              aria-label={t('places.freeOf', { name })}
              onClick={async () => {
                await said.heard((await free.run({ meetingId, placeId }))?.freePlace, t('places.freed'));
              }}
            >
              {t('places.free')}
            </Button>
          </Fragment>
        ))}
      </LinesList>
      {places.open && (
        <Card>
          <form
            className="stack gap-4"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <h3>{t('places.noteTitle')}</h3>
            <Input
              id="place-name"
              label={t('places.name')}
              maxLength={ROOM_LIMITS.guestName.most}
              value={value.name}
              error={said.faultOf('name')}
              onChange={(event) => change({ name: event.target.value })}
            />
            <Input
              id="place-needs"
              label={t('places.needs')}
              optional={t('places.optional')}
              maxLength={PLACE_LIMITS.needs.most}
              value={value.needs}
              error={said.faultOf('needs')}
              onChange={(event) => change({ needs: event.target.value })}
            />
            <div>
              <Button type="submit" busy={note.busy}>
                {t('places.note')}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </section>
  );
}
