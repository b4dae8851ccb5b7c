import { Button } from '../../actions/button';
import { StateBadge } from '../../actions/state-badge';
import { Facts } from '../../data/facts';
import { PersonList } from '../../meeting/person-list';
import { Projector } from '../../meeting/projector';
import { QuorumGauge } from '../../meeting/quorum-gauge';
import { SpeakingQueue, SpeakingTurn } from '../../meeting/speaking-queue';
import { Timer } from '../../meeting/timer';
import { VoteCard, type VoteCardProps } from '../../meeting/vote-card';
import type { Samples } from '../catalogue';

export const meetingEntries: Samples = ({ text: { meeting: t, feedback, long }, named }) => {
  const timer = (left: number, large = false, label = t.item) => (
    <Timer label={label} left={left} total={1500} large={large} announce="">
      {!large && (
        <>
          <Button>{t.pause}</Button>
          <Button>{t.more}</Button>
          <Button>{t.next}</Button>
        </>
      )}
    </Timer>
  );
  const turn = (name: string, index: number) => (
    <SpeakingTurn
      key={index}
      rank={index + 1}
      name={name}
      detail={index === 0 ? t.speaks : t.first}
      now={index === 0}
    >
      {index === 0 ? (
        <Button>{t.end}</Button>
      ) : (
        <>
          <Button icon="up" iconOnly aria-label={`${t.up} ${name}`} />
          <Button icon="down" iconOnly aria-label={`${t.down} ${name}`} />
        </>
      )}
    </SpeakingTurn>
  );
  const queue = (names: readonly string[]) => (
    <SpeakingQueue label={named(t.queue)} empty={t.nobody}>
      {names.map(turn)}
    </SpeakingQueue>
  );
  const people = (names: readonly string[]) => (
    <PersonList
      label={named(t.members)}
      empty={feedback.emptyTitle}
      people={names.map((name, index) => ({ id: String(index), name, role: t.role }))}
    />
  );
  const vote = (props: Partial<VoteCardProps>) => (
    <VoteCard
      title={t.voteOpen}
      aside={<span className="num">0:48</span>}
      question={t.question}
      label={named(t.yourVote)}
      choices={[
        { id: 'for', label: t.for, icon: 'plus' },
        { id: 'against', label: t.against, icon: 'cross' },
        { id: 'abstain', label: t.abstain, icon: 'minus' },
      ]}
      {...props}
    >
      {props.children ?? <p className="small muted">{t.public}</p>}
    </VoteCard>
  );
  const result = (
    <Facts
      facts={[
        { term: t.for, value: '10', figure: true },
        { term: t.against, value: '1', figure: true },
        { term: t.abstain, value: '1', figure: true },
      ]}
    />
  );
  const many = [...t.names, ...t.names, ...t.names];
  return [
    {
      components: ['Timer'],
      kind: 'text',
      states: { usual: timer(680), error: timer(-42), long: timer(680, false, long) },
    },
    {
      components: ['SpeakingQueue', 'SpeakingTurn'],
      kind: 'list',
      states: {
        usual: queue(t.names.slice(0, 3)),
        empty: queue([]),
        many: queue(many),
        long: queue([long, long]),
      },
    },
    {
      components: ['QuorumGauge'],
      kind: 'text',
      states: {
        usual: (
          <QuorumGauge
            present={11}
            represented={1}
            members={16}
            needed={9}
            label={t.quorum}
            state={t.reached}
          />
        ),
        empty: (
          <QuorumGauge
            present={0}
            represented={0}
            members={16}
            needed={9}
            label={t.quorumNone}
            state={t.missing}
          />
        ),
        long: <QuorumGauge present={3} represented={2} members={40} needed={21} label={long} state={long} />,
      },
    },
    {
      components: ['VoteCard'],
      kind: 'button',
      states: {
        usual: vote({}),
        hover: vote({}),
        focus: vote({}),
        disabled: vote({ disabled: true }),
        busy: vote({ chosen: 'for', busy: true }),
        many: vote({ chosen: 'for' }),
        empty: vote({
          title: t.adopted,
          aside: <StateBadge state="ok">{t.closed}</StateBadge>,
          choices: undefined,
          children: result,
        }),
        long: vote({ title: long, question: long }),
      },
    },
    {
      components: ['PersonList'],
      kind: 'list',
      states: { usual: people(t.names), empty: people([]), many: people(many), long: people([long]) },
    },
    {
      components: ['Projector'],
      kind: 'text',
      wide: true,
      states: {
        usual: (
          <Projector>
            {timer(48, true, t.question)}
            <p>{t.received}</p>
          </Projector>
        ),
        long: <Projector>{long}</Projector>,
      },
    },
  ];
};
