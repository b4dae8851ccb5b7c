import { PLACE_LIMITS } from '@parvis/contract';
import { Button, ButtonLink, Card, StateBadge, Textarea } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { ComeToMeetingDocument } from '../../../shared/graphql/generated/operations/come-to-meeting';
import { GiveUpPlaceDocument } from '../../../shared/graphql/generated/operations/give-up-place';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before, Places } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';

interface MyPlaceProps {
  before: Before;
  signInHref?: string;
  onChanged: () => Promise<void>;
}

/** « Je viens »: a place for the public, the waiting list when there is none left, and giving it up. */
export function MyPlace({ before: { meetingId, places, sits }, signInHref, onChanged }: MyPlaceProps) {
  const { t } = useTranslation('before');
  const come = useMutate(ComeToMeetingDocument);
  const giveUp = useMutate(GiveUpPlaceDocument);
  const said = useSaid(onChanged, come.trouble ?? giveUp.trouble);
  if (!places?.open || sits) return null;
  const { mine } = places;
  const full = places.coming >= places.capacity;
  const send = async (needs: string) => {
    const answer = (await come.run({ input: { meetingId, needs } }))?.comeToMeeting;
    const waits = answer?.__typename === 'PlacesKept' && answer.waits;
    return said.heard(answer, t(waits ? 'places.saidWaits' : 'places.saidComes'));
  };
  return (
    <section className="section stack gap-4" aria-labelledby="place">
      <h2 id="place">{t('places.title')}</h2>
      <Counts places={places} />
      <Said of={said} />
      {signInHref ? (
        <p>
          <ButtonLink href={signInHref}>{t('places.signIn')}</ButtonLink>
        </p>
      ) : (
        <Card>
          <div className="stack gap-4">
            {mine && (
              <StateBadge state={mine.waits ? 'wait' : 'ok'}>
                {mine.waits ? t('places.rank', { rank: mine.rank ?? 0 }) : t('places.yours')}
              </StateBadge>
            )}
            <NeedsForm
              key={mine?.needs ?? ''}
              id={meetingId}
              initial={mine?.needs ?? ''}
              fault={said.faultOf('needs')}
              busy={come.busy}
              main={!mine}
              label={mine ? t('places.saveNeeds') : t(full ? 'places.wait' : 'places.come')}
              onSend={send}
            />
            <div className="row">
              {mine && (
                <Button
                  icon="cross"
                  busy={giveUp.busy}
                  onClick={async () => {
                    await said.heard((await giveUp.run({ meetingId }))?.giveUpPlace, t('places.saidGone'));
                  }}
                >
                  {t('places.giveUp')}
                </Button>
              )}
            </div>
          </div>
        </Card>
      )}
    </section>
  );
}

interface NeedsFormProps {
  id: string;
  initial: string;
  fault: string | undefined;
  busy: boolean;
  main: boolean;
  label: string;
  onSend: (needs: string) => Promise<boolean>;
}

/** What she needs, as it stands: saved again, it replaces what was said. */
function NeedsForm({ id, initial, fault, busy, main, label, onSend }: NeedsFormProps) {
  const { t } = useTranslation('before');
  const { value, change, clear } = useDraft(`place.${id}`, { needs: initial });
  return (
    <form
      className="stack gap-4"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onSend(value.needs)) clear();
      }}
    >
      <Textarea
        id="needs"
        rows={2}
        label={t('places.needs')}
        hint={t('places.needsHint')}
        optional={t('places.optional')}
        maxLength={PLACE_LIMITS.needs.most}
        value={value.needs}
        error={fault}
        onChange={(event) => change({ needs: event.target.value })}
      />
      <div>
        <Button type="submit" kind={main ? 'main' : undefined} busy={busy}>
          {label}
        </Button>
      </div>
    </form>
  );
}

/** How many places there are, taken and waited for. */
export function Counts({ places: { capacity, coming, waiting } }: { places: Places }) {
  const { t } = useTranslation('before');
  return (
    <p className="muted">
      {t('places.taken', { count: coming, capacity })}
      {waiting > 0 && <> {t('places.waiting', { count: waiting })}</>}
    </p>
  );
}
