import { ButtonLink, Card, Chip, Pick, type Stone } from '@parvis/ui';
import { Button, Cart } from '@parvis/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { paths } from '../../../../paths';
import { useFormats } from '../../../../shared/formats/use-formats';
import type { BoothData, PaperLine } from '../booth-types';
import { ChooseLead } from './choose-lead';
import { drawnOrder, seedOf } from './drawn-order';
import { filtersOf } from './filters';
import type { BallotCart } from '../use-cart';

/** First step: the projects, in an order of one's own, and what is left of the envelope. */
export function ChooseStep({ data, cart }: { data: BoothData; cart: BallotCart }) {
  const { t } = useTranslation('vote');
  const { euros } = useFormats();
  const { edition, paper } = data;
  const lines = useMemo(() => drawnOrder(paper.lines, seedOf(edition.slug)), [paper.lines, edition.slug]);
  const filters = useMemo(() => filtersOf(paper.lines), [paper.lines]);
  const [chosen, setChosen] = useState('all');
  const filter = filters.find(({ id }) => id === chosen) ?? filters[0];
  const shown = lines.filter((line) => filter?.keeps(line) ?? true);
  return (
    <>
      <ChooseLead paper={paper} />
      <div className="split split--form">
        <form
          className="stack gap-3"
          aria-label={t('choose.form')}
          onSubmit={(event) => event.preventDefault()}
        >
          <div className="row row--scroll gap-2" role="group" aria-label={t('choose.filter')}>
            {filters.map(({ id, name, amountCents, number }) => (
              <Chip key={id} pressed={id === filter?.id} onClick={() => setChosen(id)}>
                {id === 'all'
                  ? t('choose.all', { number })
                  : amountCents
                    ? t('choose.cheap', { amount: euros(amountCents), number })
                    : t('choose.place', { name: name ?? t('choose.wholeTown'), number })}
              </Chip>
            ))}
          </div>
          <p className="small muted" role="status">
            {t('choose.order')}{' '}
            {shown.length < lines.length && t('choose.shown', { shown: shown.length, total: lines.length })}
          </p>
          <fieldset className="stack gap-3">
            <legend className="vh">{t('choose.legend')}</legend>
            {shown.map((line) => (
              <Line key={line.projectId} line={line} cart={cart} />
            ))}
          </fieldset>
        </form>
        <Aside data={data} />
      </div>
      <Envelope data={data} cart={cart} />
    </>
  );
}

function Line({ line, cart }: { line: PaperLine; cart: BallotCart }) {
  const { t } = useTranslation('vote');
  const { euros } = useFormats();
  const { projectId, title, costCents, note, proposalNumber, neighbourhood } = line;
  const on = cart.choices.includes(projectId);
  const no = on ? null : cart.whyNot(projectId);
  const why =
    no?.reason === 'over_envelope'
      ? t('choose.missing', { amount: euros(no.missingCents) })
      : no?.reason === 'too_many'
        ? t('choose.enough', { count: no.maxChoices })
        : note;
  const place = neighbourhood?.name ?? t('choose.wholeTown');
  return (
    <Pick
      title={<bdi>{title}</bdi>}
      detail={t('choose.detail', { number: proposalNumber ?? projectId, place })}
      cost={euros(costCents)}
      why={why}
      name="project"
      value={projectId}
      checked={on}
      disabled={no !== null}
      onChange={() => cart.toggle(projectId)}
    />
  );
}

function Aside({ data }: { data: BoothData }) {
  const { t } = useTranslation('vote');
  const { edition } = data;
  const { rule } = edition.countingRule;
  return (
    <aside className="stack sticky">
      <Card as="div" look="sunken">
        <h2 className="fs-1">{t('aside.count')}</h2>
        <p>
          {t(
            rule === 'greedy'
              ? 'aside.rule.greedy'
              : rule === 'phragmen'
                ? 'aside.rule.phragmen'
                : 'aside.rule.mes',
          )}
        </p>
        <p>
          <ButtonLink kind="quiet" href={paths.edition(edition.slug)}>
            {t('aside.more')}
          </ButtonLink>
        </p>
      </Card>
      <Card as="div" look="flat">
        <h2 className="fs-1">{t('aside.paper')}</h2>
        <p>{t('aside.paperText')}</p>
        <p>
          <Button icon="print" onClick={() => window.print()}>
            {t('aside.print')}
          </Button>
        </p>
      </Card>
    </aside>
  );
}

function Envelope({ data, cart }: { data: BoothData; cart: BallotCart }) {
  const { t } = useTranslation('vote');
  const { euros } = useFormats();
  const { lines, envelopeCents, maxChoices } = data.paper;
  const { spentCents, remainingCents } = cart.remaining;
  const laid = cart.choices.map<Stone>((id) => {
    const line = lines.find(({ projectId }) => projectId === id);
    return { quantity: line?.costCents ?? 0, state: 'laid', title: line?.title };
  });
  const rest: Stone[] = remainingCents > 0 ? [{ quantity: remainingCents }] : [];
  const envelope = euros(envelopeCents);
  const number = cart.choices.length;
  return (
    <Cart
      label={t('cart.label')}
      remaining={euros(remainingCents)}
      remainingText={t('cart.left', { envelope })}
      stones={[...laid, ...rest]}
      stonesLabel={t('cart.picture', { spent: euros(spentCents), envelope })}
      status={`${t('cart.status', { count: maxChoices, number })} · ${t(cart.kept ? 'cart.kept' : 'cart.notKept')}`}
      action={
        <Button kind="main" iconEnd="right" disabled={number === 0} onClick={() => cart.check(true)}>
          {number === 0 ? t('cart.none') : t('cart.check')}
        </Button>
      }
    />
  );
}
