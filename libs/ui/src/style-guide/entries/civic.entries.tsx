import { Button } from '../../actions/button';
import { Cart } from '../../civic/cart';
import { CodeBlock } from '../../civic/code-block';
import { MapAndList } from '../../civic/map-and-list';
import { Pick, type PickProps } from '../../civic/pick';
import { QrCard } from '../../civic/qr-card';
import { formatEuros } from '../../formats/numbers';
import type { Samples } from '../catalogue';
import { QR_PATH, QR_SIZE } from '../qr-sample';

const SHAPES = [
  'M3 3L292 3L229 127L112 140L3 188Z',
  'M300 3L557 3L557 120L390 150L337 226L235 129Z',
  'M3 196L112 148L209 138L262 381L252 397L3 397Z',
  'M217 138L231 135L333 233L317 248L268 376Z',
  'M342 232L392 156L557 128L557 397L262 397Z',
];
const WATER = { path: 'M0 300C120 260 90 120 200 90S360 60 420 150S330 330 460 400', width: 24 };

export const civicEntries: Samples = ({ text: { civic: t, feedback, long }, locale, named }) => {
  const euros = (amount: number) => formatEuros(amount * 100, locale);
  const pick = (props: Partial<PickProps>) => (
    <Pick title={t.first} detail={t.firstDetail} cost={euros(8800)} {...props} />
  );
  const cart = (left: number, action = t.cartAct) => (
    <Cart
      label={named(t.cartLabel)}
      remaining={euros(left)}
      remainingText={t.cartText}
      stones={[
        ...[46, 9.5, 38, 24].map((quantity) => ({ quantity, state: 'laid' as const })),
        { quantity: 32.5 },
      ]}
      stonesLabel={t.cartStones}
      status={t.cartStatus}
      action={
        <Button kind="main" iconEnd="right">
          {action}
        </Button>
      }
    />
  );
  const three = [
    { id: 'here', x: 280, y: 200, number: 1, tone: 'here' as const, title: t.here, detail: t.hereDetail },
    {
      id: 'near',
      x: 440,
      y: 250,
      number: 2,
      tone: 'on' as const,
      title: t.near,
      href: '#civic',
      detail: t.nearDetail,
      aside: t.walk,
    },
    { id: 'far', x: null, y: null, number: 3, title: t.second, detail: t.secondDetail },
  ];
  const many = Array.from({ length: 9 }, (_, index) => ({
    id: `m${index}`,
    x: 60 + (index % 3) * 200,
    y: 60 + Math.floor(index / 3) * 130,
    number: index + 1,
    title: t.near,
    href: '#civic',
  }));
  const map = (places: React.ComponentProps<typeof MapAndList>['places']) => (
    <MapAndList
      viewBox="0 0 560 400"
      label={t.mapLabel}
      caption={t.mapCaption}
      shapes={SHAPES.map((path, index) => ({ id: path, path, on: index === 3 }))}
      water={WATER}
      words={[{ x: 250, y: 320, text: t.here }]}
      places={places}
      listLabel={named(t.mapList)}
      empty={feedback.emptyTitle}
    />
  );
  return [
    {
      components: ['Pick'],
      kind: 'choice',
      states: {
        usual: (
          <div className="stack gap-3">
            {pick({ defaultChecked: true })}
            {pick({ title: t.second, detail: t.secondDetail, cost: euros(4500) })}
          </div>
        ),
        hover: pick({}),
        focus: pick({}),
        disabled: pick({
          title: t.tooDear,
          detail: t.tooDearDetail,
          cost: euros(48_000),
          why: t.tooDearWhy,
          disabled: true,
        }),
        long: pick({ title: long, why: long }),
      },
    },
    { components: ['Cart'], kind: 'text', wide: true, states: { usual: cart(32_500), long: cart(0, long) } },
    {
      components: ['CodeBlock'],
      kind: 'frame',
      states: { usual: <CodeBlock label={named(t.codeLabel)} code="KXRT MWQB HDPN VJCZ GLSA TEFY QK" /> },
    },
    {
      components: ['MapAndList', 'SchematicMap', 'PlaceList'],
      kind: 'list',
      wide: true,
      states: {
        usual: map(three),
        empty: map([]),
        many: map(many),
        long: map([{ id: 'long', x: 300, y: 200, number: 1, title: long, detail: long }]),
      },
    },
    {
      components: ['QrCard'],
      kind: 'text',
      states: {
        usual: (
          <QrCard
            path={QR_PATH}
            size={QR_SIZE}
            label={t.qr}
            title={t.qrTitle}
            address="parvis.example/tr17"
          />
        ),
        long: (
          <QrCard
            path={QR_PATH}
            size={QR_SIZE}
            label={t.qr}
            title={long}
            address="parvis.example/budgets/cahors-2027/projets/2"
          />
        ),
      },
    },
  ];
};
