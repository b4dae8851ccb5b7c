import { Button } from '../actions/button';
import { Cart } from '../civic/cart';
import { CodeBlock } from '../civic/code-block';
import { PlaceList, SchematicMap } from '../civic/map';
import { Pick } from '../civic/pick';
import { Bars } from '../data/bars';
import { formatEuros, formatPercent } from '../formats/numbers';
import { SharePicture } from '../paving/share-picture';
import type { StyleGuideText } from './style-guide-text';

const SHAPES = [
  'M3 3L292 3L229 127L112 140L3 188Z',
  'M300 3L557 3L557 120L390 150L337 226L235 129Z',
  'M3 196L112 148L209 138L262 381L252 397L3 397Z',
  'M217 138L231 135L333 233L317 248L268 376Z',
  'M342 232L392 156L557 128L557 397L262 397Z',
];

export function Civic({ text, locale }: { text: StyleGuideText['civic']; locale: string }) {
  const euros = (amount: number) => formatEuros(amount * 100, locale);
  return (
    <section className="section stack gap-6" id="civic">
      <h2>{text.title}</h2>
      <div className="split split--even">
        <div className="stack gap-3">
          <Pick title={text.first} detail={text.firstDetail} cost={euros(8800)} defaultChecked />
          <Pick title={text.second} detail={text.secondDetail} cost={euros(4500)} />
          <Pick
            title={text.tooDear}
            detail={text.tooDearDetail}
            cost={euros(48_000)}
            why={text.tooDearWhy}
            disabled
          />
        </div>
        <CodeBlock label={text.codeLabel} code="KXRT MWQB HDPN VJCZ GLSA TEFY QK" />
      </div>
      <div className="preview">
        <Cart
          label={text.cartLabel}
          remaining={euros(32_500)}
          remainingText={text.cartText}
          stones={[
            ...[46, 9.5, 38, 24].map((quantity) => ({ quantity, state: 'laid' as const })),
            { quantity: 32.5 },
          ]}
          stonesLabel={text.cartStones}
          status={text.cartStatus}
          action={
            <Button kind="main" iconEnd="right">
              {text.cartAct}
            </Button>
          }
        />
      </div>
      <div className="split split--even">
        <SchematicMap
          viewBox="0 0 560 400"
          label={text.mapLabel}
          caption={text.mapCaption}
          shapes={SHAPES.map((path, index) => ({ id: path, path, on: index === 3 }))}
          water={{ path: 'M0 300C120 260 90 120 200 90S360 60 420 150S330 330 460 400', width: 24 }}
          words={[{ x: 250, y: 250, text: text.here }]}
          pins={[
            { id: 'here', x: 280, y: 200, number: 1, tone: 'here' },
            { id: 'near', x: 440, y: 250, number: 2, tone: 'on' },
            { id: 'far', x: 120, y: 70, number: 3 },
          ]}
        />
        <PlaceList
          places={[
            { id: 'here', number: 1, tone: 'here', title: text.here, detail: text.hereDetail },
            {
              id: 'near',
              number: 2,
              tone: 'on',
              title: text.near,
              href: '#civic',
              detail: text.nearDetail,
              aside: text.walk,
            },
            { id: 'far', number: 3, title: text.second, detail: text.secondDetail },
          ]}
        />
      </div>
      <Shares text={text} locale={locale} />
    </section>
  );
}

function Shares({ text, locale }: { text: StyleGuideText['civic']; locale: string }) {
  const shares = [
    { id: 'stage', name: text.shares.stage, value: 48 },
    { id: 'fountains', name: text.shares.fountains, value: 22 },
    { id: 'lockers', name: text.shares.lockers, value: 18 },
    { id: 'none', name: text.shares.none, value: 12 },
  ];
  return (
    <div className="split split--even">
      <SharePicture
        label={text.sharesLabel}
        parts={shares.map(({ name, value }) => ({
          share: value,
          stones: Math.round(value / 3),
          figure: formatPercent(value / 100, locale),
          caption: name,
        }))}
      />
      <Bars
        caption={text.sharesTable}
        label={text.sharesTable}
        titles={{ name: text.sharesGroup, bar: text.sharesPart, value: text.sharesPart }}
        lines={shares.map((part) => ({ ...part, text: formatPercent(part.value / 100, locale) }))}
      />
    </div>
  );
}
