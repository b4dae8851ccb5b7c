import { Button, ButtonLink } from '../../actions/button';
import { Chip, ChipLink } from '../../actions/chip';
import { Link } from '../../actions/link';
import { StateBadge, type StateKind } from '../../actions/state-badge';
import type { Samples } from '../catalogue';

const KINDS: readonly StateKind[] = ['open', 'wait', 'part', 'ok', 'late', 'no', 'town', 'draft'];

export const actionEntries: Samples = ({ text: { actions: t, states, long } }) => {
  const each = (props: { className?: string; disabled?: boolean; busy?: boolean }) => (
    <div className="row">
      <Button kind="main" {...props}>
        {t.main}
      </Button>
      <Button {...props}>{t.second}</Button>
      <Button kind="open" {...props}>
        {t.open}
      </Button>
      <Button kind="alert" icon="bin" {...props}>
        {t.alert}
      </Button>
      <Button kind="quiet" {...props}>
        {t.quiet}
      </Button>
      <Button icon="print" iconOnly aria-label={t.print} {...props} />
    </div>
  );
  return [
    {
      components: ['Button'],
      kind: 'button',
      states: {
        usual: each({}),
        hover: each({}),
        focus: each({}),
        disabled: each({ disabled: true }),
        busy: (
          <Button kind="main" busy>
            {t.busy}
          </Button>
        ),
        long: (
          <Button kind="main" wide icon="check">
            {long}
          </Button>
        ),
      },
    },
    {
      components: ['ButtonLink'],
      kind: 'link',
      states: {
        usual: (
          <ButtonLink kind="main" big href="#actions" iconEnd="right">
            {t.big}
          </ButtonLink>
        ),
        hover: <ButtonLink href="#actions">{t.link}</ButtonLink>,
        focus: <ButtonLink href="#actions">{t.link}</ButtonLink>,
        long: <ButtonLink href="#actions">{long}</ButtonLink>,
      },
    },
    {
      components: ['Link'],
      kind: 'link',
      states: {
        usual: (
          <p>
            <Link href="#actions">{t.link}</Link>
          </p>
        ),
        hover: (
          <p>
            <Link href="#actions">{t.link}</Link>
          </p>
        ),
        focus: (
          <p>
            <Link href="#actions">{t.link}</Link>
          </p>
        ),
        long: <Link href="#actions">{long}</Link>,
      },
    },
    {
      components: ['Chip'],
      kind: 'button',
      states: {
        usual: (
          <div className="row">
            <Chip pressed>{t.chipOn}</Chip>
            <Chip pressed={false} icon="filter">
              {t.chip}
            </Chip>
          </div>
        ),
        hover: <Chip pressed={false}>{t.chip}</Chip>,
        focus: <Chip pressed={false}>{t.chip}</Chip>,
        disabled: (
          <Chip pressed={false} disabled>
            {t.disabled}
          </Chip>
        ),
        busy: (
          <Chip pressed aria-busy>
            {t.busy}
          </Chip>
        ),
        long: <Chip pressed={false}>{long}</Chip>,
      },
    },
    {
      components: ['ChipLink'],
      kind: 'link',
      states: {
        usual: (
          <div className="row">
            <ChipLink href="#actions" current>
              {t.chipOn}
            </ChipLink>
            <ChipLink href="#actions" icon="pin">
              {t.link}
            </ChipLink>
          </div>
        ),
        hover: <ChipLink href="#actions">{t.link}</ChipLink>,
        focus: <ChipLink href="#actions">{t.link}</ChipLink>,
        long: <ChipLink href="#actions">{long}</ChipLink>,
      },
    },
    {
      components: ['StateBadge'],
      kind: 'text',
      states: {
        usual: (
          <div className="row">
            {KINDS.map((state) => (
              <StateBadge key={state} state={state}>
                {states[state]}
              </StateBadge>
            ))}
          </div>
        ),
        long: <StateBadge state="late">{long}</StateBadge>,
      },
    },
  ];
};
