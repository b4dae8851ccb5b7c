import { Button, ErrorSummary, Input, Note, Textarea } from '@parvis/ui';
import { DEFAULT_RULES, parseMeetingRules, type RuleProblem } from '@parvis/quorum';
import { useMemo, useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { SetBodyRulesDocument } from '../../../shared/graphql/generated/operations/set-body-rules';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import { RuleFields } from './rule-fields';
import { draftOf, rulesIn } from './rules-draft';
import type { RulesPageProps } from './rules-page';
import type { RuleGroup } from './use-rule-sentences';

/** The rules, part by part, and the decision that they rest on. */
export function RulesForm({ body, onChanged }: RulesPageProps) {
  const { t } = useTranslation('rules');
  const current = useMemo(() => {
    const read = parseMeetingRules(JSON.parse(body.rules));
    return read.ok ? read.value : DEFAULT_RULES;
  }, [body.rules]);
  const [draft, setDraft] = useState(() => draftOf(current));
  const [decision, setDecision] = useState({ meeting: '', text: '' });
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(SetBodyRulesDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const wanted = rulesIn(draft, current);
  const parsed = parseMeetingRules(wanted);
  const problems: readonly RuleProblem[] = parsed.ok ? [] : parsed.error;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (!parsed.ok) return read({ code: 'rules_unreadable' });
    const meetingNumber = decision.meeting.trim() === '' ? null : Number(decision.meeting);
    if (meetingNumber !== null && !Number.isSafeInteger(meetingNumber))
      return read({ faults: [{ field: 'meetingNumber', rule: 'not_a_number' }] });
    const input = {
      ...{ body: body.slug, seenVersion: body.version, rules: JSON.stringify(parsed.value) },
      ...{ meetingNumber, decision: decision.text },
    };
    const answer = (await run({ input }))?.setBodyRules;
    if (!answer) return;
    read(answer.__typename === 'BodyRules' ? null : answer);
    if (answer.__typename !== 'BodyRules') return;
    setDone(true);
    await onChanged();
  };
  return (
    <form className="section stack gap-5 needs-js" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('errors')} errors={faults} />
      <RuleFields
        draft={draft}
        rules={parsed.ok ? parsed.value : null}
        problemOf={(group) => problemIn(problems, group)}
        onChange={(patch) => setDraft({ ...draft, ...patch })}
      />
      <section className="card stack gap-4" aria-labelledby="decision-title">
        <h2 id="decision-title" className="fs-1">
          {t('decision.title')}
        </h2>
        <p className="muted">{t('decision.lead')}</p>
        <Input
          id="meetingNumber"
          inputMode="numeric"
          label={t('decision.meeting')}
          hint={t('decision.meetingHint')}
          error={faultOf('meetingNumber')}
          value={decision.meeting}
          onChange={(event) => setDecision({ ...decision, meeting: event.target.value })}
        />
        <Textarea
          id="decision"
          rows={2}
          dir="auto"
          label={t('decision.text')}
          hint={t('decision.textHint')}
          error={faultOf('decision')}
          value={decision.text}
          onChange={(event) => setDecision({ ...decision, text: event.target.value })}
        />
      </section>
      {problems.length > 0 && <Note kind="late">{t('unreadable')}</Note>}
      <Answer problem={problem} trouble={trouble} done={done ? t('done') : null} />
      <p>
        <Button type="submit" kind="main" busy={busy}>
          {t('save')}
        </Button>
      </p>
    </form>
  );
}

/** The first problem of a part, if any. */
const problemIn = (problems: readonly RuleProblem[], group: RuleGroup): RuleProblem | undefined =>
  problems.find(({ path }) => path === group || path.startsWith(`${group}.`));
