import { Choice, Input, Note, Select } from '@parvis/ui';
import { type MeetingRules, type RuleProblem, TURN_KINDS } from '@parvis/quorum';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type RulesDraft, SHARES } from './rules-draft';
import { type RuleGroup, useRuleSentences } from './use-rule-sentences';

interface RuleFieldsProps {
  draft: RulesDraft;
  /** As they were read; null: something is not clear yet. */
  rules: MeetingRules | null;
  problemOf: (group: RuleGroup) => RuleProblem | undefined;
  onChange: (patch: Partial<RulesDraft>) => void;
}

const SHARE_NAMES = Object.keys(SHARES) as (keyof typeof SHARES)[];
const RANKS = ['1', '2', '3', '4'];

/** Each part of the rules: its fields, and the sentence that they make. */
export function RuleFields(props: RuleFieldsProps) {
  return (
    <>
      <QuorumFields {...props} />
      <ProxyFields {...props} />
      <QuestionFields {...props} />
      <SecrecyAndNotice {...props} />
      <SpeakingFields {...props} />
    </>
  );
}

interface PartProps {
  group: RuleGroup;
  rules: MeetingRules | null;
  problem: RuleProblem | undefined;
  children: ReactNode;
}

/** Fields on one side; on the other what they say, or what is wrong. */
function Part({ group, rules, problem, children }: PartProps) {
  const { t } = useTranslation('rules');
  return (
    <section className="card stack gap-4" aria-labelledby={`part-${group}`}>
      <h2 id={`part-${group}`} className="fs-1">
        {t(`part.${group}`)}
      </h2>
      <div className="split">
        <div className="stack gap-4">{children}</div>
        <div role="status" className="stack gap-2">
          {problem ? (
            <Note kind="late">{t(`problem.${problem.code}`, { limit: problem.limit ?? '' })}</Note>
          ) : (
            rules && <Sentences rules={rules} group={group} />
          )}
        </div>
      </div>
    </section>
  );
}

function Sentences({ rules, group }: { rules: MeetingRules; group: RuleGroup }) {
  const sentences = useRuleSentences(rules)[group];
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

const part = ({ rules, problemOf }: RuleFieldsProps, group: RuleGroup) => ({
  ...{ group, rules, problem: problemOf(group) },
});

function QuorumFields(props: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { draft, onChange } = props;
  const choices = ['none', 'members', ...SHARE_NAMES, ...(draft.quorum === 'own' ? ['own'] : [])] as const;
  return (
    <Part {...part(props, 'quorum')}>
      <Select
        id="quorum"
        label={t('field.quorum')}
        value={draft.quorum}
        options={choices.map((value) => ({ value, label: t(`quorum.${value as 'none'}`) }))}
        onChange={(event) => onChange({ quorum: event.target.value as RulesDraft['quorum'] })}
      />
      {draft.quorum === 'members' && (
        <Input
          id="members"
          inputMode="numeric"
          label={t('field.members')}
          value={draft.members}
          onChange={(event) => onChange({ members: event.target.value })}
        />
      )}
      {draft.quorum !== 'none' && (
        <Choice
          name="proxiesCount"
          label={t('field.proxiesCount')}
          checked={draft.proxiesCount}
          onChange={(event) => onChange({ proxiesCount: event.target.checked })}
        />
      )}
    </Part>
  );
}

function ProxyFields(props: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { draft, onChange } = props;
  return (
    <Part {...part(props, 'proxies')}>
      <Input
        id="perHolder"
        inputMode="numeric"
        label={t('field.perHolder')}
        hint={t('field.perHolderHint')}
        value={draft.perHolder}
        onChange={(event) => onChange({ perHolder: event.target.value })}
      />
      <Select
        id="giverComes"
        label={t('field.giverComes')}
        value={draft.giverComes}
        options={(['silent', 'ended'] as const).map((value) => ({ value, label: t(`giver.${value}`) }))}
        onChange={(event) => onChange({ giverComes: event.target.value as RulesDraft['giverComes'] })}
      />
      <Choice
        name="sameCollege"
        label={t('field.sameCollege')}
        checked={draft.sameCollege}
        onChange={(event) => onChange({ sameCollege: event.target.checked })}
      />
    </Part>
  );
}

function QuestionFields(props: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { draft, onChange } = props;
  const thresholds = ['simple', 'absolute', ...SHARE_NAMES, ...(draft.threshold === 'own' ? ['own'] : [])];
  return (
    <Part {...part(props, 'questions')}>
      <Select
        id="threshold"
        label={t('field.threshold')}
        value={draft.threshold}
        options={thresholds.map((value) => ({ value, label: t(`threshold.${value as 'simple'}`) }))}
        onChange={(event) => onChange({ threshold: event.target.value as RulesDraft['threshold'] })}
      />
      <Select
        id="base"
        label={t('field.base')}
        value={draft.base}
        options={(['cast', 'present', 'in_office'] as const).map((value) => ({
          value,
          label: t(`base.${value}`),
        }))}
        onChange={(event) => onChange({ base: event.target.value as RulesDraft['base'] })}
      />
      {draft.base !== 'in_office' && (
        <Select
          id="abstentions"
          label={t('field.abstentions')}
          value={draft.abstentions}
          options={(['out_of_base', 'in_base'] as const).map((value) => ({
            value,
            label: t(`abstentions.${value}`),
          }))}
          onChange={(event) => onChange({ abstentions: event.target.value as RulesDraft['abstentions'] })}
        />
      )}
      <Select
        id="tie"
        label={t('field.tie')}
        value={draft.tie}
        options={(['rejected', 'chair', 'new_round'] as const).map((value) => ({
          value,
          label: t(`tie.${value}`),
        }))}
        onChange={(event) => onChange({ tie: event.target.value as RulesDraft['tie'] })}
      />
    </Part>
  );
}

function SecrecyAndNotice(props: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { draft, onChange } = props;
  return (
    <>
      <Part {...part(props, 'secrecy')}>
        <Input
          id="onRequestOf"
          inputMode="numeric"
          label={t('field.onRequestOf')}
          hint={t('field.onRequestOfHint')}
          value={draft.onRequestOf}
          onChange={(event) => onChange({ onRequestOf: event.target.value })}
        />
      </Part>
      <Part {...part(props, 'notice')}>
        <Input
          id="days"
          inputMode="numeric"
          label={t('field.days')}
          value={draft.days}
          onChange={(event) => onChange({ days: event.target.value })}
        />
        <Select
          id="count"
          label={t('field.count')}
          value={draft.count}
          options={(['calendar', 'clear'] as const).map((value) => ({ value, label: t(`count.${value}`) }))}
          onChange={(event) => onChange({ count: event.target.value as RulesDraft['count'] })}
        />
      </Part>
    </>
  );
}

function SpeakingFields(props: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { draft, onChange } = props;
  return (
    <Part {...part(props, 'speaking')}>
      {TURN_KINDS.map((kind) => (
        <Select
          key={kind}
          id={`rank-${kind}`}
          label={t(`turn.${kind}`)}
          value={draft.ranks[kind]}
          options={RANKS.map((value) => ({ value, label: t('rank', { rank: value }) }))}
          onChange={(event) => onChange({ ranks: { ...draft.ranks, [kind]: event.target.value } })}
        />
      ))}
      <Choice
        name="firstTimersFirst"
        label={t('field.firstTimers')}
        checked={draft.firstTimersFirst}
        onChange={(event) => onChange({ firstTimersFirst: event.target.checked })}
      />
    </Part>
  );
}
